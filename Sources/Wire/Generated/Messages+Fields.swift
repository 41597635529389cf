// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

import KMSModel
import KMSSecrets

extension Tag {
    package func fields() -> [MessageMember] {
        var members: [MessageMember] = []
        members.append("TagKey", tagKey)
        members.append("TagValue", tagValue)
        return members
    }
}

extension RecipientInfo {
    package func fields() -> [MessageMember] {
        var members: [MessageMember] = []
        members.append("KeyEncryptionAlgorithm", keyEncryptionAlgorithm)
        members.append("AttestationDocument", attestationDocument)
        return members
    }
}

extension KeyMetadata {
    package func fields() -> [MessageMember] {
        var members: [MessageMember] = []
        members.append("AWSAccountId", awsAccountID)
        members.append("KeyId", keyID)
        members.append("Arn", arn)
        members.append("CreationDate", creationDate)
        members.append("Enabled", enabled)
        members.append("Description", description)
        members.append("KeyUsage", keyUsage)
        members.append("KeyState", keyState)
        members.append("DeletionDate", deletionDate)
        members.append("ValidTo", validTo)
        members.append("Origin", origin)
        members.append("CustomKeyStoreId", customKeyStoreID)
        members.append("CloudHsmClusterId", cloudHsmClusterID)
        members.append("ExpirationModel", expirationModel)
        members.append("KeyManager", keyManager)
        members.append("CustomerMasterKeySpec", customerMasterKeySpec)
        members.append("KeySpec", keySpec)
        members.append("EncryptionAlgorithms", encryptionAlgorithms)
        members.append("SigningAlgorithms", signingAlgorithms)
        members.append("KeyAgreementAlgorithms", keyAgreementAlgorithms)
        members.append("MultiRegion", multiRegion)
        members.append("MultiRegionConfiguration", multiRegionConfiguration)
        members.append("PendingDeletionWindowInDays", pendingDeletionWindowInDays)
        members.append("MacAlgorithms", macAlgorithms)
        members.append("XksKeyConfiguration", xksKeyConfiguration)
        members.append("CurrentKeyMaterialId", currentKeyMaterialID)
        return members
    }
}

extension MultiRegionConfiguration {
    package func fields() -> [MessageMember] {
        var members: [MessageMember] = []
        members.append("MultiRegionKeyType", multiRegionKeyType)
        members.append("PrimaryKey", primaryKey)
        members.append("ReplicaKeys", replicaKeys)
        return members
    }
}

extension MultiRegionKey {
    package func fields() -> [MessageMember] {
        var members: [MessageMember] = []
        members.append("Arn", arn)
        members.append("Region", region)
        return members
    }
}

extension XksKeyConfigurationType {
    package func fields() -> [MessageMember] {
        var members: [MessageMember] = []
        members.append("Id", id)
        return members
    }
}

extension KeyListEntry {
    package func fields() -> [MessageMember] {
        var members: [MessageMember] = []
        members.append("KeyId", keyID)
        members.append("KeyArn", keyARN)
        return members
    }
}

extension AliasListEntry {
    package func fields() -> [MessageMember] {
        var members: [MessageMember] = []
        members.append("AliasName", aliasName)
        members.append("AliasArn", aliasARN)
        members.append("TargetKeyId", targetKeyID)
        members.append("CreationDate", creationDate)
        members.append("LastUpdatedDate", lastUpdatedDate)
        return members
    }
}

extension RotationsListEntry {
    package func fields() -> [MessageMember] {
        var members: [MessageMember] = []
        members.append("KeyId", keyID)
        members.append("KeyMaterialId", keyMaterialID)
        members.append("KeyMaterialDescription", keyMaterialDescription)
        members.append("ImportState", importState)
        members.append("KeyMaterialState", keyMaterialState)
        members.append("ExpirationModel", expirationModel)
        members.append("ValidTo", validTo)
        members.append("RotationDate", rotationDate)
        members.append("RotationType", rotationType)
        return members
    }
}

extension KeyLastUsageData {
    package func fields() -> [MessageMember] {
        var members: [MessageMember] = []
        members.append("Operation", operation)
        members.append("Timestamp", timestamp)
        members.append("CloudTrailEventId", cloudTrailEventID)
        members.append("KmsRequestId", kmsRequestID)
        return members
    }
}

