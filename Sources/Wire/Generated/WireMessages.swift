// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

import CKMSProto
package import KMSAPI

extension Tag: WireMessage {
    package static var form: MessageForm {
        unsafe MessageForm(kms_form_tag())
    }
}

extension RecipientInfo: WireMessage {
    package static var form: MessageForm {
        unsafe MessageForm(kms_form_recipient_info())
    }
}

extension KeyMetadata: WireMessage {
    package static var form: MessageForm {
        unsafe MessageForm(kms_form_key_metadata())
    }
}

extension MultiRegionConfiguration: WireMessage {
    package static var form: MessageForm {
        unsafe MessageForm(kms_form_multi_region_configuration())
    }
}

extension MultiRegionKey: WireMessage {
    package static var form: MessageForm {
        unsafe MessageForm(kms_form_multi_region_key())
    }
}

extension XksKeyConfigurationType: WireMessage {
    package static var form: MessageForm {
        unsafe MessageForm(kms_form_xks_key_configuration_type())
    }
}

extension KeyListEntry: WireMessage {
    package static var form: MessageForm {
        unsafe MessageForm(kms_form_key_list_entry())
    }
}

extension AliasListEntry: WireMessage {
    package static var form: MessageForm {
        unsafe MessageForm(kms_form_alias_list_entry())
    }
}

extension RotationsListEntry: WireMessage {
    package static var form: MessageForm {
        unsafe MessageForm(kms_form_rotations_list_entry())
    }
}

extension KeyLastUsageData: WireMessage {
    package static var form: MessageForm {
        unsafe MessageForm(kms_form_key_last_usage_data())
    }
}

extension GrantConstraints: WireMessage {
    package static var form: MessageForm {
        unsafe MessageForm(kms_form_grant_constraints())
    }
}

extension GrantListEntry: WireMessage {
    package static var form: MessageForm {
        unsafe MessageForm(kms_form_grant_list_entry())
    }
}

extension CreateKeyRequest: WireMessage {
    package static var form: MessageForm {
        unsafe MessageForm(kms_form_create_key_request(), isRequest: true)
    }
}

extension CreateKeyResponse: WireMessage {
    package static var form: MessageForm {
        unsafe MessageForm(kms_form_create_key_response())
    }
}

extension DescribeKeyRequest: WireMessage {
    package static var form: MessageForm {
        unsafe MessageForm(kms_form_describe_key_request(), isRequest: true)
    }
}

extension DescribeKeyResponse: WireMessage {
    package static var form: MessageForm {
        unsafe MessageForm(kms_form_describe_key_response())
    }
}

extension ListKeysRequest: WireMessage {
    package static var form: MessageForm {
        unsafe MessageForm(kms_form_list_keys_request(), isRequest: true)
    }
}

extension ListKeysResponse: WireMessage {
    package static var form: MessageForm {
        unsafe MessageForm(kms_form_list_keys_response())
    }
}

extension UpdateKeyDescriptionRequest: WireMessage {
    package static var form: MessageForm {
        unsafe MessageForm(kms_form_update_key_description_request(), isRequest: true)
    }
}

extension UpdateKeyDescriptionResponse: WireMessage {
    package static var form: MessageForm {
        unsafe MessageForm(kms_form_update_key_description_response())
    }
}

extension EnableKeyRequest: WireMessage {
    package static var form: MessageForm {
        unsafe MessageForm(kms_form_enable_key_request(), isRequest: true)
    }
}

extension EnableKeyResponse: WireMessage {
    package static var form: MessageForm {
        unsafe MessageForm(kms_form_enable_key_response())
    }
}

extension DisableKeyRequest: WireMessage {
    package static var form: MessageForm {
        unsafe MessageForm(kms_form_disable_key_request(), isRequest: true)
    }
}

extension DisableKeyResponse: WireMessage {
    package static var form: MessageForm {
        unsafe MessageForm(kms_form_disable_key_response())
    }
}

extension EncryptRequest: WireMessage {
    package static var form: MessageForm {
        unsafe MessageForm(kms_form_encrypt_request(), isRequest: true)
    }
}

extension EncryptResponse: WireMessage {
    package static var form: MessageForm {
        unsafe MessageForm(kms_form_encrypt_response())
    }
}

extension DecryptRequest: WireMessage {
    package static var form: MessageForm {
        unsafe MessageForm(kms_form_decrypt_request(), isRequest: true)
    }
}

extension DecryptResponse: WireMessage {
    package static var form: MessageForm {
        unsafe MessageForm(kms_form_decrypt_response())
    }
}

extension ReEncryptRequest: WireMessage {
    package static var form: MessageForm {
        unsafe MessageForm(kms_form_re_encrypt_request(), isRequest: true)
    }
}

