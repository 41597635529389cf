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
        members.append("MultiRegion", multiRegion)
        members.append("PendingDeletionWindowInDays", pendingDeletionWindowInDays)
        members.append("CurrentKeyMaterialId", currentKeyMaterialID)
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
    package func fields() -> [MessageMember] {
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
    package func fields() -> [MessageMember] {
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
    package func fields() -> [MessageMember] {
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
    package func fields() -> [MessageMember] {
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
        return members
    }
}