extension GrantConstraints {
    package func fields() -> [MessageMember] {
        var members: [MessageMember] = []
        members.append("EncryptionContextSubset", encryptionContextSubset)
        members.append("EncryptionContextEquals", encryptionContextEquals)
        members.append("SourceArn", sourceARN)
        return members
    }
}

extension GrantListEntry {
    package func fields() -> [MessageMember] {
        var members: [MessageMember] = []
        members.append("KeyId", keyID)
        members.append("GrantId", grantID)
        members.append("Name", name)
        members.append("CreationDate", creationDate)
        members.append("GranteePrincipal", granteePrincipal)
        members.append("RetiringPrincipal", retiringPrincipal)
        members.append("IssuingAccount", issuingAccount)
        members.append("Operations", operations)
        members.append("Constraints", constraints)
        members.append("GranteeServicePrincipal", granteeServicePrincipal)
        members.append("RetiringServicePrincipal", retiringServicePrincipal)
        return members
    }
}

extension CreateKeyRequest {
    package func fields() -> [MessageMember] {
        var members: [MessageMember] = []
        members.append("Policy", policy)
        members.append("Description", description)
        members.append("KeyUsage", keyUsage)
        members.append("CustomerMasterKeySpec", customerMasterKeySpec)
        members.append("KeySpec", keySpec)
        members.append("Origin", origin)
        members.append("CustomKeyStoreId", customKeyStoreID)
        members.append("BypassPolicyLockoutSafetyCheck", bypassPolicyLockoutSafetyCheck)
        members.append("Tags", tags)
        members.append("MultiRegion", multiRegion)
        members.append("XksKeyId", xksKeyID)
        return members
    }
}

extension CreateKeyResponse {
    package func fields() -> [MessageMember] {
        var members: [MessageMember] = []
        members.append("KeyMetadata", keyMetadata)
        return members
    }
}

extension DescribeKeyRequest {
    package func fields() -> [MessageMember] {
        var members: [MessageMember] = []
        members.append("KeyId", keyID)
        members.append("GrantTokens", grantTokens)
        return members
    }
}

extension DescribeKeyResponse {
    package func fields() -> [MessageMember] {
        var members: [MessageMember] = []
        members.append("KeyMetadata", keyMetadata)
        return members
    }
}

extension ListKeysRequest {
    package func fields() -> [MessageMember] {
        var members: [MessageMember] = []
        members.append("Limit", limit)
        members.append("Marker", marker)
        return members
    }
}

extension ListKeysResponse {
    package func fields() -> [MessageMember] {
        var members: [MessageMember] = []
        members.append("Keys", keys)
        members.append("NextMarker", nextMarker)
        members.append("Truncated", truncated)
        return members
    }
}

extension UpdateKeyDescriptionRequest {
    package func fields() -> [MessageMember] {
        var members: [MessageMember] = []
        members.append("KeyId", keyID)
        members.append("Description", description)
        return members
    }
}

extension UpdateKeyDescriptionResponse {
    package func fields() -> [MessageMember] {
        []
    }
}

extension EnableKeyRequest {
    package func fields() -> [MessageMember] {
        var members: [MessageMember] = []
        members.append("KeyId", keyID)
        return members
    }
}

extension EnableKeyResponse {
    package func fields() -> [MessageMember] {
        []
    }
}

extension DisableKeyRequest {
    package func fields() -> [MessageMember] {
        var members: [MessageMember] = []
        members.append("KeyId", keyID)
        return members
    }
}

extension DisableKeyResponse {
    package func fields() -> [MessageMember] {
        []
    }
}

extension EncryptRequest {
    package borrowing func fields() -> [MessageMember] {
        var members: [MessageMember] = []
        members.append("KeyId", keyID)
        members.append("Plaintext", plaintext)
        members.append("EncryptionContext", encryptionContext)
        members.append("GrantTokens", grantTokens)
        members.append("EncryptionAlgorithm", encryptionAlgorithm)
        members.append("DryRun", dryRun)
        return members
    }
}