extension ReEncryptResponse: WireMessage {
    package static var form: MessageForm {
        unsafe MessageForm(kms_form_re_encrypt_response())
    }
}

extension GenerateDataKeyRequest: WireMessage {
    package static var form: MessageForm {
        unsafe MessageForm(kms_form_generate_data_key_request(), isRequest: true)
    }
}

extension GenerateDataKeyResponse: WireMessage {
    package static var form: MessageForm {
        unsafe MessageForm(kms_form_generate_data_key_response())
    }
}

extension GenerateDataKeyWithoutPlaintextRequest: WireMessage {
    package static var form: MessageForm {
        unsafe MessageForm(kms_form_generate_data_key_without_plaintext_request(), isRequest: true)
    }
}

extension GenerateDataKeyWithoutPlaintextResponse: WireMessage {
    package static var form: MessageForm {
        unsafe MessageForm(kms_form_generate_data_key_without_plaintext_response())
    }
}

extension GenerateRandomRequest: WireMessage {
    package static var form: MessageForm {
        unsafe MessageForm(kms_form_generate_random_request(), isRequest: true)
    }
}

extension GenerateRandomResponse: WireMessage {
    package static var form: MessageForm {
        unsafe MessageForm(kms_form_generate_random_response())
    }
}

extension CreateAliasRequest: WireMessage {
    package static var form: MessageForm {
        unsafe MessageForm(kms_form_create_alias_request(), isRequest: true)
    }
}

extension CreateAliasResponse: WireMessage {
    package static var form: MessageForm {
        unsafe MessageForm(kms_form_create_alias_response())
    }
}

extension UpdateAliasRequest: WireMessage {
    package static var form: MessageForm {
        unsafe MessageForm(kms_form_update_alias_request(), isRequest: true)
    }
}

extension UpdateAliasResponse: WireMessage {
    package static var form: MessageForm {
        unsafe MessageForm(kms_form_update_alias_response())
    }
}

extension DeleteAliasRequest: WireMessage {
    package static var form: MessageForm {
        unsafe MessageForm(kms_form_delete_alias_request(), isRequest: true)
    }
}

extension DeleteAliasResponse: WireMessage {
    package static var form: MessageForm {
        unsafe MessageForm(kms_form_delete_alias_response())
    }
}

extension ListAliasesRequest: WireMessage {
    package static var form: MessageForm {
        unsafe MessageForm(kms_form_list_aliases_request(), isRequest: true)
    }
}

extension ListAliasesResponse: WireMessage {
    package static var form: MessageForm {
        unsafe MessageForm(kms_form_list_aliases_response())
    }
}

extension ScheduleKeyDeletionRequest: WireMessage {
    package static var form: MessageForm {
        unsafe MessageForm(kms_form_schedule_key_deletion_request(), isRequest: true)
    }
}

extension ScheduleKeyDeletionResponse: WireMessage {
    package static var form: MessageForm {
        unsafe MessageForm(kms_form_schedule_key_deletion_response())
    }
}

extension CancelKeyDeletionRequest: WireMessage {
    package static var form: MessageForm {
        unsafe MessageForm(kms_form_cancel_key_deletion_request(), isRequest: true)
    }
}

extension CancelKeyDeletionResponse: WireMessage {
    package static var form: MessageForm {
        unsafe MessageForm(kms_form_cancel_key_deletion_response())
    }
}

extension TagResourceRequest: WireMessage {
    package static var form: MessageForm {
        unsafe MessageForm(kms_form_tag_resource_request(), isRequest: true)
    }
}

extension TagResourceResponse: WireMessage {
    package static var form: MessageForm {
        unsafe MessageForm(kms_form_tag_resource_response())
    }
}

extension UntagResourceRequest: WireMessage {
    package static var form: MessageForm {
        unsafe MessageForm(kms_form_untag_resource_request(), isRequest: true)
    }
}

extension UntagResourceResponse: WireMessage {
    package static var form: MessageForm {
        unsafe MessageForm(kms_form_untag_resource_response())
    }
}

extension ListResourceTagsRequest: WireMessage {
    package static var form: MessageForm {
        unsafe MessageForm(kms_form_list_resource_tags_request(), isRequest: true)
    }
}

extension ListResourceTagsResponse: WireMessage {
    package static var form: MessageForm {
        unsafe MessageForm(kms_form_list_resource_tags_response())
    }
}

extension GetKeyLastUsageRequest: WireMessage {
    package static var form: MessageForm {
        unsafe MessageForm(kms_form_get_key_last_usage_request(), isRequest: true)
    }
}

extension GetKeyLastUsageResponse: WireMessage {
    package static var form: MessageForm {
        unsafe MessageForm(kms_form_get_key_last_usage_response())
    }
}

