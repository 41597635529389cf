// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

import KMSAPI

extension WireMethods {
    /// Shows each method of the schema to `visitor`.
    package static func visit(_ visitor: inout some MethodVisitor) {
        visitor.visit("KMS/CreateKey", CreateKeyRequest.self, CreateKeyResponse.self)
        visitor.visit("KMS/DescribeKey", DescribeKeyRequest.self, DescribeKeyResponse.self)
        visitor.visit("KMS/ListKeys", ListKeysRequest.self, ListKeysResponse.self)
        visitor.visit(
            "KMS/UpdateKeyDescription", UpdateKeyDescriptionRequest.self,
            UpdateKeyDescriptionResponse.self)
        visitor.visit("KMS/EnableKey", EnableKeyRequest.self, EnableKeyResponse.self)
        visitor.visit("KMS/DisableKey", DisableKeyRequest.self, DisableKeyResponse.self)
        visitor.visit("KMS/Encrypt", EncryptRequest.self, EncryptResponse.self)
        visitor.visit("KMS/Decrypt", DecryptRequest.self, DecryptResponse.self)
        visitor.visit("KMS/ReEncrypt", ReEncryptRequest.self, ReEncryptResponse.self)
        visitor.visit(
            "KMS/GenerateDataKey", GenerateDataKeyRequest.self, GenerateDataKeyResponse.self)
        visitor.visit(
            "KMS/GenerateDataKeyWithoutPlaintext", GenerateDataKeyWithoutPlaintextRequest.self,
            GenerateDataKeyWithoutPlaintextResponse.self)
        visitor.visit("KMS/GenerateRandom", GenerateRandomRequest.self, GenerateRandomResponse.self)
        visitor.visit("KMS/CreateAlias", CreateAliasRequest.self, CreateAliasResponse.self)
        visitor.visit("KMS/UpdateAlias", UpdateAliasRequest.self, UpdateAliasResponse.self)
        visitor.visit("KMS/DeleteAlias", DeleteAliasRequest.self, DeleteAliasResponse.self)
        visitor.visit("KMS/ListAliases", ListAliasesRequest.self, ListAliasesResponse.self)
        visitor.visit(
            "KMS/ScheduleKeyDeletion", ScheduleKeyDeletionRequest.self,
            ScheduleKeyDeletionResponse.self)
        visitor.visit(
            "KMS/CancelKeyDeletion", CancelKeyDeletionRequest.self, CancelKeyDeletionResponse.self)
        visitor.visit("KMS/TagResource", TagResourceRequest.self, TagResourceResponse.self)
        visitor.visit("KMS/UntagResource", UntagResourceRequest.self, UntagResourceResponse.self)
        visitor.visit(
            "KMS/ListResourceTags", ListResourceTagsRequest.self, ListResourceTagsResponse.self)
        visitor.visit(
            "KMS/GetKeyLastUsage", GetKeyLastUsageRequest.self, GetKeyLastUsageResponse.self)
        visitor.visit(
            "KMS/EnableKeyRotation", EnableKeyRotationRequest.self, EnableKeyRotationResponse.self)
        visitor.visit(
            "KMS/DisableKeyRotation", DisableKeyRotationRequest.self,
            DisableKeyRotationResponse.self)
        visitor.visit(
            "KMS/GetKeyRotationStatus", GetKeyRotationStatusRequest.self,
            GetKeyRotationStatusResponse.self)
        visitor.visit(
            "KMS/RotateKeyOnDemand", RotateKeyOnDemandRequest.self, RotateKeyOnDemandResponse.self)
        visitor.visit(
            "KMS/ListKeyRotations", ListKeyRotationsRequest.self, ListKeyRotationsResponse.self)
        visitor.visit(
            "KMS/GetParametersForImport", GetParametersForImportRequest.self,
            GetParametersForImportResponse.self)
        visitor.visit(
            "KMS/ImportKeyMaterial", ImportKeyMaterialRequest.self, ImportKeyMaterialResponse.self)
        visitor.visit(
            "KMS/DeleteImportedKeyMaterial", DeleteImportedKeyMaterialRequest.self,
            DeleteImportedKeyMaterialResponse.self)
        visitor.visit(
            "KMS/GenerateDataKeyPair", GenerateDataKeyPairRequest.self,
            GenerateDataKeyPairResponse.self)
        visitor.visit(
            "KMS/GenerateDataKeyPairWithoutPlaintext",
            GenerateDataKeyPairWithoutPlaintextRequest.self,
            GenerateDataKeyPairWithoutPlaintextResponse.self)
        visitor.visit("KMS/Sign", SignRequest.self, SignResponse.self)
        visitor.visit("KMS/Verify", VerifyRequest.self, VerifyResponse.self)
        visitor.visit("KMS/GenerateMac", GenerateMacRequest.self, GenerateMacResponse.self)
        visitor.visit("KMS/VerifyMac", VerifyMacRequest.self, VerifyMacResponse.self)
        visitor.visit(
            "KMS/DeriveSharedSecret", DeriveSharedSecretRequest.self,
            DeriveSharedSecretResponse.self)
        visitor.visit("KMS/GetPublicKey", GetPublicKeyRequest.self, GetPublicKeyResponse.self)
        visitor.visit("KMS/PutKeyPolicy", PutKeyPolicyRequest.self, PutKeyPolicyResponse.self)
        visitor.visit("KMS/GetKeyPolicy", GetKeyPolicyRequest.self, GetKeyPolicyResponse.self)
        visitor.visit(
            "KMS/ListKeyPolicies", ListKeyPoliciesRequest.self, ListKeyPoliciesResponse.self)
        visitor.visit("KMS/CreateGrant", CreateGrantRequest.self, CreateGrantResponse.self)
        visitor.visit("KMS/ListGrants", ListGrantsRequest.self, ListGrantsResponse.self)
        visitor.visit(
            "KMS/ListRetirableGrants", ListRetirableGrantsRequest.self,
            ListRetirableGrantsResponse.self)
        visitor.visit("KMS/RetireGrant", RetireGrantRequest.self, RetireGrantResponse.self)
        visitor.visit("KMS/RevokeGrant", RevokeGrantRequest.self, RevokeGrantResponse.self)
        visitor.visit("Health/Check", HealthCheckRequest.self, HealthCheckResponse.self)
        visitor.visit("Health/Watch", HealthCheckRequest.self, HealthCheckResponse.self)
        visitor.visit(
            "KMSAccess/ReloadPolicies", ReloadPoliciesRequest.self, ReloadPoliciesResponse.self)
        visitor.visit(
            "KMSAccess/ExplainAccess", ExplainAccessRequest.self, ExplainAccessResponse.self)
        visitor.visit(
            "KMSAccess/SimulateAccess", SimulateAccessRequest.self, SimulateAccessResponse.self)
        visitor.visit("KMSAccess/LintPolicy", LintPolicyRequest.self, LintPolicyResponse.self)
        visitor.visit(
            "KMSDevelopment/AdvanceClock", AdvanceClockRequest.self, AdvanceClockResponse.self)
    }
}
