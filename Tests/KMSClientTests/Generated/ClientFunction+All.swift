// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

import ClientTestKit
import KMSAPI
import KMSClient
import KMSModel
import KMSSecrets
import KMSWire

@testable import KMSClient

extension ClientFunction {
    /// Every method of the clients, in each of its forms.
    static let all: [ClientFunction] = [
        ClientFunction(
            method: "KMS/CreateKey",
            isRepeatable: KMSOperation<CreateKeyRequest, CreateKeyResponse>.createKey.isRepeatable,
            request: {
                FakePeer.payload(
                    CreateKeyRequest(
                        policy: "policy", description: "description",
                        keyUsage: KeyUsageType.keyAgreement,
                        customerMasterKeySpec: KeySpec.eccNistEdwards25519,
                        keySpec: KeySpec.eccNistEdwards25519, origin: OriginType.externalKeyStore,
                        customKeyStoreID: "custom_key_store_id",
                        bypassPolicyLockoutSafetyCheck: true, tags: [Tag()], multiRegion: true,
                        xksKeyID: "xks_key_id"))
            },
            blocking: {
                _ = try $0.createKey(
                    policy: "policy", description: "description",
                    keyUsage: KeyUsageType.keyAgreement,
                    customerMasterKeySpec: KeySpec.eccNistEdwards25519,
                    keySpec: KeySpec.eccNistEdwards25519, origin: OriginType.externalKeyStore,
                    customKeyStoreID: "custom_key_store_id", bypassPolicyLockoutSafetyCheck: true,
                    tags: [Tag()], multiRegion: true, xksKeyID: "xks_key_id")
            },
            async: {
                _ = try await $0.createKey(
                    policy: "policy", description: "description",
                    keyUsage: KeyUsageType.keyAgreement,
                    customerMasterKeySpec: KeySpec.eccNistEdwards25519,
                    keySpec: KeySpec.eccNistEdwards25519, origin: OriginType.externalKeyStore,
                    customKeyStoreID: "custom_key_store_id", bypassPolicyLockoutSafetyCheck: true,
                    tags: [Tag()], multiRegion: true, xksKeyID: "xks_key_id")
            }),
        ClientFunction(
            method: "KMS/DescribeKey",
            isRepeatable: KMSOperation<DescribeKeyRequest, DescribeKeyResponse>.describeKey
                .isRepeatable,
            request: {
                FakePeer.payload(DescribeKeyRequest(keyID: "key_id", grantTokens: ["grant_tokens"]))
            },
            blocking: { _ = try $0.describeKey(keyID: "key_id", grantTokens: ["grant_tokens"]) },
            async: { _ = try await $0.describeKey(keyID: "key_id", grantTokens: ["grant_tokens"]) }),
        ClientFunction(
            method: "KMS/ListKeys",
            isRepeatable: KMSOperation<ListKeysRequest, ListKeysResponse>.listKeys.isRepeatable,
            request: { FakePeer.payload(ListKeysRequest(limit: 1, marker: "marker")) },
            blocking: { _ = try $0.listKeys(limit: 1, marker: "marker") },
            async: { _ = try await $0.listKeys(limit: 1, marker: "marker") }),
        ClientFunction(
            method: "KMS/UpdateKeyDescription",
            isRepeatable: KMSOperation<UpdateKeyDescriptionRequest, UpdateKeyDescriptionResponse>
                .updateKeyDescription.isRepeatable,
            request: {
                FakePeer.payload(
                    UpdateKeyDescriptionRequest(keyID: "key_id", description: "description"))
            },
            blocking: { try $0.updateKeyDescription(keyID: "key_id", description: "description") },
            async: {
                try await $0.updateKeyDescription(keyID: "key_id", description: "description")
            }),
        ClientFunction(
            method: "KMS/EnableKey",
            isRepeatable: KMSOperation<EnableKeyRequest, EnableKeyResponse>.enableKey.isRepeatable,
            request: { FakePeer.payload(EnableKeyRequest(keyID: "key_id")) },
            blocking: { try $0.enableKey(keyID: "key_id") },
            async: { try await $0.enableKey(keyID: "key_id") }),
        ClientFunction(
            method: "KMS/DisableKey",
            isRepeatable: KMSOperation<DisableKeyRequest, DisableKeyResponse>.disableKey
                .isRepeatable,
            request: { FakePeer.payload(DisableKeyRequest(keyID: "key_id")) },
            blocking: { try $0.disableKey(keyID: "key_id") },
            async: { try await $0.disableKey(keyID: "key_id") }),
        ClientFunction(
            method: "KMS/Encrypt",
            isRepeatable: KMSOperation<EncryptRequest, EncryptResponse>.encrypt.isRepeatable,
            request: {
                FakePeer.payload(
                    EncryptRequest(
                        keyID: "key_id", plaintext: SecretBytes(copying: [2]),
                        encryptionContext: ["encryption_context": "value"],
                        grantTokens: ["grant_tokens"],
                        encryptionAlgorithm: EncryptionAlgorithmSpec.sm2pke, dryRun: true))
            },
            blocking: {
                _ = try $0.encrypt(
                    keyID: "key_id", plaintext: SecretBytes(copying: [2]),
                    encryptionContext: ["encryption_context": "value"],
                    grantTokens: ["grant_tokens"],
                    encryptionAlgorithm: EncryptionAlgorithmSpec.sm2pke, dryRun: true)
            },
            async: {
                _ = try await $0.encrypt(
                    keyID: "key_id", plaintext: SecretBytes(copying: [2]),
                    encryptionContext: ["encryption_context": "value"],
                    grantTokens: ["grant_tokens"],
                    encryptionAlgorithm: EncryptionAlgorithmSpec.sm2pke, dryRun: true)
            }),
        ClientFunction(
            method: "KMS/Decrypt",
            isRepeatable: KMSOperation<DecryptRequest, DecryptResponse>.decrypt.isRepeatable,
            request: {
                FakePeer.payload(
                    DecryptRequest(
                        ciphertextBlob: [1], encryptionContext: ["encryption_context": "value"],
                        grantTokens: ["grant_tokens"], keyID: "key_id",
                        encryptionAlgorithm: EncryptionAlgorithmSpec.sm2pke,
                        recipient: RecipientInfo(), dryRun: true,
                        dryRunModifiers: [DryRunModifierType.ignoreCiphertext]))
            },
            blocking: {
                _ = try $0.decrypt(
                    ciphertextBlob: [1], encryptionContext: ["encryption_context": "value"],
                    grantTokens: ["grant_tokens"], keyID: "key_id",
                    encryptionAlgorithm: EncryptionAlgorithmSpec.sm2pke, recipient: RecipientInfo(),
                    dryRun: true, dryRunModifiers: [DryRunModifierType.ignoreCiphertext])
            },
            async: {
                _ = try await $0.decrypt(
                    ciphertextBlob: [1], encryptionContext: ["encryption_context": "value"],
                    grantTokens: ["grant_tokens"], keyID: "key_id",
                    encryptionAlgorithm: EncryptionAlgorithmSpec.sm2pke, recipient: RecipientInfo(),
                    dryRun: true, dryRunModifiers: [DryRunModifierType.ignoreCiphertext])
            }),
        ClientFunction(
            method: "KMS/ReEncrypt",
            isRepeatable: KMSOperation<ReEncryptRequest, ReEncryptResponse>.reEncrypt.isRepeatable,
            request: {
                FakePeer.payload(
                    ReEncryptRequest(
                        ciphertextBlob: [1],
                        sourceEncryptionContext: ["source_encryption_context": "value"],
                        sourceKeyID: "source_key_id", destinationKeyID: "destination_key_id",
                        destinationEncryptionContext: ["destination_encryption_context": "value"],
                        sourceEncryptionAlgorithm: EncryptionAlgorithmSpec.sm2pke,
                        destinationEncryptionAlgorithm: EncryptionAlgorithmSpec.sm2pke,
                        grantTokens: ["grant_tokens"], dryRun: true,
                        dryRunModifiers: [DryRunModifierType.ignoreCiphertext]))
            },
            blocking: {
                _ = try $0.reEncrypt(
                    destinationKeyID: "destination_key_id", ciphertextBlob: [1],
                    sourceEncryptionContext: ["source_encryption_context": "value"],
                    sourceKeyID: "source_key_id",
                    destinationEncryptionContext: ["destination_encryption_context": "value"],
                    sourceEncryptionAlgorithm: EncryptionAlgorithmSpec.sm2pke,
                    destinationEncryptionAlgorithm: EncryptionAlgorithmSpec.sm2pke,
                    grantTokens: ["grant_tokens"], dryRun: true,
                    dryRunModifiers: [DryRunModifierType.ignoreCiphertext])
            },
            async: {
                _ = try await $0.reEncrypt(
                    destinationKeyID: "destination_key_id", ciphertextBlob: [1],
                    sourceEncryptionContext: ["source_encryption_context": "value"],
                    sourceKeyID: "source_key_id",
                    destinationEncryptionContext: ["destination_encryption_context": "value"],
                    sourceEncryptionAlgorithm: EncryptionAlgorithmSpec.sm2pke,
                    destinationEncryptionAlgorithm: EncryptionAlgorithmSpec.sm2pke,
                    grantTokens: ["grant_tokens"], dryRun: true,
                    dryRunModifiers: [DryRunModifierType.ignoreCiphertext])
            }),
        ClientFunction(
            method: "KMS/GenerateDataKey",
            isRepeatable: KMSOperation<GenerateDataKeyRequest, GenerateDataKeyResponse>
                .generateDataKey.isRepeatable,
            request: {
                FakePeer.payload(
                    GenerateDataKeyRequest(
                        keyID: "key_id", encryptionContext: ["encryption_context": "value"],
                        numberOfBytes: 3, grantTokens: ["grant_tokens"], recipient: RecipientInfo(),
                        dryRun: true))
            },
            blocking: {
                _ = try $0.generateDataKey(
                    keyID: "key_id", numberOfBytes: 3,
                    encryptionContext: ["encryption_context": "value"],
                    grantTokens: ["grant_tokens"], recipient: RecipientInfo(), dryRun: true)
            },
            async: {
                _ = try await $0.generateDataKey(
                    keyID: "key_id", numberOfBytes: 3,
                    encryptionContext: ["encryption_context": "value"],
                    grantTokens: ["grant_tokens"], recipient: RecipientInfo(), dryRun: true)
            }),
        ClientFunction(
            method: "KMS/GenerateDataKey",
            isRepeatable: KMSOperation<GenerateDataKeyRequest, GenerateDataKeyResponse>
                .generateDataKey.isRepeatable,
            request: {
                FakePeer.payload(
                    GenerateDataKeyRequest(
                        keyID: "key_id", encryptionContext: ["encryption_context": "value"],
                        keySpec: DataKeySpec.aes128, grantTokens: ["grant_tokens"],
                        recipient: RecipientInfo(), dryRun: true))
            },
            blocking: {
                _ = try $0.generateDataKey(
                    keyID: "key_id", keySpec: DataKeySpec.aes128,
                    encryptionContext: ["encryption_context": "value"],
                    grantTokens: ["grant_tokens"], recipient: RecipientInfo(), dryRun: true)
            },
            async: {
                _ = try await $0.generateDataKey(
                    keyID: "key_id", keySpec: DataKeySpec.aes128,
                    encryptionContext: ["encryption_context": "value"],
                    grantTokens: ["grant_tokens"], recipient: RecipientInfo(), dryRun: true)
            }),
        ClientFunction(
            method: "KMS/GenerateDataKeyWithoutPlaintext",
            isRepeatable: KMSOperation<
                GenerateDataKeyWithoutPlaintextRequest, GenerateDataKeyWithoutPlaintextResponse
            >.generateDataKeyWithoutPlaintext.isRepeatable,
            request: {
                FakePeer.payload(
                    GenerateDataKeyWithoutPlaintextRequest(
                        keyID: "key_id", encryptionContext: ["encryption_context": "value"],
                        keySpec: DataKeySpec.aes128, grantTokens: ["grant_tokens"], dryRun: true))
            },
            blocking: {
                _ = try $0.generateDataKeyWithoutPlaintext(
                    keyID: "key_id", keySpec: DataKeySpec.aes128,
                    encryptionContext: ["encryption_context": "value"],
                    grantTokens: ["grant_tokens"], dryRun: true)
            },
            async: {
                _ = try await $0.generateDataKeyWithoutPlaintext(
                    keyID: "key_id", keySpec: DataKeySpec.aes128,
                    encryptionContext: ["encryption_context": "value"],
                    grantTokens: ["grant_tokens"], dryRun: true)
            }),
        ClientFunction(
            method: "KMS/GenerateDataKeyWithoutPlaintext",
            isRepeatable: KMSOperation<
                GenerateDataKeyWithoutPlaintextRequest, GenerateDataKeyWithoutPlaintextResponse
            >.generateDataKeyWithoutPlaintext.isRepeatable,
            request: {
                FakePeer.payload(
                    GenerateDataKeyWithoutPlaintextRequest(
                        keyID: "key_id", encryptionContext: ["encryption_context": "value"],
                        numberOfBytes: 4, grantTokens: ["grant_tokens"], dryRun: true))
            },
            blocking: {
                _ = try $0.generateDataKeyWithoutPlaintext(
                    keyID: "key_id", numberOfBytes: 4,
                    encryptionContext: ["encryption_context": "value"],
                    grantTokens: ["grant_tokens"], dryRun: true)
            },
            async: {
                _ = try await $0.generateDataKeyWithoutPlaintext(
                    keyID: "key_id", numberOfBytes: 4,
                    encryptionContext: ["encryption_context": "value"],
                    grantTokens: ["grant_tokens"], dryRun: true)
            }),
        ClientFunction(
            method: "KMS/GenerateRandom",
            isRepeatable: KMSOperation<GenerateRandomRequest, GenerateRandomResponse>.generateRandom
                .isRepeatable,
            request: {
                FakePeer.payload(
                    GenerateRandomRequest(
                        numberOfBytes: 1, customKeyStoreID: "custom_key_store_id",
                        recipient: RecipientInfo()))
            },
            blocking: {
                _ = try $0.generateRandom(
                    numberOfBytes: 1, customKeyStoreID: "custom_key_store_id",
                    recipient: RecipientInfo())
            },
            async: {
                _ = try await $0.generateRandom(
                    numberOfBytes: 1, customKeyStoreID: "custom_key_store_id",
                    recipient: RecipientInfo())
            }),
        ClientFunction(
            method: "KMS/CreateAlias",
            isRepeatable: KMSOperation<CreateAliasRequest, CreateAliasResponse>.createAlias
                .isRepeatable,
            request: {
                FakePeer.payload(
                    CreateAliasRequest(aliasName: "alias_name", targetKeyID: "target_key_id"))
            },
            blocking: { try $0.createAlias(aliasName: "alias_name", targetKeyID: "target_key_id") },
            async: {
                try await $0.createAlias(aliasName: "alias_name", targetKeyID: "target_key_id")
            }),
        ClientFunction(
            method: "KMS/UpdateAlias",
            isRepeatable: KMSOperation<UpdateAliasRequest, UpdateAliasResponse>.updateAlias
                .isRepeatable,
            request: {
                FakePeer.payload(
                    UpdateAliasRequest(aliasName: "alias_name", targetKeyID: "target_key_id"))
            },
            blocking: { try $0.updateAlias(aliasName: "alias_name", targetKeyID: "target_key_id") },
            async: {
                try await $0.updateAlias(aliasName: "alias_name", targetKeyID: "target_key_id")
            }),
        ClientFunction(
            method: "KMS/DeleteAlias",
            isRepeatable: KMSOperation<DeleteAliasRequest, DeleteAliasResponse>.deleteAlias
                .isRepeatable,
            request: { FakePeer.payload(DeleteAliasRequest(aliasName: "alias_name")) },
            blocking: { try $0.deleteAlias(aliasName: "alias_name") },
            async: { try await $0.deleteAlias(aliasName: "alias_name") }),
        ClientFunction(
            method: "KMS/ListAliases",
            isRepeatable: KMSOperation<ListAliasesRequest, ListAliasesResponse>.listAliases
                .isRepeatable,
            request: {
                FakePeer.payload(ListAliasesRequest(keyID: "key_id", limit: 2, marker: "marker"))
            },
            blocking: { _ = try $0.listAliases(keyID: "key_id", limit: 2, marker: "marker") },
            async: { _ = try await $0.listAliases(keyID: "key_id", limit: 2, marker: "marker") }),
        ClientFunction(
            method: "KMS/ScheduleKeyDeletion",
            isRepeatable: KMSOperation<ScheduleKeyDeletionRequest, ScheduleKeyDeletionResponse>
                .scheduleKeyDeletion.isRepeatable,
            request: {
                FakePeer.payload(
                    ScheduleKeyDeletionRequest(keyID: "key_id", pendingWindowInDays: 2))
            },
            blocking: { _ = try $0.scheduleKeyDeletion(keyID: "key_id", pendingWindowInDays: 2) },
            async: { _ = try await $0.scheduleKeyDeletion(keyID: "key_id", pendingWindowInDays: 2) }
        ),
        ClientFunction(
            method: "KMS/CancelKeyDeletion",
            isRepeatable: KMSOperation<CancelKeyDeletionRequest, CancelKeyDeletionResponse>
                .cancelKeyDeletion.isRepeatable,
            request: { FakePeer.payload(CancelKeyDeletionRequest(keyID: "key_id")) },
            blocking: { _ = try $0.cancelKeyDeletion(keyID: "key_id") },
            async: { _ = try await $0.cancelKeyDeletion(keyID: "key_id") }),
        ClientFunction(
            method: "KMS/TagResource",
            isRepeatable: KMSOperation<TagResourceRequest, TagResourceResponse>.tagResource
                .isRepeatable,
            request: { FakePeer.payload(TagResourceRequest(keyID: "key_id", tags: [Tag()])) },
            blocking: { try $0.tagResource(keyID: "key_id", tags: [Tag()]) },
            async: { try await $0.tagResource(keyID: "key_id", tags: [Tag()]) }),
        ClientFunction(
            method: "KMS/UntagResource",
            isRepeatable: KMSOperation<UntagResourceRequest, UntagResourceResponse>.untagResource
                .isRepeatable,
            request: {
                FakePeer.payload(UntagResourceRequest(keyID: "key_id", tagKeys: ["tag_keys"]))
            },
            blocking: { try $0.untagResource(keyID: "key_id", tagKeys: ["tag_keys"]) },
            async: { try await $0.untagResource(keyID: "key_id", tagKeys: ["tag_keys"]) }),
        ClientFunction(
            method: "KMS/ListResourceTags",
            isRepeatable: KMSOperation<ListResourceTagsRequest, ListResourceTagsResponse>
                .listResourceTags.isRepeatable,
            request: {
                FakePeer.payload(
                    ListResourceTagsRequest(keyID: "key_id", limit: 2, marker: "marker"))
            },
            blocking: { _ = try $0.listResourceTags(keyID: "key_id", limit: 2, marker: "marker") },
            async: {
                _ = try await $0.listResourceTags(keyID: "key_id", limit: 2, marker: "marker")
            }),
        ClientFunction(
            method: "KMS/GetKeyLastUsage",
            isRepeatable: KMSOperation<GetKeyLastUsageRequest, GetKeyLastUsageResponse>
                .getKeyLastUsage.isRepeatable,
            request: { FakePeer.payload(GetKeyLastUsageRequest(keyID: "key_id")) },
            blocking: { _ = try $0.getKeyLastUsage(keyID: "key_id") },
            async: { _ = try await $0.getKeyLastUsage(keyID: "key_id") }),
        ClientFunction(
            method: "KMS/EnableKeyRotation",
            isRepeatable: KMSOperation<EnableKeyRotationRequest, EnableKeyRotationResponse>
                .enableKeyRotation.isRepeatable,
            request: {
                FakePeer.payload(EnableKeyRotationRequest(keyID: "key_id", rotationPeriodInDays: 2))
            },
            blocking: { try $0.enableKeyRotation(keyID: "key_id", rotationPeriodInDays: 2) },
            async: { try await $0.enableKeyRotation(keyID: "key_id", rotationPeriodInDays: 2) }),
        ClientFunction(
            method: "KMS/DisableKeyRotation",
            isRepeatable: KMSOperation<DisableKeyRotationRequest, DisableKeyRotationResponse>
                .disableKeyRotation.isRepeatable,
            request: { FakePeer.payload(DisableKeyRotationRequest(keyID: "key_id")) },
            blocking: { try $0.disableKeyRotation(keyID: "key_id") },
            async: { try await $0.disableKeyRotation(keyID: "key_id") }),
        ClientFunction(
            method: "KMS/GetKeyRotationStatus",
            isRepeatable: KMSOperation<GetKeyRotationStatusRequest, GetKeyRotationStatusResponse>
                .getKeyRotationStatus.isRepeatable,
            request: { FakePeer.payload(GetKeyRotationStatusRequest(keyID: "key_id")) },
            blocking: { _ = try $0.getKeyRotationStatus(keyID: "key_id") },
            async: { _ = try await $0.getKeyRotationStatus(keyID: "key_id") }),
        ClientFunction(
            method: "KMS/RotateKeyOnDemand",
            isRepeatable: KMSOperation<RotateKeyOnDemandRequest, RotateKeyOnDemandResponse>
                .rotateKeyOnDemand.isRepeatable,
            request: { FakePeer.payload(RotateKeyOnDemandRequest(keyID: "key_id")) },
            blocking: { _ = try $0.rotateKeyOnDemand(keyID: "key_id") },
            async: { _ = try await $0.rotateKeyOnDemand(keyID: "key_id") }),
        ClientFunction(
            method: "KMS/ListKeyRotations",
            isRepeatable: KMSOperation<ListKeyRotationsRequest, ListKeyRotationsResponse>
                .listKeyRotations.isRepeatable,
            request: {
                FakePeer.payload(
                    ListKeyRotationsRequest(
                        keyID: "key_id", includeKeyMaterial: IncludeKeyMaterial.rotationsOnly,
                        limit: 3, marker: "marker"))
            },
            blocking: {
                _ = try $0.listKeyRotations(
                    keyID: "key_id", includeKeyMaterial: IncludeKeyMaterial.rotationsOnly, limit: 3,
                    marker: "marker")
            },
            async: {
                _ = try await $0.listKeyRotations(
                    keyID: "key_id", includeKeyMaterial: IncludeKeyMaterial.rotationsOnly, limit: 3,
                    marker: "marker")
            }),
        ClientFunction(
            method: "KMS/GetParametersForImport",
            isRepeatable: KMSOperation<
                GetParametersForImportRequest, GetParametersForImportResponse
            >.getParametersForImport.isRepeatable,
            request: {
                FakePeer.payload(
                    GetParametersForImportRequest(
                        keyID: "key_id", wrappingAlgorithm: AlgorithmSpec.sm2pke,
                        wrappingKeySpec: WrappingKeySpec.sm2))
            },
            blocking: {
                _ = try $0.getParametersForImport(
                    keyID: "key_id", wrappingAlgorithm: AlgorithmSpec.sm2pke,
                    wrappingKeySpec: WrappingKeySpec.sm2)
            },
            async: {
                _ = try await $0.getParametersForImport(
                    keyID: "key_id", wrappingAlgorithm: AlgorithmSpec.sm2pke,
                    wrappingKeySpec: WrappingKeySpec.sm2)
            }),
        ClientFunction(
            method: "KMS/ImportKeyMaterial",
            isRepeatable: KMSOperation<ImportKeyMaterialRequest, ImportKeyMaterialResponse>
                .importKeyMaterial.isRepeatable,
            request: {
                FakePeer.payload(
                    ImportKeyMaterialRequest(
                        keyID: "key_id", importToken: [2], encryptedKeyMaterial: [3],
                        validTo: Timestamp(milliseconds: 4000),
                        expirationModel: ExpirationModelType.keyMaterialDoesNotExpire,
                        importType: ImportType.existingKeyMaterial,
                        keyMaterialDescription: "key_material_description",
                        keyMaterialID: "key_material_id"))
            },
            blocking: {
                _ = try $0.importKeyMaterial(
                    keyID: "key_id", importToken: [2], encryptedKeyMaterial: [3],
                    validTo: Timestamp(milliseconds: 4000),
                    expirationModel: ExpirationModelType.keyMaterialDoesNotExpire,
                    importType: ImportType.existingKeyMaterial,
                    keyMaterialDescription: "key_material_description",
                    keyMaterialID: "key_material_id")
            },
            async: {
                _ = try await $0.importKeyMaterial(
                    keyID: "key_id", importToken: [2], encryptedKeyMaterial: [3],
                    validTo: Timestamp(milliseconds: 4000),
                    expirationModel: ExpirationModelType.keyMaterialDoesNotExpire,
                    importType: ImportType.existingKeyMaterial,
                    keyMaterialDescription: "key_material_description",
                    keyMaterialID: "key_material_id")
            }),
        ClientFunction(
            method: "KMS/DeleteImportedKeyMaterial",
            isRepeatable: KMSOperation<
                DeleteImportedKeyMaterialRequest, DeleteImportedKeyMaterialResponse
            >.deleteImportedKeyMaterial.isRepeatable,
            request: {
                FakePeer.payload(
                    DeleteImportedKeyMaterialRequest(
                        keyID: "key_id", keyMaterialID: "key_material_id"))
            },
            blocking: {
                _ = try $0.deleteImportedKeyMaterial(
                    keyID: "key_id", keyMaterialID: "key_material_id")
            },
            async: {
                _ = try await $0.deleteImportedKeyMaterial(
                    keyID: "key_id", keyMaterialID: "key_material_id")
            }),
        ClientFunction(
            method: "KMS/GenerateDataKeyPair",
            isRepeatable: KMSOperation<GenerateDataKeyPairRequest, GenerateDataKeyPairResponse>
                .generateDataKeyPair.isRepeatable,
            request: {
                FakePeer.payload(
                    GenerateDataKeyPairRequest(
                        encryptionContext: ["encryption_context": "value"], keyID: "key_id",
                        keyPairSpec: DataKeyPairSpec.eccNistEdwards25519,
                        grantTokens: ["grant_tokens"], recipient: RecipientInfo(), dryRun: true))
            },
            blocking: {
                _ = try $0.generateDataKeyPair(
                    keyID: "key_id", keyPairSpec: DataKeyPairSpec.eccNistEdwards25519,
                    encryptionContext: ["encryption_context": "value"],
                    grantTokens: ["grant_tokens"], recipient: RecipientInfo(), dryRun: true)
            },
            async: {
                _ = try await $0.generateDataKeyPair(
                    keyID: "key_id", keyPairSpec: DataKeyPairSpec.eccNistEdwards25519,
                    encryptionContext: ["encryption_context": "value"],
                    grantTokens: ["grant_tokens"], recipient: RecipientInfo(), dryRun: true)
            }),
        ClientFunction(
            method: "KMS/GenerateDataKeyPairWithoutPlaintext",
            isRepeatable: KMSOperation<
                GenerateDataKeyPairWithoutPlaintextRequest,
                GenerateDataKeyPairWithoutPlaintextResponse
            >.generateDataKeyPairWithoutPlaintext.isRepeatable,
            request: {
                FakePeer.payload(
                    GenerateDataKeyPairWithoutPlaintextRequest(
                        encryptionContext: ["encryption_context": "value"], keyID: "key_id",
                        keyPairSpec: DataKeyPairSpec.eccNistEdwards25519,
                        grantTokens: ["grant_tokens"], dryRun: true))
            },
            blocking: {
                _ = try $0.generateDataKeyPairWithoutPlaintext(
                    keyID: "key_id", keyPairSpec: DataKeyPairSpec.eccNistEdwards25519,
                    encryptionContext: ["encryption_context": "value"],
                    grantTokens: ["grant_tokens"], dryRun: true)
            },
            async: {
                _ = try await $0.generateDataKeyPairWithoutPlaintext(
                    keyID: "key_id", keyPairSpec: DataKeyPairSpec.eccNistEdwards25519,
                    encryptionContext: ["encryption_context": "value"],
                    grantTokens: ["grant_tokens"], dryRun: true)
            }),
        ClientFunction(
            method: "KMS/Sign",
            isRepeatable: KMSOperation<SignRequest, SignResponse>.sign.isRepeatable,
            request: {
                FakePeer.payload(
                    SignRequest(
                        keyID: "key_id", message: SecretBytes(copying: [2]),
                        messageType: MessageType.externalMu, grantTokens: ["grant_tokens"],
                        signingAlgorithm: SigningAlgorithmSpec.ed25519PhSha512, dryRun: true))
            },
            blocking: {
                _ = try $0.sign(
                    keyID: "key_id", message: SecretBytes(copying: [2]),
                    signingAlgorithm: SigningAlgorithmSpec.ed25519PhSha512,
                    messageType: MessageType.externalMu, grantTokens: ["grant_tokens"], dryRun: true
                )
            },
            async: {
                _ = try await $0.sign(
                    keyID: "key_id", message: SecretBytes(copying: [2]),
                    signingAlgorithm: SigningAlgorithmSpec.ed25519PhSha512,
                    messageType: MessageType.externalMu, grantTokens: ["grant_tokens"], dryRun: true
                )
            }),
        ClientFunction(
            method: "KMS/Verify",
            isRepeatable: KMSOperation<VerifyRequest, VerifyResponse>.verify.isRepeatable,
            request: {
                FakePeer.payload(
                    VerifyRequest(
                        keyID: "key_id", message: SecretBytes(copying: [2]),
                        messageType: MessageType.externalMu, signature: [4],
                        signingAlgorithm: SigningAlgorithmSpec.ed25519PhSha512,
                        grantTokens: ["grant_tokens"], dryRun: true))
            },
            blocking: {
                _ = try $0.verify(
                    keyID: "key_id", message: SecretBytes(copying: [2]), signature: [4],
                    signingAlgorithm: SigningAlgorithmSpec.ed25519PhSha512,
                    messageType: MessageType.externalMu, grantTokens: ["grant_tokens"], dryRun: true
                )
            },
            async: {
                _ = try await $0.verify(
                    keyID: "key_id", message: SecretBytes(copying: [2]), signature: [4],
                    signingAlgorithm: SigningAlgorithmSpec.ed25519PhSha512,
                    messageType: MessageType.externalMu, grantTokens: ["grant_tokens"], dryRun: true
                )
            }),
        ClientFunction(
            method: "KMS/GenerateMac",
            isRepeatable: KMSOperation<GenerateMacRequest, GenerateMacResponse>.generateMac
                .isRepeatable,
            request: {
                FakePeer.payload(
                    GenerateMacRequest(
                        message: SecretBytes(copying: [1]), keyID: "key_id",
                        macAlgorithm: MacAlgorithmSpec.hmacSha512, grantTokens: ["grant_tokens"],
                        dryRun: true))
            },
            blocking: {
                _ = try $0.generateMac(
                    message: SecretBytes(copying: [1]), keyID: "key_id",
                    macAlgorithm: MacAlgorithmSpec.hmacSha512, grantTokens: ["grant_tokens"],
                    dryRun: true)
            },
            async: {
                _ = try await $0.generateMac(
                    message: SecretBytes(copying: [1]), keyID: "key_id",
                    macAlgorithm: MacAlgorithmSpec.hmacSha512, grantTokens: ["grant_tokens"],
                    dryRun: true)
            }),
        ClientFunction(
            method: "KMS/VerifyMac",
            isRepeatable: KMSOperation<VerifyMacRequest, VerifyMacResponse>.verifyMac.isRepeatable,
            request: {
                FakePeer.payload(
                    VerifyMacRequest(
                        message: SecretBytes(copying: [1]), keyID: "key_id",
                        macAlgorithm: MacAlgorithmSpec.hmacSha512, mac: [4],
                        grantTokens: ["grant_tokens"], dryRun: true))
            },
            blocking: {
                _ = try $0.verifyMac(
                    message: SecretBytes(copying: [1]), keyID: "key_id",
                    macAlgorithm: MacAlgorithmSpec.hmacSha512, mac: [4],
                    grantTokens: ["grant_tokens"], dryRun: true)
            },
            async: {
                _ = try await $0.verifyMac(
                    message: SecretBytes(copying: [1]), keyID: "key_id",
                    macAlgorithm: MacAlgorithmSpec.hmacSha512, mac: [4],
                    grantTokens: ["grant_tokens"], dryRun: true)
            }),
        ClientFunction(
            method: "KMS/DeriveSharedSecret",
            isRepeatable: KMSOperation<DeriveSharedSecretRequest, DeriveSharedSecretResponse>
                .deriveSharedSecret.isRepeatable,
            request: {
                FakePeer.payload(
                    DeriveSharedSecretRequest(
                        keyID: "key_id", keyAgreementAlgorithm: KeyAgreementAlgorithmSpec.ecdh,
                        publicKey: [3], grantTokens: ["grant_tokens"], dryRun: true,
                        recipient: RecipientInfo()))
            },
            blocking: {
                _ = try $0.deriveSharedSecret(
                    keyID: "key_id", keyAgreementAlgorithm: KeyAgreementAlgorithmSpec.ecdh,
                    publicKey: [3], grantTokens: ["grant_tokens"], dryRun: true,
                    recipient: RecipientInfo())
            },
            async: {
                _ = try await $0.deriveSharedSecret(
                    keyID: "key_id", keyAgreementAlgorithm: KeyAgreementAlgorithmSpec.ecdh,
                    publicKey: [3], grantTokens: ["grant_tokens"], dryRun: true,
                    recipient: RecipientInfo())
            }),
        ClientFunction(
            method: "KMS/GetPublicKey",
            isRepeatable: KMSOperation<GetPublicKeyRequest, GetPublicKeyResponse>.getPublicKey
                .isRepeatable,
            request: {
                FakePeer.payload(
                    GetPublicKeyRequest(keyID: "key_id", grantTokens: ["grant_tokens"]))
            },
            blocking: { _ = try $0.getPublicKey(keyID: "key_id", grantTokens: ["grant_tokens"]) },
            async: { _ = try await $0.getPublicKey(keyID: "key_id", grantTokens: ["grant_tokens"]) }
        ),
        ClientFunction(
            method: "KMS/PutKeyPolicy",
            isRepeatable: KMSOperation<PutKeyPolicyRequest, PutKeyPolicyResponse>.putKeyPolicy
                .isRepeatable,
            request: {
                FakePeer.payload(
                    PutKeyPolicyRequest(
                        keyID: "key_id", policyName: "policy_name", policy: "policy",
                        bypassPolicyLockoutSafetyCheck: true))
            },
            blocking: {
                try $0.putKeyPolicy(
                    keyID: "key_id", policy: "policy", policyName: "policy_name",
                    bypassPolicyLockoutSafetyCheck: true)
            },
            async: {
                try await $0.putKeyPolicy(
                    keyID: "key_id", policy: "policy", policyName: "policy_name",
                    bypassPolicyLockoutSafetyCheck: true)
            }),
        ClientFunction(
            method: "KMS/GetKeyPolicy",
            isRepeatable: KMSOperation<GetKeyPolicyRequest, GetKeyPolicyResponse>.getKeyPolicy
                .isRepeatable,
            request: {
                FakePeer.payload(GetKeyPolicyRequest(keyID: "key_id", policyName: "policy_name"))
            },
            blocking: { _ = try $0.getKeyPolicy(keyID: "key_id", policyName: "policy_name") },
            async: { _ = try await $0.getKeyPolicy(keyID: "key_id", policyName: "policy_name") }),
        ClientFunction(
            method: "KMS/ListKeyPolicies",
            isRepeatable: KMSOperation<ListKeyPoliciesRequest, ListKeyPoliciesResponse>
                .listKeyPolicies.isRepeatable,
            request: {
                FakePeer.payload(
                    ListKeyPoliciesRequest(keyID: "key_id", limit: 2, marker: "marker"))
            },
            blocking: { _ = try $0.listKeyPolicies(keyID: "key_id", limit: 2, marker: "marker") },
            async: { _ = try await $0.listKeyPolicies(keyID: "key_id", limit: 2, marker: "marker") }
        ),
        ClientFunction(
            method: "KMS/CreateGrant",
            isRepeatable: KMSOperation<CreateGrantRequest, CreateGrantResponse>.createGrant
                .isRepeatable,
            request: {
                FakePeer.payload(
                    CreateGrantRequest(
                        keyID: "key_id", granteePrincipal: "grantee_principal",
                        retiringPrincipal: "retiring_principal",
                        operations: [GrantOperation.deriveSharedSecret],
                        constraints: GrantConstraints(), grantTokens: ["grant_tokens"],
                        name: "name", dryRun: true,
                        granteeServicePrincipal: "grantee_service_principal",
                        retiringServicePrincipal: "retiring_service_principal"))
            },
            blocking: {
                _ = try $0.createGrant(
                    keyID: "key_id", operations: [GrantOperation.deriveSharedSecret],
                    granteePrincipal: "grantee_principal", retiringPrincipal: "retiring_principal",
                    constraints: GrantConstraints(), grantTokens: ["grant_tokens"], name: "name",
                    dryRun: true, granteeServicePrincipal: "grantee_service_principal",
                    retiringServicePrincipal: "retiring_service_principal")
            },
            async: {
                _ = try await $0.createGrant(
                    keyID: "key_id", operations: [GrantOperation.deriveSharedSecret],
                    granteePrincipal: "grantee_principal", retiringPrincipal: "retiring_principal",
                    constraints: GrantConstraints(), grantTokens: ["grant_tokens"], name: "name",
                    dryRun: true, granteeServicePrincipal: "grantee_service_principal",
                    retiringServicePrincipal: "retiring_service_principal")
            }),
        ClientFunction(
            method: "KMS/ListGrants",
            isRepeatable: KMSOperation<ListGrantsRequest, ListGrantsResponse>.listGrants
                .isRepeatable,
            request: {
                FakePeer.payload(
                    ListGrantsRequest(
                        limit: 1, marker: "marker", keyID: "key_id", grantID: "grant_id",
                        granteePrincipal: "grantee_principal",
                        granteeServicePrincipal: "grantee_service_principal"))
            },
            blocking: {
                _ = try $0.listGrants(
                    keyID: "key_id", limit: 1, marker: "marker", grantID: "grant_id",
                    granteePrincipal: "grantee_principal",
                    granteeServicePrincipal: "grantee_service_principal")
            },
            async: {
                _ = try await $0.listGrants(
                    keyID: "key_id", limit: 1, marker: "marker", grantID: "grant_id",
                    granteePrincipal: "grantee_principal",
                    granteeServicePrincipal: "grantee_service_principal")
            }),
        ClientFunction(
            method: "KMS/ListRetirableGrants",
            isRepeatable: KMSOperation<ListRetirableGrantsRequest, ListRetirableGrantsResponse>
                .listRetirableGrants.isRepeatable,
            request: {
                FakePeer.payload(
                    ListRetirableGrantsRequest(
                        limit: 1, marker: "marker", retiringPrincipal: "retiring_principal",
                        retiringServicePrincipal: "retiring_service_principal"))
            },
            blocking: {
                _ = try $0.listRetirableGrants(
                    limit: 1, marker: "marker", retiringPrincipal: "retiring_principal",
                    retiringServicePrincipal: "retiring_service_principal")
            },
            async: {
                _ = try await $0.listRetirableGrants(
                    limit: 1, marker: "marker", retiringPrincipal: "retiring_principal",
                    retiringServicePrincipal: "retiring_service_principal")
            }),
        ClientFunction(
            method: "KMS/RetireGrant",
            isRepeatable: KMSOperation<RetireGrantRequest, RetireGrantResponse>.retireGrant
                .isRepeatable,
            request: {
                FakePeer.payload(
                    RetireGrantRequest(
                        grantToken: "grant_token", keyID: "key_id", grantID: "grant_id",
                        dryRun: true))
            },
            blocking: {
                try $0.retireGrant(
                    grantToken: "grant_token", keyID: "key_id", grantID: "grant_id", dryRun: true)
            },
            async: {
                try await $0.retireGrant(
                    grantToken: "grant_token", keyID: "key_id", grantID: "grant_id", dryRun: true)
            }),
        ClientFunction(
            method: "KMS/RevokeGrant",
            isRepeatable: KMSOperation<RevokeGrantRequest, RevokeGrantResponse>.revokeGrant
                .isRepeatable,
            request: {
                FakePeer.payload(
                    RevokeGrantRequest(keyID: "key_id", grantID: "grant_id", dryRun: true))
            },
            blocking: { try $0.revokeGrant(keyID: "key_id", grantID: "grant_id", dryRun: true) },
            async: { try await $0.revokeGrant(keyID: "key_id", grantID: "grant_id", dryRun: true) }),
        ClientFunction(
            method: "Health/Check",
            isRepeatable: KMSOperation<HealthCheckRequest, HealthCheckResponse>.healthCheck
                .isRepeatable,
            request: { FakePeer.payload(HealthCheckRequest()) },
            blocking: { _ = try $0.healthCheck() },
            async: { _ = try await $0.healthCheck() }),
        ClientFunction(
            method: "KMSAccess/ReloadPolicies",
            isRepeatable: KMSOperation<ReloadPoliciesRequest, ReloadPoliciesResponse>.reloadPolicies
                .isRepeatable,
            request: { FakePeer.payload(ReloadPoliciesRequest(rebind: ["rebind"])) },
            blocking: { _ = try $0.reloadPolicies(rebind: ["rebind"]) },
            async: { _ = try await $0.reloadPolicies(rebind: ["rebind"]) }),
        ClientFunction(
            method: "KMSAccess/ExplainAccess",
            isRepeatable: KMSOperation<ExplainAccessRequest, ExplainAccessResponse>.explainAccess
                .isRepeatable,
            request: { FakePeer.payload(ExplainAccessRequest(requestID: "request_id")) },
            blocking: { _ = try $0.explainAccess(requestID: "request_id") },
            async: { _ = try await $0.explainAccess(requestID: "request_id") }),
        ClientFunction(
            method: "KMSAccess/SimulateAccess",
            isRepeatable: KMSOperation<SimulateAccessRequest, SimulateAccessResponse>.simulateAccess
                .isRepeatable,
            request: {
                FakePeer.payload(
                    SimulateAccessRequest(
                        principal: "principal", action: "action", resource: "resource",
                        encryptionContext: ["encryption_context": "value"],
                        conditions: [ConditionKeyValues()], policy: "policy"))
            },
            blocking: {
                _ = try $0.simulateAccess(
                    principal: "principal", action: "action", resource: "resource",
                    encryptionContext: ["encryption_context": "value"],
                    conditions: [ConditionKeyValues()], policy: "policy")
            },
            async: {
                _ = try await $0.simulateAccess(
                    principal: "principal", action: "action", resource: "resource",
                    encryptionContext: ["encryption_context": "value"],
                    conditions: [ConditionKeyValues()], policy: "policy")
            }),
        ClientFunction(
            method: "KMSAccess/LintPolicy",
            isRepeatable: KMSOperation<LintPolicyRequest, LintPolicyResponse>.lintPolicy
                .isRepeatable,
            request: { FakePeer.payload(LintPolicyRequest(policy: "policy", identity: true)) },
            blocking: { _ = try $0.lintPolicy(policy: "policy", identity: true) },
            async: { _ = try await $0.lintPolicy(policy: "policy", identity: true) }),
        ClientFunction(
            method: "KMSDevelopment/AdvanceClock",
            isRepeatable: KMSOperation<AdvanceClockRequest, AdvanceClockResponse>.advanceClock
                .isRepeatable,
            request: { FakePeer.payload(AdvanceClockRequest(seconds: 1)) },
            blocking: { _ = try $0.advanceClock(seconds: 1) },
            async: { _ = try await $0.advanceClock(seconds: 1) }),
    ]
}
