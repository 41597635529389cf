// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

extension MessageShapes {
    /// The fields of the message called `name`; `nil` if there is none.
    package static func members(of name: String) -> [MemberShape]? {
        switch name {
        case "Tag": Tag.shape
        case "RecipientInfo": RecipientInfo.shape
        case "KeyMetadata": KeyMetadata.shape
        case "MultiRegionConfiguration": MultiRegionConfiguration.shape
        case "MultiRegionKey": MultiRegionKey.shape
        case "XksKeyConfigurationType": XksKeyConfigurationType.shape
        case "KeyListEntry": KeyListEntry.shape
        case "AliasListEntry": AliasListEntry.shape
        case "RotationsListEntry": RotationsListEntry.shape
        case "KeyLastUsageData": KeyLastUsageData.shape
        case "GrantConstraints": GrantConstraints.shape
        case "GrantListEntry": GrantListEntry.shape
        case "CreateKeyRequest": CreateKeyRequest.shape
        case "CreateKeyResponse": CreateKeyResponse.shape
        case "DescribeKeyRequest": DescribeKeyRequest.shape
        case "DescribeKeyResponse": DescribeKeyResponse.shape
        case "ListKeysRequest": ListKeysRequest.shape
        case "ListKeysResponse": ListKeysResponse.shape
        case "UpdateKeyDescriptionRequest": UpdateKeyDescriptionRequest.shape
        case "UpdateKeyDescriptionResponse": UpdateKeyDescriptionResponse.shape
        case "EnableKeyRequest": EnableKeyRequest.shape
        case "EnableKeyResponse": EnableKeyResponse.shape
        case "DisableKeyRequest": DisableKeyRequest.shape
        case "DisableKeyResponse": DisableKeyResponse.shape
        case "EncryptRequest": EncryptRequest.shape
        case "EncryptResponse": EncryptResponse.shape
        case "DecryptRequest": DecryptRequest.shape
        case "DecryptResponse": DecryptResponse.shape
        case "ReEncryptRequest": ReEncryptRequest.shape
        case "ReEncryptResponse": ReEncryptResponse.shape
        case "GenerateDataKeyRequest": GenerateDataKeyRequest.shape
        case "GenerateDataKeyResponse": GenerateDataKeyResponse.shape
        case "GenerateDataKeyWithoutPlaintextRequest": GenerateDataKeyWithoutPlaintextRequest.shape
        case "GenerateDataKeyWithoutPlaintextResponse":
            GenerateDataKeyWithoutPlaintextResponse.shape
        case "GenerateRandomRequest": GenerateRandomRequest.shape
        case "GenerateRandomResponse": GenerateRandomResponse.shape
        case "CreateAliasRequest": CreateAliasRequest.shape
        case "CreateAliasResponse": CreateAliasResponse.shape
        case "UpdateAliasRequest": UpdateAliasRequest.shape
        case "UpdateAliasResponse": UpdateAliasResponse.shape
        case "DeleteAliasRequest": DeleteAliasRequest.shape
        case "DeleteAliasResponse": DeleteAliasResponse.shape
        case "ListAliasesRequest": ListAliasesRequest.shape
        case "ListAliasesResponse": ListAliasesResponse.shape
        case "ScheduleKeyDeletionRequest": ScheduleKeyDeletionRequest.shape
        case "ScheduleKeyDeletionResponse": ScheduleKeyDeletionResponse.shape
        case "CancelKeyDeletionRequest": CancelKeyDeletionRequest.shape
        case "CancelKeyDeletionResponse": CancelKeyDeletionResponse.shape
        case "TagResourceRequest": TagResourceRequest.shape
        case "TagResourceResponse": TagResourceResponse.shape
        case "UntagResourceRequest": UntagResourceRequest.shape
        case "UntagResourceResponse": UntagResourceResponse.shape
        case "ListResourceTagsRequest": ListResourceTagsRequest.shape
        case "ListResourceTagsResponse": ListResourceTagsResponse.shape
        case "GetKeyLastUsageRequest": GetKeyLastUsageRequest.shape
        case "GetKeyLastUsageResponse": GetKeyLastUsageResponse.shape
        case "EnableKeyRotationRequest": EnableKeyRotationRequest.shape
        case "EnableKeyRotationResponse": EnableKeyRotationResponse.shape
        case "DisableKeyRotationRequest": DisableKeyRotationRequest.shape
        case "DisableKeyRotationResponse": DisableKeyRotationResponse.shape
        case "GetKeyRotationStatusRequest": GetKeyRotationStatusRequest.shape
        case "GetKeyRotationStatusResponse": GetKeyRotationStatusResponse.shape
        case "RotateKeyOnDemandRequest": RotateKeyOnDemandRequest.shape
        case "RotateKeyOnDemandResponse": RotateKeyOnDemandResponse.shape
        case "ListKeyRotationsRequest": ListKeyRotationsRequest.shape
        case "ListKeyRotationsResponse": ListKeyRotationsResponse.shape
        case "GetParametersForImportRequest": GetParametersForImportRequest.shape
        case "GetParametersForImportResponse": GetParametersForImportResponse.shape
        case "ImportKeyMaterialRequest": ImportKeyMaterialRequest.shape
        case "ImportKeyMaterialResponse": ImportKeyMaterialResponse.shape
        case "DeleteImportedKeyMaterialRequest": DeleteImportedKeyMaterialRequest.shape
        case "DeleteImportedKeyMaterialResponse": DeleteImportedKeyMaterialResponse.shape
        case "GenerateDataKeyPairRequest": GenerateDataKeyPairRequest.shape
        case "GenerateDataKeyPairResponse": GenerateDataKeyPairResponse.shape
        case "GenerateDataKeyPairWithoutPlaintextRequest":
            GenerateDataKeyPairWithoutPlaintextRequest.shape
        case "GenerateDataKeyPairWithoutPlaintextResponse":
            GenerateDataKeyPairWithoutPlaintextResponse.shape
        case "SignRequest": SignRequest.shape
        case "SignResponse": SignResponse.shape
        case "VerifyRequest": VerifyRequest.shape
        case "VerifyResponse": VerifyResponse.shape
        case "GenerateMacRequest": GenerateMacRequest.shape
        case "GenerateMacResponse": GenerateMacResponse.shape
        case "VerifyMacRequest": VerifyMacRequest.shape
        case "VerifyMacResponse": VerifyMacResponse.shape
        case "DeriveSharedSecretRequest": DeriveSharedSecretRequest.shape
        case "DeriveSharedSecretResponse": DeriveSharedSecretResponse.shape
        case "GetPublicKeyRequest": GetPublicKeyRequest.shape
        case "GetPublicKeyResponse": GetPublicKeyResponse.shape
        case "CreateGrantRequest": CreateGrantRequest.shape
        case "CreateGrantResponse": CreateGrantResponse.shape
        case "ListGrantsRequest": ListGrantsRequest.shape
        case "ListGrantsResponse": ListGrantsResponse.shape
        case "ListRetirableGrantsRequest": ListRetirableGrantsRequest.shape
        case "ListRetirableGrantsResponse": ListRetirableGrantsResponse.shape
        case "RetireGrantRequest": RetireGrantRequest.shape
        case "RetireGrantResponse": RetireGrantResponse.shape
        case "RevokeGrantRequest": RevokeGrantRequest.shape
        case "RevokeGrantResponse": RevokeGrantResponse.shape
        case "PutKeyPolicyRequest": PutKeyPolicyRequest.shape
        case "PutKeyPolicyResponse": PutKeyPolicyResponse.shape
        case "GetKeyPolicyRequest": GetKeyPolicyRequest.shape
        case "GetKeyPolicyResponse": GetKeyPolicyResponse.shape
        case "ListKeyPoliciesRequest": ListKeyPoliciesRequest.shape
        case "ListKeyPoliciesResponse": ListKeyPoliciesResponse.shape
        case "ClientHello": ClientHello.shape
        case "ServerHello": ServerHello.shape
        case "Status": Status.shape
        case "HealthCheckRequest": HealthCheckRequest.shape
        case "HealthCheckResponse": HealthCheckResponse.shape
        case "ReloadPoliciesRequest": ReloadPoliciesRequest.shape
        case "ReloadPoliciesResponse": ReloadPoliciesResponse.shape
        case "ExplainAccessRequest": ExplainAccessRequest.shape
        case "ExplainAccessResponse": ExplainAccessResponse.shape
        case "SimulateAccessRequest": SimulateAccessRequest.shape
        case "SimulateAccessResponse": SimulateAccessResponse.shape
        case "LintPolicyRequest": LintPolicyRequest.shape
        case "LintPolicyResponse": LintPolicyResponse.shape
        case "PolicyRemark": PolicyRemark.shape
        case "ConditionKeyValues": ConditionKeyValues.shape
        case "AccessExplanation": AccessExplanation.shape
        case "StatementFinding": StatementFinding.shape
        case "ConditionFinding": ConditionFinding.shape
        case "AdvanceClockRequest": AdvanceClockRequest.shape
        case "AdvanceClockResponse": AdvanceClockResponse.shape
        default: nil
        }
    }
}