extension EnableKeyRotationRequest: WireMessage {
    package static var form: MessageForm {
        unsafe MessageForm(kms_form_enable_key_rotation_request(), isRequest: true)
    }
}

extension EnableKeyRotationResponse: WireMessage {
    package static var form: MessageForm {
        unsafe MessageForm(kms_form_enable_key_rotation_response())
    }
}

extension DisableKeyRotationRequest: WireMessage {
    package static var form: MessageForm {
        unsafe MessageForm(kms_form_disable_key_rotation_request(), isRequest: true)
    }
}

extension DisableKeyRotationResponse: WireMessage {
    package static var form: MessageForm {
        unsafe MessageForm(kms_form_disable_key_rotation_response())
    }
}

extension GetKeyRotationStatusRequest: WireMessage {
    package static var form: MessageForm {
        unsafe MessageForm(kms_form_get_key_rotation_status_request(), isRequest: true)
    }
}

extension GetKeyRotationStatusResponse: WireMessage {
    package static var form: MessageForm {
        unsafe MessageForm(kms_form_get_key_rotation_status_response())
    }
}

extension RotateKeyOnDemandRequest: WireMessage {
    package static var form: MessageForm {
        unsafe MessageForm(kms_form_rotate_key_on_demand_request(), isRequest: true)
    }
}

extension RotateKeyOnDemandResponse: WireMessage {
    package static var form: MessageForm {
        unsafe MessageForm(kms_form_rotate_key_on_demand_response())
    }
}

extension ListKeyRotationsRequest: WireMessage {
    package static var form: MessageForm {
        unsafe MessageForm(kms_form_list_key_rotations_request(), isRequest: true)
    }
}

extension ListKeyRotationsResponse: WireMessage {
    package static var form: MessageForm {
        unsafe MessageForm(kms_form_list_key_rotations_response())
    }
}

extension GetParametersForImportRequest: WireMessage {
    package static var form: MessageForm {
        unsafe MessageForm(kms_form_get_parameters_for_import_request(), isRequest: true)
    }
}

extension GetParametersForImportResponse: WireMessage {
    package static var form: MessageForm {
        unsafe MessageForm(kms_form_get_parameters_for_import_response())
    }
}

extension ImportKeyMaterialRequest: WireMessage {
    package static var form: MessageForm {
        unsafe MessageForm(kms_form_import_key_material_request(), isRequest: true)
    }
}

extension ImportKeyMaterialResponse: WireMessage {
    package static var form: MessageForm {
        unsafe MessageForm(kms_form_import_key_material_response())
    }
}

extension DeleteImportedKeyMaterialRequest: WireMessage {
    package static var form: MessageForm {
        unsafe MessageForm(kms_form_delete_imported_key_material_request(), isRequest: true)
    }
}

extension DeleteImportedKeyMaterialResponse: WireMessage {
    package static var form: MessageForm {
        unsafe MessageForm(kms_form_delete_imported_key_material_response())
    }
}

extension GenerateDataKeyPairRequest: WireMessage {
    package static var form: MessageForm {
        unsafe MessageForm(kms_form_generate_data_key_pair_request(), isRequest: true)
    }
}

extension GenerateDataKeyPairResponse: WireMessage {
    package static var form: MessageForm {
        unsafe MessageForm(kms_form_generate_data_key_pair_response())
    }
}

extension GenerateDataKeyPairWithoutPlaintextRequest: WireMessage {
    package static var form: MessageForm {
        unsafe MessageForm(
            kms_form_generate_data_key_pair_without_plaintext_request(), isRequest: true)
    }
}

extension GenerateDataKeyPairWithoutPlaintextResponse: WireMessage {
    package static var form: MessageForm {
        unsafe MessageForm(kms_form_generate_data_key_pair_without_plaintext_response())
    }
}

extension SignRequest: WireMessage {
    package static var form: MessageForm {
        unsafe MessageForm(kms_form_sign_request(), isRequest: true)
    }
}

extension SignResponse: WireMessage {
    package static var form: MessageForm {
        unsafe MessageForm(kms_form_sign_response())
    }
}

extension VerifyRequest: WireMessage {
    package static var form: MessageForm {
        unsafe MessageForm(kms_form_verify_request(), isRequest: true)
    }
}

extension VerifyResponse: WireMessage {
    package static var form: MessageForm {
        unsafe MessageForm(kms_form_verify_response())
    }
}

extension GenerateMacRequest: WireMessage {
    package static var form: MessageForm {
        unsafe MessageForm(kms_form_generate_mac_request(), isRequest: true)
    }
}

extension GenerateMacResponse: WireMessage {
    package static var form: MessageForm {
        unsafe MessageForm(kms_form_generate_mac_response())
    }
}

extension VerifyMacRequest: WireMessage {
    package static var form: MessageForm {
        unsafe MessageForm(kms_form_verify_mac_request(), isRequest: true)
    }
}