extension EncryptResponse {
    package func fields() -> [MessageMember] {
        var members: [MessageMember] = []
        members.append("CiphertextBlob", ciphertextBlob)
        members.append("KeyId", keyID)
        members.append("EncryptionAlgorithm", encryptionAlgorithm)
        return members
    }
}

extension DecryptRequest {
    package borrowing func fields() -> [MessageMember] {
        var members: [MessageMember] = []
        members.append("CiphertextBlob", ciphertextBlob)
        members.append("EncryptionContext", encryptionContext)
        members.append("GrantTokens", grantTokens)
        members.append("KeyId", keyID)
        members.append("EncryptionAlgorithm", encryptionAlgorithm)
        members.append("Recipient", recipient)
        members.append("DryRun", dryRun)
        members.append("DryRunModifiers", dryRunModifiers)
        return members
    }
}

extension DecryptResponse {
    package borrowing func fields() -> [MessageMember] {
        var members: [MessageMember] = []
        members.append("KeyId", keyID)
        members.append("Plaintext", plaintext)
        members.append("EncryptionAlgorithm", encryptionAlgorithm)
        members.append("CiphertextForRecipient", ciphertextForRecipient)
        members.append("KeyMaterialId", keyMaterialID)
        return members
    }
}

extension ReEncryptRequest {
    package borrowing func fields() -> [MessageMember] {
        var members: [MessageMember] = []
        members.append("CiphertextBlob", ciphertextBlob)
        members.append("SourceEncryptionContext", sourceEncryptionContext)
        members.append("SourceKeyId", sourceKeyID)
        members.append("DestinationKeyId", destinationKeyID)
        members.append("DestinationEncryptionContext", destinationEncryptionContext)
        members.append("SourceEncryptionAlgorithm", sourceEncryptionAlgorithm)
        members.append("DestinationEncryptionAlgorithm", destinationEncryptionAlgorithm)
        members.append("GrantTokens", grantTokens)
        members.append("DryRun", dryRun)
        members.append("DryRunModifiers", dryRunModifiers)
        return members
    }
}

extension ReEncryptResponse {
    package func fields() -> [MessageMember] {
        var members: [MessageMember] = []
        members.append("CiphertextBlob", ciphertextBlob)
        members.append("SourceKeyId", sourceKeyID)
        members.append("KeyId", keyID)
        members.append("SourceEncryptionAlgorithm", sourceEncryptionAlgorithm)
        members.append("DestinationEncryptionAlgorithm", destinationEncryptionAlgorithm)
        members.append("SourceKeyMaterialId", sourceKeyMaterialID)
        members.append("DestinationKeyMaterialId", destinationKeyMaterialID)
        return members
    }
}

extension GenerateDataKeyRequest {
    package borrowing func fields() -> [MessageMember] {
        var members: [MessageMember] = []
        members.append("KeyId", keyID)
        members.append("EncryptionContext", encryptionContext)
        members.append("NumberOfBytes", numberOfBytes)
        members.append("KeySpec", keySpec)
        members.append("GrantTokens", grantTokens)
        members.append("Recipient", recipient)
        members.append("DryRun", dryRun)
        return members
    }
}

extension GenerateDataKeyResponse {
    package borrowing func fields() -> [MessageMember] {
        var members: [MessageMember] = []
        members.append("CiphertextBlob", ciphertextBlob)
        members.append("Plaintext", plaintext)
        members.append("KeyId", keyID)
        members.append("CiphertextForRecipient", ciphertextForRecipient)
        members.append("KeyMaterialId", keyMaterialID)
        return members
    }
}

extension GenerateDataKeyWithoutPlaintextRequest {
    package borrowing func fields() -> [MessageMember] {
        var members: [MessageMember] = []
        members.append("KeyId", keyID)
        members.append("EncryptionContext", encryptionContext)
        members.append("KeySpec", keySpec)
        members.append("NumberOfBytes", numberOfBytes)
        members.append("GrantTokens", grantTokens)
        members.append("DryRun", dryRun)
        return members
    }
}

