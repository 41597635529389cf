// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

import KMSModel

extension MessageShapes {
    /// The fields of the message called `name`; `nil` if there is none.
    package static func members(of name: String) -> [MemberShape]? {
        switch name {
        case "Tag":
            return [
                MemberShape(name: "TagKey", kind: .string),
                MemberShape(name: "TagValue", kind: .string),
            ]
        case "RecipientInfo":
            return [
                MemberShape(
                    name: "KeyEncryptionAlgorithm",
                    kind: .enumeration(
                        name: "KeyEncryptionMechanism",
                        values: KeyEncryptionMechanism.allCases.map(\.name))),
                MemberShape(name: "AttestationDocument", kind: .bytes),
            ]
        case "KeyMetadata":
            return [
                MemberShape(name: "AWSAccountId", kind: .string),
                MemberShape(name: "KeyId", kind: .string),
                MemberShape(name: "Arn", kind: .string),
                MemberShape(name: "CreationDate", kind: .time),
                MemberShape(name: "Enabled", kind: .bool),
                MemberShape(name: "Description", kind: .string),
                MemberShape(
                    name: "KeyUsage",
                    kind: .enumeration(
                        name: "KeyUsageType", values: KeyUsageType.allCases.map(\.name))),
                MemberShape(
                    name: "KeyState",
                    kind: .enumeration(name: "KeyState", values: KeyState.allCases.map(\.name))),
                MemberShape(name: "DeletionDate", kind: .time),
                MemberShape(name: "ValidTo", kind: .time),
                MemberShape(
                    name: "Origin",
                    kind: .enumeration(name: "OriginType", values: OriginType.allCases.map(\.name))),
                MemberShape(name: "CustomKeyStoreId", kind: .string),
                MemberShape(name: "CloudHsmClusterId", kind: .string),
                MemberShape(
                    name: "ExpirationModel",
                    kind: .enumeration(
                        name: "ExpirationModelType",
                        values: ExpirationModelType.allCases.map(\.name))),
                MemberShape(
                    name: "KeyManager",
                    kind: .enumeration(
                        name: "KeyManagerType", values: KeyManagerType.allCases.map(\.name))),
                MemberShape(
                    name: "CustomerMasterKeySpec",
                    kind: .enumeration(name: "KeySpec", values: KeySpec.allCases.map(\.name))),
                MemberShape(
                    name: "KeySpec",
                    kind: .enumeration(name: "KeySpec", values: KeySpec.allCases.map(\.name))),
                MemberShape(
                    name: "EncryptionAlgorithms",
                    kind: .list(
                        .enumeration(
                            name: "EncryptionAlgorithmSpec",
                            values: EncryptionAlgorithmSpec.allCases.map(\.name)))),
                MemberShape(
                    name: "SigningAlgorithms",
                    kind: .list(
                        .enumeration(
                            name: "SigningAlgorithmSpec",
                            values: SigningAlgorithmSpec.allCases.map(\.name)))),
                MemberShape(
                    name: "KeyAgreementAlgorithms",
                    kind: .list(
                        .enumeration(
                            name: "KeyAgreementAlgorithmSpec",
                            values: KeyAgreementAlgorithmSpec.allCases.map(\.name)))),
                MemberShape(name: "MultiRegion", kind: .bool),
                MemberShape(
                    name: "MultiRegionConfiguration", kind: .message("MultiRegionConfiguration")),
                MemberShape(name: "PendingDeletionWindowInDays", kind: .integer),
                MemberShape(
                    name: "MacAlgorithms",
                    kind: .list(
                        .enumeration(
                            name: "MacAlgorithmSpec", values: MacAlgorithmSpec.allCases.map(\.name))
                    )),
                MemberShape(name: "XksKeyConfiguration", kind: .message("XksKeyConfigurationType")),
                MemberShape(name: "CurrentKeyMaterialId", kind: .string),
            ]
        case "MultiRegionConfiguration":
            return [
                MemberShape(
                    name: "MultiRegionKeyType",
                    kind: .enumeration(
                        name: "MultiRegionKeyType", values: MultiRegionKeyType.allCases.map(\.name))
                ),
                MemberShape(name: "PrimaryKey", kind: .message("MultiRegionKey")),
                MemberShape(name: "ReplicaKeys", kind: .list(.message("MultiRegionKey"))),
            ]
        case "MultiRegionKey":
            return [
                MemberShape(name: "Arn", kind: .string),
                MemberShape(name: "Region", kind: .string),
            ]
        case "XksKeyConfigurationType":
            return [
                MemberShape(name: "Id", kind: .string)
            ]
        case "KeyListEntry":
            return [
                MemberShape(name: "KeyId", kind: .string),
                MemberShape(name: "KeyArn", kind: .string),
            ]
        case "AliasListEntry":
            return [
                MemberShape(name: "AliasName", kind: .string),
                MemberShape(name: "AliasArn", kind: .string),
                MemberShape(name: "TargetKeyId", kind: .string),
                MemberShape(name: "CreationDate", kind: .time),
                MemberShape(name: "LastUpdatedDate", kind: .time),
            ]
        case "RotationsListEntry":
            return [
                MemberShape(name: "KeyId", kind: .string),
                MemberShape(name: "KeyMaterialId", kind: .string),
                MemberShape(name: "KeyMaterialDescription", kind: .string),
                MemberShape(
                    name: "ImportState",
                    kind: .enumeration(
                        name: "ImportState", values: ImportState.allCases.map(\.name))),
                MemberShape(
                    name: "KeyMaterialState",
                    kind: .enumeration(
                        name: "KeyMaterialState", values: KeyMaterialState.allCases.map(\.name))),
                MemberShape(
                    name: "ExpirationModel",
                    kind: .enumeration(
                        name: "ExpirationModelType",
                        values: ExpirationModelType.allCases.map(\.name))),
                MemberShape(name: "ValidTo", kind: .time),
                MemberShape(name: "RotationDate", kind: .time),
                MemberShape(
                    name: "RotationType",
                    kind: .enumeration(
                        name: "RotationType", values: RotationType.allCases.map(\.name))),
            ]
        case "KeyLastUsageData":
            return [
                MemberShape(
                    name: "Operation",
                    kind: .enumeration(
                        name: "KeyLastUsageTrackingOperation",
                        values: KeyLastUsageTrackingOperation.allCases.map(\.name))),
                MemberShape(name: "Timestamp", kind: .time),
                MemberShape(name: "CloudTrailEventId", kind: .string),
                MemberShape(name: "KmsRequestId", kind: .string),
            ]
        case "GrantConstraints":
            return [
                MemberShape(name: "EncryptionContextSubset", kind: .map),
                MemberShape(name: "EncryptionContextEquals", kind: .map),
                MemberShape(name: "SourceArn", kind: .string),
            ]
        case "GrantListEntry":
            return [
                MemberShape(name: "KeyId", kind: .string),
                MemberShape(name: "GrantId", kind: .string),
                MemberShape(name: "Name", kind: .string),
                MemberShape(name: "CreationDate", kind: .time),
                MemberShape(name: "GranteePrincipal", kind: .string),
                MemberShape(name: "RetiringPrincipal", kind: .string),
                MemberShape(name: "IssuingAccount", kind: .string),
                MemberShape(
                    name: "Operations",
                    kind: .list(
                        .enumeration(
                            name: "GrantOperation", values: GrantOperation.allCases.map(\.name)))),
                MemberShape(name: "Constraints", kind: .message("GrantConstraints")),
                MemberShape(name: "GranteeServicePrincipal", kind: .string),
                MemberShape(name: "RetiringServicePrincipal", kind: .string),
            ]
        case "CreateKeyRequest":
            return [
                MemberShape(name: "Policy", kind: .string),
                MemberShape(name: "Description", kind: .string),
                MemberShape(
                    name: "KeyUsage",
                    kind: .enumeration(
                        name: "KeyUsageType", values: KeyUsageType.allCases.map(\.name))),
                MemberShape(
                    name: "CustomerMasterKeySpec",
                    kind: .enumeration(name: "KeySpec", values: KeySpec.allCases.map(\.name))),
                MemberShape(
                    name: "KeySpec",
                    kind: .enumeration(name: "KeySpec", values: KeySpec.allCases.map(\.name))),
                MemberShape(
                    name: "Origin",
                    kind: .enumeration(name: "OriginType", values: OriginType.allCases.map(\.name))),
                MemberShape(name: "CustomKeyStoreId", kind: .string),
                MemberShape(name: "BypassPolicyLockoutSafetyCheck", kind: .bool),
                MemberShape(name: "Tags", kind: .list(.message("Tag"))),
                MemberShape(name: "MultiRegion", kind: .bool),
                MemberShape(name: "XksKeyId", kind: .string),
            ]
        case "CreateKeyResponse":
            return [
                MemberShape(name: "KeyMetadata", kind: .message("KeyMetadata"))
            ]
        case "DescribeKeyRequest":
            return [
                MemberShape(name: "KeyId", kind: .string),
                MemberShape(name: "GrantTokens", kind: .list(.string)),
            ]
        case "DescribeKeyResponse":
            return [
                MemberShape(name: "KeyMetadata", kind: .message("KeyMetadata"))
            ]
        case "ListKeysRequest":
            return [
                MemberShape(name: "Limit", kind: .integer),
                MemberShape(name: "Marker", kind: .string),
            ]
        case "ListKeysResponse":
            return [
                MemberShape(name: "Keys", kind: .list(.message("KeyListEntry"))),
                MemberShape(name: "NextMarker", kind: .string),
                MemberShape(name: "Truncated", kind: .bool),
            ]
        case "UpdateKeyDescriptionRequest":
            return [
                MemberShape(name: "KeyId", kind: .string),
                MemberShape(name: "Description", kind: .string),
            ]
        case "UpdateKeyDescriptionResponse":
            return []
        case "EnableKeyRequest":
            return [
                MemberShape(name: "KeyId", kind: .string)
            ]
        case "EnableKeyResponse":
            return []
        case "DisableKeyRequest":
            return [
                MemberShape(name: "KeyId", kind: .string)
            ]
        case "DisableKeyResponse":
            return []
        case "EncryptRequest":
            return [
                MemberShape(name: "KeyId", kind: .string),
                MemberShape(name: "Plaintext", kind: .bytes),
                MemberShape(name: "EncryptionContext", kind: .map),
                MemberShape(name: "GrantTokens", kind: .list(.string)),
                MemberShape(
                    name: "EncryptionAlgorithm",
                    kind: .enumeration(
                        name: "EncryptionAlgorithmSpec",
                        values: EncryptionAlgorithmSpec.allCases.map(\.name))),
                MemberShape(name: "DryRun", kind: .bool),
            ]
        case "EncryptResponse":
            return [
                MemberShape(name: "CiphertextBlob", kind: .bytes),
                MemberShape(name: "KeyId", kind: .string),
                MemberShape(
                    name: "EncryptionAlgorithm",
                    kind: .enumeration(
                        name: "EncryptionAlgorithmSpec",
                        values: EncryptionAlgorithmSpec.allCases.map(\.name))),
            ]
        case "DecryptRequest":
            return [
                MemberShape(name: "CiphertextBlob", kind: .bytes),
                MemberShape(name: "EncryptionContext", kind: .map),
                MemberShape(name: "GrantTokens", kind: .list(.string)),
                MemberShape(name: "KeyId", kind: .string),
                MemberShape(
                    name: "EncryptionAlgorithm",
                    kind: .enumeration(
                        name: "EncryptionAlgorithmSpec",
                        values: EncryptionAlgorithmSpec.allCases.map(\.name))),
                MemberShape(name: "Recipient", kind: .message("RecipientInfo")),
                MemberShape(name: "DryRun", kind: .bool),
                MemberShape(
                    name: "DryRunModifiers",
                    kind: .list(
                        .enumeration(
                            name: "DryRunModifierType",
                            values: DryRunModifierType.allCases.map(\.name)))),
            ]
        case "DecryptResponse":
            return [
                MemberShape(name: "KeyId", kind: .string),
                MemberShape(name: "Plaintext", kind: .bytes),
                MemberShape(
                    name: "EncryptionAlgorithm",
                    kind: .enumeration(
                        name: "EncryptionAlgorithmSpec",
                        values: EncryptionAlgorithmSpec.allCases.map(\.name))),
                MemberShape(name: "CiphertextForRecipient", kind: .bytes),
                MemberShape(name: "KeyMaterialId", kind: .string),
            ]
        case "ReEncryptRequest":
            return [
                MemberShape(name: "CiphertextBlob", kind: .bytes),
                MemberShape(name: "SourceEncryptionContext", kind: .map),
                MemberShape(name: "SourceKeyId", kind: .string),
                MemberShape(name: "DestinationKeyId", kind: .string),
                MemberShape(name: "DestinationEncryptionContext", kind: .map),
                MemberShape(
                    name: "SourceEncryptionAlgorithm",
                    kind: .enumeration(
                        name: "EncryptionAlgorithmSpec",
                        values: EncryptionAlgorithmSpec.allCases.map(\.name))),
                MemberShape(
                    name: "DestinationEncryptionAlgorithm",
                    kind: .enumeration(
                        name: "EncryptionAlgorithmSpec",
                        values: EncryptionAlgorithmSpec.allCases.map(\.name))),
                MemberShape(name: "GrantTokens", kind: .list(.string)),
                MemberShape(name: "DryRun", kind: .bool),
                MemberShape(
                    name: "DryRunModifiers",
                    kind: .list(
                        .enumeration(
                            name: "DryRunModifierType",
                            values: DryRunModifierType.allCases.map(\.name)))),
            ]
        case "ReEncryptResponse":
            return [
                MemberShape(name: "CiphertextBlob", kind: .bytes),
                MemberShape(name: "SourceKeyId", kind: .string),
                MemberShape(name: "KeyId", kind: .string),
                MemberShape(
                    name: "SourceEncryptionAlgorithm",
                    kind: .enumeration(
                        name: "EncryptionAlgorithmSpec",
                        values: EncryptionAlgorithmSpec.allCases.map(\.name))),
                MemberShape(
                    name: "DestinationEncryptionAlgorithm",
                    kind: .enumeration(
                        name: "EncryptionAlgorithmSpec",
                        values: EncryptionAlgorithmSpec.allCases.map(\.name))),
                MemberShape(name: "SourceKeyMaterialId", kind: .string),
                MemberShape(name: "DestinationKeyMaterialId", kind: .string),
            ]
        case "GenerateDataKeyRequest":
            return [
                MemberShape(name: "KeyId", kind: .string),
                MemberShape(name: "EncryptionContext", kind: .map),
                MemberShape(name: "NumberOfBytes", kind: .integer),
                MemberShape(
                    name: "KeySpec",
                    kind: .enumeration(
                        name: "DataKeySpec", values: DataKeySpec.allCases.map(\.name))),
                MemberShape(name: "GrantTokens", kind: .list(.string)),
                MemberShape(name: "Recipient", kind: .message("RecipientInfo")),
                MemberShape(name: "DryRun", kind: .bool),
            ]
        case "GenerateDataKeyResponse":
            return [
                MemberShape(name: "CiphertextBlob", kind: .bytes),
                MemberShape(name: "Plaintext", kind: .bytes),
                MemberShape(name: "KeyId", kind: .string),
                MemberShape(name: "CiphertextForRecipient", kind: .bytes),
                MemberShape(name: "KeyMaterialId", kind: .string),
            ]
        case "GenerateDataKeyWithoutPlaintextRequest":
            return [
                MemberShape(name: "KeyId", kind: .string),
                MemberShape(name: "EncryptionContext", kind: .map),
                MemberShape(
                    name: "KeySpec",
                    kind: .enumeration(
                        name: "DataKeySpec", values: DataKeySpec.allCases.map(\.name))),
                MemberShape(name: "NumberOfBytes", kind: .integer),
                MemberShape(name: "GrantTokens", kind: .list(.string)),
                MemberShape(name: "DryRun", kind: .bool),
            ]
        case "GenerateDataKeyWithoutPlaintextResponse":
            return [
                MemberShape(name: "CiphertextBlob", kind: .bytes),
                MemberShape(name: "KeyId", kind: .string),
                MemberShape(name: "KeyMaterialId", kind: .string),
            ]
        case "GenerateRandomRequest":
            return [
                MemberShape(name: "NumberOfBytes", kind: .integer),
                MemberShape(name: "CustomKeyStoreId", kind: .string),
                MemberShape(name: "Recipient", kind: .message("RecipientInfo")),
            ]
        case "GenerateRandomResponse":
            return [
                MemberShape(name: "Plaintext", kind: .bytes),
                MemberShape(name: "CiphertextForRecipient", kind: .bytes),
            ]
        case "CreateAliasRequest":
            return [
                MemberShape(name: "AliasName", kind: .string),
                MemberShape(name: "TargetKeyId", kind: .string),
            ]
        case "CreateAliasResponse":
            return []
        case "UpdateAliasRequest":
            return [
                MemberShape(name: "AliasName", kind: .string),
                MemberShape(name: "TargetKeyId", kind: .string),
            ]
        case "UpdateAliasResponse":
            return []
        case "DeleteAliasRequest":
            return [
                MemberShape(name: "AliasName", kind: .string)
            ]
        case "DeleteAliasResponse":
            return []
        case "ListAliasesRequest":
            return [
                MemberShape(name: "KeyId", kind: .string),
                MemberShape(name: "Limit", kind: .integer),
                MemberShape(name: "Marker", kind: .string),
            ]
        case "ListAliasesResponse":
            return [
                MemberShape(name: "Aliases", kind: .list(.message("AliasListEntry"))),
                MemberShape(name: "NextMarker", kind: .string),
                MemberShape(name: "Truncated", kind: .bool),
            ]
        case "ScheduleKeyDeletionRequest":
            return [
                MemberShape(name: "KeyId", kind: .string),
                MemberShape(name: "PendingWindowInDays", kind: .integer),
            ]
        case "ScheduleKeyDeletionResponse":
            return [
                MemberShape(name: "KeyId", kind: .string),
                MemberShape(name: "DeletionDate", kind: .time),
                MemberShape(
                    name: "KeyState",
                    kind: .enumeration(name: "KeyState", values: KeyState.allCases.map(\.name))),
                MemberShape(name: "PendingWindowInDays", kind: .integer),
            ]
        case "CancelKeyDeletionRequest":
            return [
                MemberShape(name: "KeyId", kind: .string)
            ]
        case "CancelKeyDeletionResponse":
            return [
                MemberShape(name: "KeyId", kind: .string)
            ]
        case "TagResourceRequest":
            return [
                MemberShape(name: "KeyId", kind: .string),
                MemberShape(name: "Tags", kind: .list(.message("Tag"))),
            ]
        case "TagResourceResponse":
            return []
        case "UntagResourceRequest":
            return [
                MemberShape(name: "KeyId", kind: .string),
                MemberShape(name: "TagKeys", kind: .list(.string)),
            ]
        case "UntagResourceResponse":
            return []
        case "ListResourceTagsRequest":
            return [
                MemberShape(name: "KeyId", kind: .string),
                MemberShape(name: "Limit", kind: .integer),
                MemberShape(name: "Marker", kind: .string),
            ]
        case "ListResourceTagsResponse":
            return [
                MemberShape(name: "Tags", kind: .list(.message("Tag"))),
                MemberShape(name: "NextMarker", kind: .string),
                MemberShape(name: "Truncated", kind: .bool),
            ]
        case "GetKeyLastUsageRequest":
            return [
                MemberShape(name: "KeyId", kind: .string)
            ]
        case "GetKeyLastUsageResponse":
            return [
                MemberShape(name: "KeyId", kind: .string),
                MemberShape(name: "KeyLastUsage", kind: .message("KeyLastUsageData")),
                MemberShape(name: "TrackingStartDate", kind: .time),
                MemberShape(name: "KeyCreationDate", kind: .time),
            ]
        case "EnableKeyRotationRequest":
            return [
                MemberShape(name: "KeyId", kind: .string),
                MemberShape(name: "RotationPeriodInDays", kind: .integer),
            ]
        case "EnableKeyRotationResponse":
            return []
        case "DisableKeyRotationRequest":
            return [
                MemberShape(name: "KeyId", kind: .string)
            ]
        case "DisableKeyRotationResponse":
            return []
        case "GetKeyRotationStatusRequest":
            return [
                MemberShape(name: "KeyId", kind: .string)
            ]
        case "GetKeyRotationStatusResponse":
            return [
                MemberShape(name: "KeyRotationEnabled", kind: .bool),
                MemberShape(name: "KeyId", kind: .string),
                MemberShape(name: "RotationPeriodInDays", kind: .integer),
                MemberShape(name: "NextRotationDate", kind: .time),
                MemberShape(name: "OnDemandRotationStartDate", kind: .time),
            ]
        case "RotateKeyOnDemandRequest":
            return [
                MemberShape(name: "KeyId", kind: .string)
            ]
        case "RotateKeyOnDemandResponse":
            return [
                MemberShape(name: "KeyId", kind: .string)
            ]
        case "ListKeyRotationsRequest":
            return [
                MemberShape(name: "KeyId", kind: .string),
                MemberShape(
                    name: "IncludeKeyMaterial",
                    kind: .enumeration(
                        name: "IncludeKeyMaterial", values: IncludeKeyMaterial.allCases.map(\.name))
                ),
                MemberShape(name: "Limit", kind: .integer),
                MemberShape(name: "Marker", kind: .string),
            ]
        case "ListKeyRotationsResponse":
            return [
                MemberShape(name: "Rotations", kind: .list(.message("RotationsListEntry"))),
                MemberShape(name: "NextMarker", kind: .string),
                MemberShape(name: "Truncated", kind: .bool),
            ]
        case "GetParametersForImportRequest":
            return [
                MemberShape(name: "KeyId", kind: .string),
                MemberShape(
                    name: "WrappingAlgorithm",
                    kind: .enumeration(
                        name: "AlgorithmSpec", values: AlgorithmSpec.allCases.map(\.name))),
                MemberShape(
                    name: "WrappingKeySpec",
                    kind: .enumeration(
                        name: "WrappingKeySpec", values: WrappingKeySpec.allCases.map(\.name))),
            ]
        case "GetParametersForImportResponse":
            return [
                MemberShape(name: "KeyId", kind: .string),
                MemberShape(name: "ImportToken", kind: .bytes),
                MemberShape(name: "PublicKey", kind: .bytes),
                MemberShape(name: "ParametersValidTo", kind: .time),
            ]
        case "ImportKeyMaterialRequest":
            return [
                MemberShape(name: "KeyId", kind: .string),
                MemberShape(name: "ImportToken", kind: .bytes),
                MemberShape(name: "EncryptedKeyMaterial", kind: .bytes),
                MemberShape(name: "ValidTo", kind: .time),
                MemberShape(
                    name: "ExpirationModel",
                    kind: .enumeration(
                        name: "ExpirationModelType",
                        values: ExpirationModelType.allCases.map(\.name))),
                MemberShape(
                    name: "ImportType",
                    kind: .enumeration(name: "ImportType", values: ImportType.allCases.map(\.name))),
                MemberShape(name: "KeyMaterialDescription", kind: .string),
                MemberShape(name: "KeyMaterialId", kind: .string),
            ]
        case "ImportKeyMaterialResponse":
            return [
                MemberShape(name: "KeyId", kind: .string),
                MemberShape(name: "KeyMaterialId", kind: .string),
            ]
        case "DeleteImportedKeyMaterialRequest":
            return [
                MemberShape(name: "KeyId", kind: .string),
                MemberShape(name: "KeyMaterialId", kind: .string),
            ]
        case "DeleteImportedKeyMaterialResponse":
            return [
                MemberShape(name: "KeyId", kind: .string),
                MemberShape(name: "KeyMaterialId", kind: .string),
            ]
        case "GenerateDataKeyPairRequest":
            return [
                MemberShape(name: "EncryptionContext", kind: .map),
                MemberShape(name: "KeyId", kind: .string),
                MemberShape(
                    name: "KeyPairSpec",
                    kind: .enumeration(
                        name: "DataKeyPairSpec", values: DataKeyPairSpec.allCases.map(\.name))),
                MemberShape(name: "GrantTokens", kind: .list(.string)),
                MemberShape(name: "Recipient", kind: .message("RecipientInfo")),
                MemberShape(name: "DryRun", kind: .bool),
            ]
        case "GenerateDataKeyPairResponse":
            return [
                MemberShape(name: "PrivateKeyCiphertextBlob", kind: .bytes),
                MemberShape(name: "PrivateKeyPlaintext", kind: .bytes),
                MemberShape(name: "PublicKey", kind: .bytes),
                MemberShape(name: "KeyId", kind: .string),
                MemberShape(
                    name: "KeyPairSpec",
                    kind: .enumeration(
                        name: "DataKeyPairSpec", values: DataKeyPairSpec.allCases.map(\.name))),
                MemberShape(name: "CiphertextForRecipient", kind: .bytes),
                MemberShape(name: "KeyMaterialId", kind: .string),
            ]
        case "GenerateDataKeyPairWithoutPlaintextRequest":
            return [
                MemberShape(name: "EncryptionContext", kind: .map),
                MemberShape(name: "KeyId", kind: .string),
                MemberShape(
                    name: "KeyPairSpec",
                    kind: .enumeration(
                        name: "DataKeyPairSpec", values: DataKeyPairSpec.allCases.map(\.name))),
                MemberShape(name: "GrantTokens", kind: .list(.string)),
                MemberShape(name: "DryRun", kind: .bool),
            ]
        case "GenerateDataKeyPairWithoutPlaintextResponse":
            return [
                MemberShape(name: "PrivateKeyCiphertextBlob", kind: .bytes),
                MemberShape(name: "PublicKey", kind: .bytes),
                MemberShape(name: "KeyId", kind: .string),
                MemberShape(
                    name: "KeyPairSpec",
                    kind: .enumeration(
                        name: "DataKeyPairSpec", values: DataKeyPairSpec.allCases.map(\.name))),
                MemberShape(name: "KeyMaterialId", kind: .string),
            ]
        case "SignRequest":
            return [
                MemberShape(name: "KeyId", kind: .string),
                MemberShape(name: "Message", kind: .bytes),
                MemberShape(
                    name: "MessageType",
                    kind: .enumeration(
                        name: "MessageType", values: MessageType.allCases.map(\.name))),
                MemberShape(name: "GrantTokens", kind: .list(.string)),
                MemberShape(
                    name: "SigningAlgorithm",
                    kind: .enumeration(
                        name: "SigningAlgorithmSpec",
                        values: SigningAlgorithmSpec.allCases.map(\.name))),
                MemberShape(name: "DryRun", kind: .bool),
            ]
        case "SignResponse":
            return [
                MemberShape(name: "KeyId", kind: .string),
                MemberShape(name: "Signature", kind: .bytes),
                MemberShape(
                    name: "SigningAlgorithm",
                    kind: .enumeration(
                        name: "SigningAlgorithmSpec",
                        values: SigningAlgorithmSpec.allCases.map(\.name))),
            ]
        case "VerifyRequest":
            return [
                MemberShape(name: "KeyId", kind: .string),
                MemberShape(name: "Message", kind: .bytes),
                MemberShape(
                    name: "MessageType",
                    kind: .enumeration(
                        name: "MessageType", values: MessageType.allCases.map(\.name))),
                MemberShape(name: "Signature", kind: .bytes),
                MemberShape(
                    name: "SigningAlgorithm",
                    kind: .enumeration(
                        name: "SigningAlgorithmSpec",
                        values: SigningAlgorithmSpec.allCases.map(\.name))),
                MemberShape(name: "GrantTokens", kind: .list(.string)),
                MemberShape(name: "DryRun", kind: .bool),
            ]
        case "VerifyResponse":
            return [
                MemberShape(name: "KeyId", kind: .string),
                MemberShape(name: "SignatureValid", kind: .bool),
                MemberShape(
                    name: "SigningAlgorithm",
                    kind: .enumeration(
                        name: "SigningAlgorithmSpec",
                        values: SigningAlgorithmSpec.allCases.map(\.name))),
            ]
        case "GenerateMacRequest":
            return [
                MemberShape(name: "Message", kind: .bytes),
                MemberShape(name: "KeyId", kind: .string),
                MemberShape(
                    name: "MacAlgorithm",
                    kind: .enumeration(
                        name: "MacAlgorithmSpec", values: MacAlgorithmSpec.allCases.map(\.name))),
                MemberShape(name: "GrantTokens", kind: .list(.string)),
                MemberShape(name: "DryRun", kind: .bool),
            ]
        case "GenerateMacResponse":
            return [
                MemberShape(name: "Mac", kind: .bytes),
                MemberShape(
                    name: "MacAlgorithm",
                    kind: .enumeration(
                        name: "MacAlgorithmSpec", values: MacAlgorithmSpec.allCases.map(\.name))),
                MemberShape(name: "KeyId", kind: .string),
            ]
        case "VerifyMacRequest":
            return [
                MemberShape(name: "Message", kind: .bytes),
                MemberShape(name: "KeyId", kind: .string),
                MemberShape(
                    name: "MacAlgorithm",
                    kind: .enumeration(
                        name: "MacAlgorithmSpec", values: MacAlgorithmSpec.allCases.map(\.name))),
                MemberShape(name: "Mac", kind: .bytes),
                MemberShape(name: "GrantTokens", kind: .list(.string)),
                MemberShape(name: "DryRun", kind: .bool),
            ]
        case "VerifyMacResponse":
            return [
                MemberShape(name: "KeyId", kind: .string),
                MemberShape(name: "MacValid", kind: .bool),
                MemberShape(
                    name: "MacAlgorithm",
                    kind: .enumeration(
                        name: "MacAlgorithmSpec", values: MacAlgorithmSpec.allCases.map(\.name))),
            ]
        case "DeriveSharedSecretRequest":
            return [
                MemberShape(name: "KeyId", kind: .string),
                MemberShape(
                    name: "KeyAgreementAlgorithm",
                    kind: .enumeration(
                        name: "KeyAgreementAlgorithmSpec",
                        values: KeyAgreementAlgorithmSpec.allCases.map(\.name))),
                MemberShape(name: "PublicKey", kind: .bytes),
                MemberShape(name: "GrantTokens", kind: .list(.string)),
                MemberShape(name: "DryRun", kind: .bool),
                MemberShape(name: "Recipient", kind: .message("RecipientInfo")),
            ]
        case "DeriveSharedSecretResponse":
            return [
                MemberShape(name: "KeyId", kind: .string),
                MemberShape(name: "SharedSecret", kind: .bytes),
                MemberShape(name: "CiphertextForRecipient", kind: .bytes),
                MemberShape(
                    name: "KeyAgreementAlgorithm",
                    kind: .enumeration(
                        name: "KeyAgreementAlgorithmSpec",
                        values: KeyAgreementAlgorithmSpec.allCases.map(\.name))),
                MemberShape(
                    name: "KeyOrigin",
                    kind: .enumeration(name: "OriginType", values: OriginType.allCases.map(\.name))),
            ]
        case "GetPublicKeyRequest":
            return [
                MemberShape(name: "KeyId", kind: .string),
                MemberShape(name: "GrantTokens", kind: .list(.string)),
            ]
        case "GetPublicKeyResponse":
            return [
                MemberShape(name: "KeyId", kind: .string),
                MemberShape(name: "PublicKey", kind: .bytes),
                MemberShape(
                    name: "CustomerMasterKeySpec",
                    kind: .enumeration(name: "KeySpec", values: KeySpec.allCases.map(\.name))),
                MemberShape(
                    name: "KeySpec",
                    kind: .enumeration(name: "KeySpec", values: KeySpec.allCases.map(\.name))),
                MemberShape(
                    name: "KeyUsage",
                    kind: .enumeration(
                        name: "KeyUsageType", values: KeyUsageType.allCases.map(\.name))),
                MemberShape(
                    name: "EncryptionAlgorithms",
                    kind: .list(
                        .enumeration(
                            name: "EncryptionAlgorithmSpec",
                            values: EncryptionAlgorithmSpec.allCases.map(\.name)))),
                MemberShape(
                    name: "SigningAlgorithms",
                    kind: .list(
                        .enumeration(
                            name: "SigningAlgorithmSpec",
                            values: SigningAlgorithmSpec.allCases.map(\.name)))),
                MemberShape(
                    name: "KeyAgreementAlgorithms",
                    kind: .list(
                        .enumeration(
                            name: "KeyAgreementAlgorithmSpec",
                            values: KeyAgreementAlgorithmSpec.allCases.map(\.name)))),
            ]
        case "CreateGrantRequest":
            return [
                MemberShape(name: "KeyId", kind: .string),
                MemberShape(name: "GranteePrincipal", kind: .string),
                MemberShape(name: "RetiringPrincipal", kind: .string),
                MemberShape(
                    name: "Operations",
                    kind: .list(
                        .enumeration(
                            name: "GrantOperation", values: GrantOperation.allCases.map(\.name)))),
                MemberShape(name: "Constraints", kind: .message("GrantConstraints")),
                MemberShape(name: "GrantTokens", kind: .list(.string)),
                MemberShape(name: "Name", kind: .string),
                MemberShape(name: "DryRun", kind: .bool),
                MemberShape(name: "GranteeServicePrincipal", kind: .string),
                MemberShape(name: "RetiringServicePrincipal", kind: .string),
            ]
        case "CreateGrantResponse":
            return [
                MemberShape(name: "GrantToken", kind: .string),
                MemberShape(name: "GrantId", kind: .string),
            ]
        case "ListGrantsRequest":
            return [
                MemberShape(name: "Limit", kind: .integer),
                MemberShape(name: "Marker", kind: .string),
                MemberShape(name: "KeyId", kind: .string),
                MemberShape(name: "GrantId", kind: .string),
                MemberShape(name: "GranteePrincipal", kind: .string),
                MemberShape(name: "GranteeServicePrincipal", kind: .string),
            ]
        case "ListGrantsResponse":
            return [
                MemberShape(name: "Grants", kind: .list(.message("GrantListEntry"))),
                MemberShape(name: "NextMarker", kind: .string),
                MemberShape(name: "Truncated", kind: .bool),
            ]
        case "ListRetirableGrantsRequest":
            return [
                MemberShape(name: "Limit", kind: .integer),
                MemberShape(name: "Marker", kind: .string),
                MemberShape(name: "RetiringPrincipal", kind: .string),
                MemberShape(name: "RetiringServicePrincipal", kind: .string),
            ]
        case "ListRetirableGrantsResponse":
            return [
                MemberShape(name: "Grants", kind: .list(.message("GrantListEntry"))),
                MemberShape(name: "NextMarker", kind: .string),
                MemberShape(name: "Truncated", kind: .bool),
            ]
        case "RetireGrantRequest":
            return [
                MemberShape(name: "GrantToken", kind: .string),
                MemberShape(name: "KeyId", kind: .string),
                MemberShape(name: "GrantId", kind: .string),
                MemberShape(name: "DryRun", kind: .bool),
            ]
        case "RetireGrantResponse":
            return []
        case "RevokeGrantRequest":
            return [
                MemberShape(name: "KeyId", kind: .string),
                MemberShape(name: "GrantId", kind: .string),
                MemberShape(name: "DryRun", kind: .bool),
            ]
        case "RevokeGrantResponse":
            return []
        case "PutKeyPolicyRequest":
            return [
                MemberShape(name: "KeyId", kind: .string),
                MemberShape(name: "PolicyName", kind: .string),
                MemberShape(name: "Policy", kind: .string),
                MemberShape(name: "BypassPolicyLockoutSafetyCheck", kind: .bool),
            ]
        case "PutKeyPolicyResponse":
            return []
        case "GetKeyPolicyRequest":
            return [
                MemberShape(name: "KeyId", kind: .string),
                MemberShape(name: "PolicyName", kind: .string),
            ]
        case "GetKeyPolicyResponse":
            return [
                MemberShape(name: "Policy", kind: .string),
                MemberShape(name: "PolicyName", kind: .string),
            ]
        case "ListKeyPoliciesRequest":
            return [
                MemberShape(name: "KeyId", kind: .string),
                MemberShape(name: "Limit", kind: .integer),
                MemberShape(name: "Marker", kind: .string),
            ]
        case "ListKeyPoliciesResponse":
            return [
                MemberShape(name: "PolicyNames", kind: .list(.string)),
                MemberShape(name: "NextMarker", kind: .string),
                MemberShape(name: "Truncated", kind: .bool),
            ]
        case "ClientHello":
            return [
                MemberShape(name: "userAgent", kind: .string)
            ]
        case "ServerHello":
            return [
                MemberShape(name: "server", kind: .string),
                MemberShape(name: "maxFrameBytes", kind: .integer),
                MemberShape(name: "maxCallsInFlight", kind: .integer),
            ]
        case "Status":
            return [
                MemberShape(name: "exception", kind: .string),
                MemberShape(name: "message", kind: .string),
                MemberShape(name: "retryable", kind: .bool),
            ]
        case "HealthCheckRequest":
            return []
        case "HealthCheckResponse":
            return [
                MemberShape(
                    name: "status",
                    kind: .enumeration(
                        name: "ServingStatus", values: ServingStatus.allCases.map(\.name))),
                MemberShape(name: "server", kind: .string),
                MemberShape(name: "uptimeSeconds", kind: .integer),
                MemberShape(name: "problems", kind: .list(.string)),
            ]
        case "AdvanceClockRequest":
            return [
                MemberShape(name: "seconds", kind: .integer)
            ]
        case "AdvanceClockResponse":
            return [
                MemberShape(name: "time", kind: .time)
            ]
        default: return nil
        }
    }
}