extension VerifyMacResponse: WireMessage {
    package static var form: MessageForm {
        unsafe MessageForm(kms_form_verify_mac_response())
    }
}

extension DeriveSharedSecretRequest: WireMessage {
    package static var form: MessageForm {
        unsafe MessageForm(kms_form_derive_shared_secret_request(), isRequest: true)
    }
}

extension DeriveSharedSecretResponse: WireMessage {
    package static var form: MessageForm {
        unsafe MessageForm(kms_form_derive_shared_secret_response())
    }
}

extension GetPublicKeyRequest: WireMessage {
    package static var form: MessageForm {
        unsafe MessageForm(kms_form_get_public_key_request(), isRequest: true)
    }
}

extension GetPublicKeyResponse: WireMessage {
    package static var form: MessageForm {
        unsafe MessageForm(kms_form_get_public_key_response())
    }
}

extension CreateGrantRequest: WireMessage {
    package static var form: MessageForm {
        unsafe MessageForm(kms_form_create_grant_request(), isRequest: true)
    }
}

extension CreateGrantResponse: WireMessage {
    package static var form: MessageForm {
        unsafe MessageForm(kms_form_create_grant_response())
    }
}

extension ListGrantsRequest: WireMessage {
    package static var form: MessageForm {
        unsafe MessageForm(kms_form_list_grants_request(), isRequest: true)
    }
}

extension ListGrantsResponse: WireMessage {
    package static var form: MessageForm {
        unsafe MessageForm(kms_form_list_grants_response())
    }
}

extension ListRetirableGrantsRequest: WireMessage {
    package static var form: MessageForm {
        unsafe MessageForm(kms_form_list_retirable_grants_request(), isRequest: true)
    }
}

extension ListRetirableGrantsResponse: WireMessage {
    package static var form: MessageForm {
        unsafe MessageForm(kms_form_list_retirable_grants_response())
    }
}

extension RetireGrantRequest: WireMessage {
    package static var form: MessageForm {
        unsafe MessageForm(kms_form_retire_grant_request(), isRequest: true)
    }
}

extension RetireGrantResponse: WireMessage {
    package static var form: MessageForm {
        unsafe MessageForm(kms_form_retire_grant_response())
    }
}

extension RevokeGrantRequest: WireMessage {
    package static var form: MessageForm {
        unsafe MessageForm(kms_form_revoke_grant_request(), isRequest: true)
    }
}

extension RevokeGrantResponse: WireMessage {
    package static var form: MessageForm {
        unsafe MessageForm(kms_form_revoke_grant_response())
    }
}

extension PutKeyPolicyRequest: WireMessage {
    package static var form: MessageForm {
        unsafe MessageForm(kms_form_put_key_policy_request(), isRequest: true)
    }
}

extension PutKeyPolicyResponse: WireMessage {
    package static var form: MessageForm {
        unsafe MessageForm(kms_form_put_key_policy_response())
    }
}

extension GetKeyPolicyRequest: WireMessage {
    package static var form: MessageForm {
        unsafe MessageForm(kms_form_get_key_policy_request(), isRequest: true)
    }
}

extension GetKeyPolicyResponse: WireMessage {
    package static var form: MessageForm {
        unsafe MessageForm(kms_form_get_key_policy_response())
    }
}

extension ListKeyPoliciesRequest: WireMessage {
    package static var form: MessageForm {
        unsafe MessageForm(kms_form_list_key_policies_request(), isRequest: true)
    }
}

extension ListKeyPoliciesResponse: WireMessage {
    package static var form: MessageForm {
        unsafe MessageForm(kms_form_list_key_policies_response())
    }
}

extension ClientHello: WireMessage {
    package static var form: MessageForm {
        unsafe MessageForm(kms_form_client_hello())
    }
}

extension ServerHello: WireMessage {
    package static var form: MessageForm {
        unsafe MessageForm(kms_form_server_hello())
    }
}

extension Status: WireMessage {
    package static var form: MessageForm {
        unsafe MessageForm(kms_form_status())
    }
}

extension HealthCheckRequest: WireMessage {
    package static var form: MessageForm {
        unsafe MessageForm(kms_form_health_check_request(), isRequest: true)
    }
}

extension HealthCheckResponse: WireMessage {
    package static var form: MessageForm {
        unsafe MessageForm(kms_form_health_check_response())
    }
}

extension AdvanceClockRequest: WireMessage {
    package static var form: MessageForm {
        unsafe MessageForm(kms_form_advance_clock_request(), isRequest: true)
    }
}

extension AdvanceClockResponse: WireMessage {
    package static var form: MessageForm {
        unsafe MessageForm(kms_form_advance_clock_response())
    }
}