extension GenerateDataKeyWithoutPlaintextResponse {
    package func fields() -> [MessageMember] {
        var members: [MessageMember] = []
        members.append("CiphertextBlob", ciphertextBlob)
        members.append("KeyId", keyID)
        members.append("KeyMaterialId", keyMaterialID)
        return members
    }
}

extension GenerateRandomRequest {
    package func fields() -> [MessageMember] {
        var members: [MessageMember] = []
        members.append("NumberOfBytes", numberOfBytes)
        members.append("CustomKeyStoreId", customKeyStoreID)
        members.append("Recipient", recipient)
        return members
    }
}

extension GenerateRandomResponse {
    package borrowing func fields() -> [MessageMember] {
        var members: [MessageMember] = []
        members.append("Plaintext", plaintext)
        members.append("CiphertextForRecipient", ciphertextForRecipient)
        return members
    }
}

extension CreateAliasRequest {
    package func fields() -> [MessageMember] {
        var members: [MessageMember] = []
        members.append("AliasName", aliasName)
        members.append("TargetKeyId", targetKeyID)
        return members
    }
}

extension CreateAliasResponse {
    package func fields() -> [MessageMember] {
        []
    }
}

extension UpdateAliasRequest {
    package func fields() -> [MessageMember] {
        var members: [MessageMember] = []
        members.append("AliasName", aliasName)
        members.append("TargetKeyId", targetKeyID)
        return members
    }
}

extension UpdateAliasResponse {
    package func fields() -> [MessageMember] {
        []
    }
}

extension DeleteAliasRequest {
    package func fields() -> [MessageMember] {
        var members: [MessageMember] = []
        members.append("AliasName", aliasName)
        return members
    }
}

extension DeleteAliasResponse {
    package func fields() -> [MessageMember] {
        []
    }
}

extension ListAliasesRequest {
    package func fields() -> [MessageMember] {
        var members: [MessageMember] = []
        members.append("KeyId", keyID)
        members.append("Limit", limit)
        members.append("Marker", marker)
        return members
    }
}

extension ListAliasesResponse {
    package func fields() -> [MessageMember] {
        var members: [MessageMember] = []
        members.append("Aliases", aliases)
        members.append("NextMarker", nextMarker)
        members.append("Truncated", truncated)
        return members
    }
}

extension ScheduleKeyDeletionRequest {
    package func fields() -> [MessageMember] {
        var members: [MessageMember] = []
        members.append("KeyId", keyID)
        members.append("PendingWindowInDays", pendingWindowInDays)
        return members
    }
}

extension ScheduleKeyDeletionResponse {
    package func fields() -> [MessageMember] {
        var members: [MessageMember] = []
        members.append("KeyId", keyID)
        members.append("DeletionDate", deletionDate)
        members.append("KeyState", keyState)
        members.append("PendingWindowInDays", pendingWindowInDays)
        return members
    }
}

extension CancelKeyDeletionRequest {
    package func fields() -> [MessageMember] {
        var members: [MessageMember] = []
        members.append("KeyId", keyID)
        return members
    }
}

extension CancelKeyDeletionResponse {
    package func fields() -> [MessageMember] {
        var members: [MessageMember] = []
        members.append("KeyId", keyID)
        return members
    }
}

extension TagResourceRequest {
    package func fields() -> [MessageMember] {
        var members: [MessageMember] = []
        members.append("KeyId", keyID)
        members.append("Tags", tags)
        return members
    }
}

extension TagResourceResponse {
    package func fields() -> [MessageMember] {
        []
    }
}

extension UntagResourceRequest {
    package func fields() -> [MessageMember] {
        var members: [MessageMember] = []
        members.append("KeyId", keyID)
        members.append("TagKeys", tagKeys)
        return members
    }
}

extension UntagResourceResponse {
    package func fields() -> [MessageMember] {
        []
    }
}

extension ListResourceTagsRequest {
    package func fields() -> [MessageMember] {
        var members: [MessageMember] = []
        members.append("KeyId", keyID)
        members.append("Limit", limit)
        members.append("Marker", marker)
        return members
    }
}

extension ListResourceTagsResponse {
    package func fields() -> [MessageMember] {
        var members: [MessageMember] = []
        members.append("Tags", tags)
        members.append("NextMarker", nextMarker)
        members.append("Truncated", truncated)
        return members
    }
}

