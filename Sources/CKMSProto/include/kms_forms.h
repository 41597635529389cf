/* The descriptor of each message, for Swift, which can't take the address of a constant of C.
 * Generated from proto/kms/v1 by scripts/generate.py; do not edit. */
#ifndef KMS_FORMS_H
#define KMS_FORMS_H

#include "kms_messages.pb-c.h"

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_tag(void)
{
    return &kms__v1__tag__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_recipient_info(void)
{
    return &kms__v1__recipient_info__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_key_metadata(void)
{
    return &kms__v1__key_metadata__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_multi_region_configuration(void)
{
    return &kms__v1__multi_region_configuration__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_multi_region_key(void)
{
    return &kms__v1__multi_region_key__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_xks_key_configuration_type(void)
{
    return &kms__v1__xks_key_configuration_type__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_key_list_entry(void)
{
    return &kms__v1__key_list_entry__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_alias_list_entry(void)
{
    return &kms__v1__alias_list_entry__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_rotations_list_entry(void)
{
    return &kms__v1__rotations_list_entry__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_key_last_usage_data(void)
{
    return &kms__v1__key_last_usage_data__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_grant_constraints(void)
{
    return &kms__v1__grant_constraints__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_grant_list_entry(void)
{
    return &kms__v1__grant_list_entry__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_create_key_request(void)
{
    return &kms__v1__create_key_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_create_key_response(void)
{
    return &kms__v1__create_key_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_describe_key_request(void)
{
    return &kms__v1__describe_key_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_describe_key_response(void)
{
    return &kms__v1__describe_key_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_list_keys_request(void)
{
    return &kms__v1__list_keys_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_list_keys_response(void)
{
    return &kms__v1__list_keys_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_update_key_description_request(void)
{
    return &kms__v1__update_key_description_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_update_key_description_response(void)
{
    return &kms__v1__update_key_description_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_enable_key_request(void)
{
    return &kms__v1__enable_key_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_enable_key_response(void)
{
    return &kms__v1__enable_key_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_disable_key_request(void)
{
    return &kms__v1__disable_key_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_disable_key_response(void)
{
    return &kms__v1__disable_key_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_encrypt_request(void)
{
    return &kms__v1__encrypt_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_encrypt_response(void)
{
    return &kms__v1__encrypt_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_decrypt_request(void)
{
    return &kms__v1__decrypt_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_decrypt_response(void)
{
    return &kms__v1__decrypt_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_re_encrypt_request(void)
{
    return &kms__v1__re_encrypt_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_re_encrypt_response(void)
{
    return &kms__v1__re_encrypt_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_generate_data_key_request(void)
{
    return &kms__v1__generate_data_key_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_generate_data_key_response(void)
{
    return &kms__v1__generate_data_key_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_generate_data_key_without_plaintext_request(void)
{
    return &kms__v1__generate_data_key_without_plaintext_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_generate_data_key_without_plaintext_response(void)
{
    return &kms__v1__generate_data_key_without_plaintext_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_generate_random_request(void)
{
    return &kms__v1__generate_random_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_generate_random_response(void)
{
    return &kms__v1__generate_random_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_create_alias_request(void)
{
    return &kms__v1__create_alias_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_create_alias_response(void)
{
    return &kms__v1__create_alias_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_update_alias_request(void)
{
    return &kms__v1__update_alias_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_update_alias_response(void)
{
    return &kms__v1__update_alias_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_delete_alias_request(void)
{
    return &kms__v1__delete_alias_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_delete_alias_response(void)
{
    return &kms__v1__delete_alias_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_list_aliases_request(void)
{
    return &kms__v1__list_aliases_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_list_aliases_response(void)
{
    return &kms__v1__list_aliases_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_schedule_key_deletion_request(void)
{
    return &kms__v1__schedule_key_deletion_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_schedule_key_deletion_response(void)
{
    return &kms__v1__schedule_key_deletion_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_cancel_key_deletion_request(void)
{
    return &kms__v1__cancel_key_deletion_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_cancel_key_deletion_response(void)
{
    return &kms__v1__cancel_key_deletion_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_tag_resource_request(void)
{
    return &kms__v1__tag_resource_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_tag_resource_response(void)
{
    return &kms__v1__tag_resource_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_untag_resource_request(void)
{
    return &kms__v1__untag_resource_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_untag_resource_response(void)
{
    return &kms__v1__untag_resource_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_list_resource_tags_request(void)
{
    return &kms__v1__list_resource_tags_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_list_resource_tags_response(void)
{
    return &kms__v1__list_resource_tags_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_get_key_last_usage_request(void)
{
    return &kms__v1__get_key_last_usage_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_get_key_last_usage_response(void)
{
    return &kms__v1__get_key_last_usage_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_enable_key_rotation_request(void)
{
    return &kms__v1__enable_key_rotation_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_enable_key_rotation_response(void)
{
    return &kms__v1__enable_key_rotation_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_disable_key_rotation_request(void)
{
    return &kms__v1__disable_key_rotation_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_disable_key_rotation_response(void)
{
    return &kms__v1__disable_key_rotation_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_get_key_rotation_status_request(void)
{
    return &kms__v1__get_key_rotation_status_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_get_key_rotation_status_response(void)
{
    return &kms__v1__get_key_rotation_status_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_rotate_key_on_demand_request(void)
{
    return &kms__v1__rotate_key_on_demand_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_rotate_key_on_demand_response(void)
{
    return &kms__v1__rotate_key_on_demand_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_list_key_rotations_request(void)
{
    return &kms__v1__list_key_rotations_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_list_key_rotations_response(void)
{
    return &kms__v1__list_key_rotations_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_get_parameters_for_import_request(void)
{
    return &kms__v1__get_parameters_for_import_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_get_parameters_for_import_response(void)
{
    return &kms__v1__get_parameters_for_import_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_import_key_material_request(void)
{
    return &kms__v1__import_key_material_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_import_key_material_response(void)
{
    return &kms__v1__import_key_material_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_delete_imported_key_material_request(void)
{
    return &kms__v1__delete_imported_key_material_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_delete_imported_key_material_response(void)
{
    return &kms__v1__delete_imported_key_material_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_generate_data_key_pair_request(void)
{
    return &kms__v1__generate_data_key_pair_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_generate_data_key_pair_response(void)
{
    return &kms__v1__generate_data_key_pair_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_generate_data_key_pair_without_plaintext_request(void)
{
    return &kms__v1__generate_data_key_pair_without_plaintext_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_generate_data_key_pair_without_plaintext_response(void)
{
    return &kms__v1__generate_data_key_pair_without_plaintext_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_sign_request(void)
{
    return &kms__v1__sign_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_sign_response(void)
{
    return &kms__v1__sign_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_verify_request(void)
{
    return &kms__v1__verify_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_verify_response(void)
{
    return &kms__v1__verify_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_generate_mac_request(void)
{
    return &kms__v1__generate_mac_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_generate_mac_response(void)
{
    return &kms__v1__generate_mac_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_verify_mac_request(void)
{
    return &kms__v1__verify_mac_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_verify_mac_response(void)
{
    return &kms__v1__verify_mac_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_derive_shared_secret_request(void)
{
    return &kms__v1__derive_shared_secret_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_derive_shared_secret_response(void)
{
    return &kms__v1__derive_shared_secret_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_get_public_key_request(void)
{
    return &kms__v1__get_public_key_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_get_public_key_response(void)
{
    return &kms__v1__get_public_key_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_create_grant_request(void)
{
    return &kms__v1__create_grant_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_create_grant_response(void)
{
    return &kms__v1__create_grant_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_list_grants_request(void)
{
    return &kms__v1__list_grants_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_list_grants_response(void)
{
    return &kms__v1__list_grants_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_list_retirable_grants_request(void)
{
    return &kms__v1__list_retirable_grants_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_list_retirable_grants_response(void)
{
    return &kms__v1__list_retirable_grants_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_retire_grant_request(void)
{
    return &kms__v1__retire_grant_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_retire_grant_response(void)
{
    return &kms__v1__retire_grant_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_revoke_grant_request(void)
{
    return &kms__v1__revoke_grant_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_revoke_grant_response(void)
{
    return &kms__v1__revoke_grant_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_put_key_policy_request(void)
{
    return &kms__v1__put_key_policy_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_put_key_policy_response(void)
{
    return &kms__v1__put_key_policy_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_get_key_policy_request(void)
{
    return &kms__v1__get_key_policy_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_get_key_policy_response(void)
{
    return &kms__v1__get_key_policy_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_list_key_policies_request(void)
{
    return &kms__v1__list_key_policies_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_list_key_policies_response(void)
{
    return &kms__v1__list_key_policies_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_client_hello(void)
{
    return &kms__v1__client_hello__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_server_hello(void)
{
    return &kms__v1__server_hello__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_status(void)
{
    return &kms__v1__status__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_health_check_request(void)
{
    return &kms__v1__health_check_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_health_check_response(void)
{
    return &kms__v1__health_check_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_reload_policies_request(void)
{
    return &kms__v1__reload_policies_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_reload_policies_response(void)
{
    return &kms__v1__reload_policies_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_explain_access_request(void)
{
    return &kms__v1__explain_access_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_explain_access_response(void)
{
    return &kms__v1__explain_access_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_simulate_access_request(void)
{
    return &kms__v1__simulate_access_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_simulate_access_response(void)
{
    return &kms__v1__simulate_access_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_lint_policy_request(void)
{
    return &kms__v1__lint_policy_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_lint_policy_response(void)
{
    return &kms__v1__lint_policy_response__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_policy_remark(void)
{
    return &kms__v1__policy_remark__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_condition_key_values(void)
{
    return &kms__v1__condition_key_values__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_access_explanation(void)
{
    return &kms__v1__access_explanation__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_statement_finding(void)
{
    return &kms__v1__statement_finding__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_condition_finding(void)
{
    return &kms__v1__condition_finding__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_advance_clock_request(void)
{
    return &kms__v1__advance_clock_request__descriptor;
}

static inline const ProtobufCMessageDescriptor *_Nonnull kms_form_advance_clock_response(void)
{
    return &kms__v1__advance_clock_response__descriptor;
}

#endif
