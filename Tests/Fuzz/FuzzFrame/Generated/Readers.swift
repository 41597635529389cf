// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

import KMSAPI
import KMSWire

/// What each method reads, and what answers it.
let readers: [Reader] = [
    Reader("KMS/CreateKey") { roundTrip(CreateKeyRequest.self, $0, $1) },
    Reader("KMS/CreateKey") { roundTrip(CreateKeyResponse.self, $0, $1) },
    Reader("KMS/DescribeKey") { roundTrip(DescribeKeyRequest.self, $0, $1) },
    Reader("KMS/DescribeKey") { roundTrip(DescribeKeyResponse.self, $0, $1) },
    Reader("KMS/ListKeys") { roundTrip(ListKeysRequest.self, $0, $1) },
    Reader("KMS/ListKeys") { roundTrip(ListKeysResponse.self, $0, $1) },
    Reader("KMS/UpdateKeyDescription") { roundTrip(UpdateKeyDescriptionRequest.self, $0, $1) },
    Reader("KMS/UpdateKeyDescription") { roundTrip(UpdateKeyDescriptionResponse.self, $0, $1) },
    Reader("KMS/EnableKey") { roundTrip(EnableKeyRequest.self, $0, $1) },
    Reader("KMS/EnableKey") { roundTrip(EnableKeyResponse.self, $0, $1) },
    Reader("KMS/DisableKey") { roundTrip(DisableKeyRequest.self, $0, $1) },
    Reader("KMS/DisableKey") { roundTrip(DisableKeyResponse.self, $0, $1) },
    Reader("KMS/Encrypt") { roundTrip(EncryptRequest.self, $0, $1) },
    Reader("KMS/Encrypt") { roundTrip(EncryptResponse.self, $0, $1) },
    Reader("KMS/Decrypt") { roundTrip(DecryptRequest.self, $0, $1) },
    Reader("KMS/Decrypt") { roundTrip(DecryptResponse.self, $0, $1) },
    Reader("KMS/ReEncrypt") { roundTrip(ReEncryptRequest.self, $0, $1) },
    Reader("KMS/ReEncrypt") { roundTrip(ReEncryptResponse.self, $0, $1) },
    Reader("KMS/GenerateDataKey") { roundTrip(GenerateDataKeyRequest.self, $0, $1) },
    Reader("KMS/GenerateDataKey") { roundTrip(GenerateDataKeyResponse.self, $0, $1) },
    Reader("KMS/GenerateDataKeyWithoutPlaintext") {
        roundTrip(GenerateDataKeyWithoutPlaintextRequest.self, $0, $1)
    },
    Reader("KMS/GenerateDataKeyWithoutPlaintext") {
        roundTrip(GenerateDataKeyWithoutPlaintextResponse.self, $0, $1)
    },
    Reader("KMS/GenerateRandom") { roundTrip(GenerateRandomRequest.self, $0, $1) },
    Reader("KMS/GenerateRandom") { roundTrip(GenerateRandomResponse.self, $0, $1) },
    Reader("KMS/CreateAlias") { roundTrip(CreateAliasRequest.self, $0, $1) },
    Reader("KMS/CreateAlias") { roundTrip(CreateAliasResponse.self, $0, $1) },
    Reader("KMS/UpdateAlias") { roundTrip(UpdateAliasRequest.self, $0, $1) },
    Reader("KMS/UpdateAlias") { roundTrip(UpdateAliasResponse.self, $0, $1) },
    Reader("KMS/DeleteAlias") { roundTrip(DeleteAliasRequest.self, $0, $1) },
    Reader("KMS/DeleteAlias") { roundTrip(DeleteAliasResponse.self, $0, $1) },
    Reader("KMS/ListAliases") { roundTrip(ListAliasesRequest.self, $0, $1) },
    Reader("KMS/ListAliases") { roundTrip(ListAliasesResponse.self, $0, $1) },
    Reader("KMS/ScheduleKeyDeletion") { roundTrip(ScheduleKeyDeletionRequest.self, $0, $1) },
    Reader("KMS/ScheduleKeyDeletion") { roundTrip(ScheduleKeyDeletionResponse.self, $0, $1) },
    Reader("KMS/CancelKeyDeletion") { roundTrip(CancelKeyDeletionRequest.self, $0, $1) },
    Reader("KMS/CancelKeyDeletion") { roundTrip(CancelKeyDeletionResponse.self, $0, $1) },
    Reader("KMS/TagResource") { roundTrip(TagResourceRequest.self, $0, $1) },
    Reader("KMS/TagResource") { roundTrip(TagResourceResponse.self, $0, $1) },
    Reader("KMS/UntagResource") { roundTrip(UntagResourceRequest.self, $0, $1) },
    Reader("KMS/UntagResource") { roundTrip(UntagResourceResponse.self, $0, $1) },
    Reader("KMS/ListResourceTags") { roundTrip(ListResourceTagsRequest.self, $0, $1) },
    Reader("KMS/ListResourceTags") { roundTrip(ListResourceTagsResponse.self, $0, $1) },
    Reader("KMS/GetKeyLastUsage") { roundTrip(GetKeyLastUsageRequest.self, $0, $1) },
    Reader("KMS/GetKeyLastUsage") { roundTrip(GetKeyLastUsageResponse.self, $0, $1) },
    Reader("KMS/EnableKeyRotation") { roundTrip(EnableKeyRotationRequest.self, $0, $1) },
    Reader("KMS/EnableKeyRotation") { roundTrip(EnableKeyRotationResponse.self, $0, $1) },
    Reader("KMS/DisableKeyRotation") { roundTrip(DisableKeyRotationRequest.self, $0, $1) },
    Reader("KMS/DisableKeyRotation") { roundTrip(DisableKeyRotationResponse.self, $0, $1) },
    Reader("KMS/GetKeyRotationStatus") { roundTrip(GetKeyRotationStatusRequest.self, $0, $1) },
    Reader("KMS/GetKeyRotationStatus") { roundTrip(GetKeyRotationStatusResponse.self, $0, $1) },
    Reader("KMS/RotateKeyOnDemand") { roundTrip(RotateKeyOnDemandRequest.self, $0, $1) },
    Reader("KMS/RotateKeyOnDemand") { roundTrip(RotateKeyOnDemandResponse.self, $0, $1) },
    Reader("KMS/ListKeyRotations") { roundTrip(ListKeyRotationsRequest.self, $0, $1) },
    Reader("KMS/ListKeyRotations") { roundTrip(ListKeyRotationsResponse.self, $0, $1) },
    Reader("KMS/GetParametersForImport") { roundTrip(GetParametersForImportRequest.self, $0, $1) },
    Reader("KMS/GetParametersForImport") { roundTrip(GetParametersForImportResponse.self, $0, $1) },
    Reader("KMS/ImportKeyMaterial") { roundTrip(ImportKeyMaterialRequest.self, $0, $1) },
    Reader("KMS/ImportKeyMaterial") { roundTrip(ImportKeyMaterialResponse.self, $0, $1) },
    Reader("KMS/DeleteImportedKeyMaterial") {
        roundTrip(DeleteImportedKeyMaterialRequest.self, $0, $1)
    },
    Reader("KMS/DeleteImportedKeyMaterial") {
        roundTrip(DeleteImportedKeyMaterialResponse.self, $0, $1)
    },
    Reader("KMS/GenerateDataKeyPair") { roundTrip(GenerateDataKeyPairRequest.self, $0, $1) },
    Reader("KMS/GenerateDataKeyPair") { roundTrip(GenerateDataKeyPairResponse.self, $0, $1) },
    Reader("KMS/GenerateDataKeyPairWithoutPlaintext") {
        roundTrip(GenerateDataKeyPairWithoutPlaintextRequest.self, $0, $1)
    },
    Reader("KMS/GenerateDataKeyPairWithoutPlaintext") {
        roundTrip(GenerateDataKeyPairWithoutPlaintextResponse.self, $0, $1)
    },
    Reader("KMS/Sign") { roundTrip(SignRequest.self, $0, $1) },
    Reader("KMS/Sign") { roundTrip(SignResponse.self, $0, $1) },
    Reader("KMS/Verify") { roundTrip(VerifyRequest.self, $0, $1) },
    Reader("KMS/Verify") { roundTrip(VerifyResponse.self, $0, $1) },
    Reader("KMS/GenerateMac") { roundTrip(GenerateMacRequest.self, $0, $1) },
    Reader("KMS/GenerateMac") { roundTrip(GenerateMacResponse.self, $0, $1) },
    Reader("KMS/VerifyMac") { roundTrip(VerifyMacRequest.self, $0, $1) },
    Reader("KMS/VerifyMac") { roundTrip(VerifyMacResponse.self, $0, $1) },
    Reader("KMS/DeriveSharedSecret") { roundTrip(DeriveSharedSecretRequest.self, $0, $1) },
    Reader("KMS/DeriveSharedSecret") { roundTrip(DeriveSharedSecretResponse.self, $0, $1) },
    Reader("KMS/GetPublicKey") { roundTrip(GetPublicKeyRequest.self, $0, $1) },
    Reader("KMS/GetPublicKey") { roundTrip(GetPublicKeyResponse.self, $0, $1) },
    Reader("Health/Check") { roundTrip(HealthCheckRequest.self, $0, $1) },
    Reader("Health/Check") { roundTrip(HealthCheckResponse.self, $0, $1) },
    Reader("Health/Watch") { roundTrip(HealthCheckRequest.self, $0, $1) },
    Reader("Health/Watch") { roundTrip(HealthCheckResponse.self, $0, $1) },
    Reader("KMSDevelopment/AdvanceClock") { roundTrip(AdvanceClockRequest.self, $0, $1) },
    Reader("KMSDevelopment/AdvanceClock") { roundTrip(AdvanceClockResponse.self, $0, $1) },
]