extension GetKeyLastUsageRequest {
    package func fields() -> [MessageMember] {
        var members: [MessageMember] = []
        members.append("KeyId", keyID)
        return members
    }
}

extension GetKeyLastUsageResponse {
    package func fields() -> [MessageMember] {
        var members: [MessageMember] = []
        members.append("KeyId", keyID)
        members.append("KeyLastUsage", keyLastUsage)
        members.append("TrackingStartDate", trackingStartDate)
        members.append("KeyCreationDate", keyCreationDate)
        return members
    }
}

extension EnableKeyRotationRequest {
    package func fields() -> [MessageMember] {
        var members: [MessageMember] = []
        members.append("KeyId", keyID)
        members.append("RotationPeriodInDays", rotationPeriodInDays)
        return members
    }
}

extension EnableKeyRotationResponse {
    package func fields() -> [MessageMember] {
        []
    }
}

extension DisableKeyRotationRequest {
    package func fields() -> [MessageMember] {
        var members: [MessageMember] = []
        members.append("KeyId", keyID)
        return members
    }
}

extension DisableKeyRotationResponse {
    package func fields() -> [MessageMember] {
        []
    }
}

extension GetKeyRotationStatusRequest {
    package func fields() -> [MessageMember] {
        var members: [MessageMember] = []
        members.append("KeyId", keyID)
        return members
    }
}

extension GetKeyRotationStatusResponse {
    package func fields() -> [MessageMember] {
        var members: [MessageMember] = []
        members.append("KeyRotationEnabled", keyRotationEnabled)
        members.append("KeyId", keyID)
        members.append("RotationPeriodInDays", rotationPeriodInDays)
        members.append("NextRotationDate", nextRotationDate)
        members.append("OnDemandRotationStartDate", onDemandRotationStartDate)
        return members
    }
}

extension RotateKeyOnDemandRequest {
    package func fields() -> [MessageMember] {
        var members: [MessageMember] = []
        members.append("KeyId", keyID)
        return members
    }
}

extension RotateKeyOnDemandResponse {
    package func fields() -> [MessageMember] {
        var members: [MessageMember] = []
        members.append("KeyId", keyID)
        return members
    }
}

extension ListKeyRotationsRequest {
    package func fields() -> [MessageMember] {
        var members: [MessageMember] = []
        members.append("KeyId", keyID)
        members.append("IncludeKeyMaterial", includeKeyMaterial)
        members.append("Limit", limit)
        members.append("Marker", marker)
        return members
    }
}

extension ListKeyRotationsResponse {
    package func fields() -> [MessageMember] {
        var members: [MessageMember] = []
        members.append("Rotations", rotations)
        members.append("NextMarker", nextMarker)
        members.append("Truncated", truncated)
        return members
    }
}

extension GetParametersForImportRequest {
    package func fields() -> [MessageMember] {
        var members: [MessageMember] = []
        members.append("KeyId", keyID)
        members.append("WrappingAlgorithm", wrappingAlgorithm)
        members.append("WrappingKeySpec", wrappingKeySpec)
        return members
    }
}

extension GetParametersForImportResponse {
    package func fields() -> [MessageMember] {
        var members: [MessageMember] = []
        members.append("KeyId", keyID)
        members.append("ImportToken", importToken)
        members.append("PublicKey", publicKey)
        members.append("ParametersValidTo", parametersValidTo)
        return members
    }
}

extension ImportKeyMaterialRequest {
    package func fields() -> [MessageMember] {
        var members: [MessageMember] = []
        members.append("KeyId", keyID)
        members.append("ImportToken", importToken)
        members.append("EncryptedKeyMaterial", encryptedKeyMaterial)
        members.append("ValidTo", validTo)
        members.append("ExpirationModel", expirationModel)
        members.append("ImportType", importType)
        members.append("KeyMaterialDescription", keyMaterialDescription)
        members.append("KeyMaterialId", keyMaterialID)
        return members
    }
}

extension ImportKeyMaterialResponse {
    package func fields() -> [MessageMember] {
        var members: [MessageMember] = []
        members.append("KeyId", keyID)
        members.append("KeyMaterialId", keyMaterialID)
        return members
    }
}

extension DeleteImportedKeyMaterialRequest {
    package func fields() -> [MessageMember] {
        var members: [MessageMember] = []
        members.append("KeyId", keyID)
        members.append("KeyMaterialId", keyMaterialID)
        return members
    }
}

extension DeleteImportedKeyMaterialResponse {
    package func fields() -> [MessageMember] {
        var members: [MessageMember] = []
        members.append("KeyId", keyID)
        members.append("KeyMaterialId", keyMaterialID)
        return members
    }
}

extension GenerateDataKeyPairRequest {
    package borrowing func fields() -> [MessageMember] {
        var members: [MessageMember] = []
        members.append("EncryptionContext", encryptionContext)
        members.append("KeyId", keyID)
        members.append("KeyPairSpec", keyPairSpec)
        members.append("GrantTokens", grantTokens)
        members.append("Recipient", recipient)
        members.append("DryRun", dryRun)
        return members
    }
}

extension GenerateDataKeyPairResponse {
    package borrowing func fields() -> [MessageMember] {
        var members: [MessageMember] = []
        members.append("PrivateKeyCiphertextBlob", privateKeyCiphertextBlob)
        members.append("PrivateKeyPlaintext", privateKeyPlaintext)
        members.append("PublicKey", publicKey)
        members.append("KeyId", keyID)
        members.append("KeyPairSpec", keyPairSpec)
        members.append("CiphertextForRecipient", ciphertextForRecipient)
        members.append("KeyMaterialId", keyMaterialID)
        return members
    }
}

extension GenerateDataKeyPairWithoutPlaintextRequest {
    package borrowing func fields() -> [MessageMember] {
        var members: [MessageMember] = []
        members.append("EncryptionContext", encryptionContext)
        members.append("KeyId", keyID)
        members.append("KeyPairSpec", keyPairSpec)
        members.append("GrantTokens", grantTokens)
        members.append("DryRun", dryRun)
        return members
    }
}

extension GenerateDataKeyPairWithoutPlaintextResponse {
    package func fields() -> [MessageMember] {
        var members: [MessageMember] = []
        members.append("PrivateKeyCiphertextBlob", privateKeyCiphertextBlob)
        members.append("PublicKey", publicKey)
        members.append("KeyId", keyID)
        members.append("KeyPairSpec", keyPairSpec)
        members.append("KeyMaterialId", keyMaterialID)
        return members
    }
}

extension SignRequest {
    package borrowing func fields() -> [MessageMember] {
        var members: [MessageMember] = []
        members.append("KeyId", keyID)
        members.append("Message", message)
        members.append("MessageType", messageType)
        members.append("GrantTokens", grantTokens)
        members.append("SigningAlgorithm", signingAlgorithm)
        members.append("DryRun", dryRun)
        return members
    }
}

extension SignResponse {
    package func fields() -> [MessageMember] {
        var members: [MessageMember] = []
        members.append("KeyId", keyID)
        members.append("Signature", signature)
        members.append("SigningAlgorithm", signingAlgorithm)
        return members
    }
}

extension VerifyRequest {
    package borrowing func fields() -> [MessageMember] {
        var members: [MessageMember] = []
        members.append("KeyId", keyID)
        members.append("Message", message)
        members.append("MessageType", messageType)
        members.append("Signature", signature)
        members.append("SigningAlgorithm", signingAlgorithm)
        members.append("GrantTokens", grantTokens)
        members.append("DryRun", dryRun)
        return members
    }
}

extension VerifyResponse {
    package func fields() -> [MessageMember] {
        var members: [MessageMember] = []
        members.append("KeyId", keyID)
        members.append("SignatureValid", signatureValid)
        members.append("SigningAlgorithm", signingAlgorithm)
        return members
    }
}

extension GenerateMacRequest {
    package borrowing func fields() -> [MessageMember] {
        var members: [MessageMember] = []
        members.append("Message", message)
        members.append("KeyId", keyID)
        members.append("MacAlgorithm", macAlgorithm)
        members.append("GrantTokens", grantTokens)
        members.append("DryRun", dryRun)
        return members
    }
}

extension GenerateMacResponse {
    package func fields() -> [MessageMember] {
        var members: [MessageMember] = []
        members.append("Mac", mac)
        members.append("MacAlgorithm", macAlgorithm)
        members.append("KeyId", keyID)
        return members
    }
}

extension VerifyMacRequest {
    package borrowing func fields() -> [MessageMember] {
        var members: [MessageMember] = []
        members.append("Message", message)
        members.append("KeyId", keyID)
        members.append("MacAlgorithm", macAlgorithm)
        members.append("Mac", mac)
        members.append("GrantTokens", grantTokens)
        members.append("DryRun", dryRun)
        return members
    }
}

extension VerifyMacResponse {
    package func fields() -> [MessageMember] {
        var members: [MessageMember] = []
        members.append("KeyId", keyID)
        members.append("MacValid", macValid)
        members.append("MacAlgorithm", macAlgorithm)
        return members
    }
}

extension DeriveSharedSecretRequest {
    package func fields() -> [MessageMember] {
        var members: [MessageMember] = []
        members.append("KeyId", keyID)
        members.append("KeyAgreementAlgorithm", keyAgreementAlgorithm)
        members.append("PublicKey", publicKey)
        members.append("GrantTokens", grantTokens)
        members.append("DryRun", dryRun)
        members.append("Recipient", recipient)
        return members
    }
}

extension DeriveSharedSecretResponse {
    package borrowing func fields() -> [MessageMember] {
        var members: [MessageMember] = []
        members.append("KeyId", keyID)
        members.append("SharedSecret", sharedSecret)
        members.append("CiphertextForRecipient", ciphertextForRecipient)
        members.append("KeyAgreementAlgorithm", keyAgreementAlgorithm)
        members.append("KeyOrigin", keyOrigin)
        return members
    }
}

extension GetPublicKeyRequest {
    package func fields() -> [MessageMember] {
        var members: [MessageMember] = []
        members.append("KeyId", keyID)
        members.append("GrantTokens", grantTokens)
        return members
    }
}

extension GetPublicKeyResponse {
    package func fields() -> [MessageMember] {
        var members: [MessageMember] = []
        members.append("KeyId", keyID)
        members.append("PublicKey", publicKey)
        members.append("CustomerMasterKeySpec", customerMasterKeySpec)
        members.append("KeySpec", keySpec)
        members.append("KeyUsage", keyUsage)
        members.append("EncryptionAlgorithms", encryptionAlgorithms)
        members.append("SigningAlgorithms", signingAlgorithms)
        members.append("KeyAgreementAlgorithms", keyAgreementAlgorithms)
        return members
    }
}

extension CreateGrantRequest {
    package func fields() -> [MessageMember] {
        var members: [MessageMember] = []
        members.append("KeyId", keyID)
        members.append("GranteePrincipal", granteePrincipal)
        members.append("RetiringPrincipal", retiringPrincipal)
        members.append("Operations", operations)
        members.append("Constraints", constraints)
        members.append("GrantTokens", grantTokens)
        members.append("Name", name)
        members.append("DryRun", dryRun)
        members.append("GranteeServicePrincipal", granteeServicePrincipal)
        members.append("RetiringServicePrincipal", retiringServicePrincipal)
        return members
    }
}

extension CreateGrantResponse {
    package func fields() -> [MessageMember] {
        var members: [MessageMember] = []
        members.append("GrantToken", grantToken)
        members.append("GrantId", grantID)
        return members
    }
}

extension ListGrantsRequest {
    package func fields() -> [MessageMember] {
        var members: [MessageMember] = []
        members.append("Limit", limit)
        members.append("Marker", marker)
        members.append("KeyId", keyID)
        members.append("GrantId", grantID)
        members.append("GranteePrincipal", granteePrincipal)
        members.append("GranteeServicePrincipal", granteeServicePrincipal)
        return members
    }
}

extension ListGrantsResponse {
    package func fields() -> [MessageMember] {
        var members: [MessageMember] = []
        members.append("Grants", grants)
        members.append("NextMarker", nextMarker)
        members.append("Truncated", truncated)
        return members
    }
}

extension ListRetirableGrantsRequest {
    package func fields() -> [MessageMember] {
        var members: [MessageMember] = []
        members.append("Limit", limit)
        members.append("Marker", marker)
        members.append("RetiringPrincipal", retiringPrincipal)
        members.append("RetiringServicePrincipal", retiringServicePrincipal)
        return members
    }
}

extension ListRetirableGrantsResponse {
    package func fields() -> [MessageMember] {
        var members: [MessageMember] = []
        members.append("Grants", grants)
        members.append("NextMarker", nextMarker)
        members.append("Truncated", truncated)
        return members
    }
}

extension RetireGrantRequest {
    package func fields() -> [MessageMember] {
        var members: [MessageMember] = []
        members.append("GrantToken", grantToken)
        members.append("KeyId", keyID)
        members.append("GrantId", grantID)
        members.append("DryRun", dryRun)
        return members
    }
}

extension RetireGrantResponse {
    package func fields() -> [MessageMember] {
        []
    }
}

extension RevokeGrantRequest {
    package func fields() -> [MessageMember] {
        var members: [MessageMember] = []
        members.append("KeyId", keyID)
        members.append("GrantId", grantID)
        members.append("DryRun", dryRun)
        return members
    }
}

extension RevokeGrantResponse {
    package func fields() -> [MessageMember] {
        []
    }
}

extension PutKeyPolicyRequest {
    package func fields() -> [MessageMember] {
        var members: [MessageMember] = []
        members.append("KeyId", keyID)
        members.append("PolicyName", policyName)
        members.append("Policy", policy)
        members.append("BypassPolicyLockoutSafetyCheck", bypassPolicyLockoutSafetyCheck)
        return members
    }
}

extension PutKeyPolicyResponse {
    package func fields() -> [MessageMember] {
        []
    }
}

extension GetKeyPolicyRequest {
    package func fields() -> [MessageMember] {
        var members: [MessageMember] = []
        members.append("KeyId", keyID)
        members.append("PolicyName", policyName)
        return members
    }
}

extension GetKeyPolicyResponse {
    package func fields() -> [MessageMember] {
        var members: [MessageMember] = []
        members.append("Policy", policy)
        members.append("PolicyName", policyName)
        return members
    }
}

extension ListKeyPoliciesRequest {
    package func fields() -> [MessageMember] {
        var members: [MessageMember] = []
        members.append("KeyId", keyID)
        members.append("Limit", limit)
        members.append("Marker", marker)
        return members
    }
}

extension ListKeyPoliciesResponse {
    package func fields() -> [MessageMember] {
        var members: [MessageMember] = []
        members.append("PolicyNames", policyNames)
        members.append("NextMarker", nextMarker)
        members.append("Truncated", truncated)
        return members
    }
}

extension ClientHello {
    package func fields() -> [MessageMember] {
        var members: [MessageMember] = []
        members.append("userAgent", userAgent)
        return members
    }
}

extension ServerHello {
    package func fields() -> [MessageMember] {
        var members: [MessageMember] = []
        members.append("server", server)
        members.append("maxFrameBytes", maxFrameBytes)
        members.append("maxCallsInFlight", maxCallsInFlight)
        return members
    }
}

extension Status {
    package func fields() -> [MessageMember] {
        var members: [MessageMember] = []
        members.append("exception", exception)
        members.append("message", message)
        members.append("retryable", retryable)
        return members
    }
}

extension HealthCheckRequest {
    package func fields() -> [MessageMember] {
        []
    }
}

extension HealthCheckResponse {
    package func fields() -> [MessageMember] {
        var members: [MessageMember] = []
        members.append("status", status)
        members.append("server", server)
        members.append("uptimeSeconds", uptimeSeconds)
        members.append("problems", problems)
        return members
    }
}

extension AdvanceClockRequest {
    package func fields() -> [MessageMember] {
        var members: [MessageMember] = []
        members.append("seconds", seconds)
        return members
    }
}

extension AdvanceClockResponse {
    package func fields() -> [MessageMember] {
        var members: [MessageMember] = []
        members.append("time", time)
        return members
    }
}
