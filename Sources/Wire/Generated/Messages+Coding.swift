// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

import CKMSProto
import KMSModel
import KMSSecrets

extension Tag: WireMessage {
    package init(
        decoding bytes: UnsafeRawBufferPointer, in arena: MessageArena
    ) throws(WireError) {
        try unsafe self.init(reading: arena.unpack(bytes, kms__v1__tag__unpack))
    }

    init(reading raw: UnsafePointer<Kms__V1__Tag>) throws(WireError) {
        self.init(
            tagKey: try unsafe MessageField.string(
                raw.pointee.has_tag_key, raw.pointee.tag_key, "tagKey"),
            tagValue: try unsafe MessageField.string(
                raw.pointee.has_tag_value, raw.pointee.tag_value, "tagValue"))
    }

    package func packed(in arena: MessageArena) throws(WireError) -> PackedMessage {
        try unsafe PackedMessage(UnsafeRawPointer(message(in: arena)))
    }

    func message(
        in arena: MessageArena
    ) throws(WireError) -> UnsafeMutablePointer<Kms__V1__Tag> {
        let raw = try unsafe arena.make(kms__v1__tag__init)
        try unsafe arena.put(tagKey, &raw.pointee.has_tag_key, &raw.pointee.tag_key)
        try unsafe arena.put(tagValue, &raw.pointee.has_tag_value, &raw.pointee.tag_value)
        return unsafe raw
    }
}

extension RecipientInfo: WireMessage {
    package init(
        decoding bytes: UnsafeRawBufferPointer, in arena: MessageArena
    ) throws(WireError) {
        try unsafe self.init(reading: arena.unpack(bytes, kms__v1__recipient_info__unpack))
    }

    init(reading raw: UnsafePointer<Kms__V1__RecipientInfo>) throws(WireError) {
        self.init(
            keyEncryptionAlgorithm: try unsafe MessageField.enumeration(
                raw.pointee.has_key_encryption_algorithm,
                raw.pointee.key_encryption_algorithm.rawValue, "keyEncryptionAlgorithm"),
            attestationDocument: unsafe MessageField.bytes(
                raw.pointee.has_attestation_document, raw.pointee.attestation_document))
    }

    package func packed(in arena: MessageArena) throws(WireError) -> PackedMessage {
        try unsafe PackedMessage(UnsafeRawPointer(message(in: arena)))
    }

    func message(
        in arena: MessageArena
    ) throws(WireError) -> UnsafeMutablePointer<Kms__V1__RecipientInfo> {
        let raw = try unsafe arena.make(kms__v1__recipient_info__init)
        if let keyEncryptionAlgorithm {
            unsafe raw.pointee.has_key_encryption_algorithm = 1
            unsafe raw.pointee.key_encryption_algorithm = Kms__V1__KeyEncryptionMechanism__Value(
                UInt32(keyEncryptionAlgorithm.rawValue))
        }
        try unsafe arena.put(
            attestationDocument, &raw.pointee.has_attestation_document,
            &raw.pointee.attestation_document)
        return unsafe raw
    }
}

extension KeyMetadata: WireMessage {
    package init(
        decoding bytes: UnsafeRawBufferPointer, in arena: MessageArena
    ) throws(WireError) {
        try unsafe self.init(reading: arena.unpack(bytes, kms__v1__key_metadata__unpack))
    }

    init(reading raw: UnsafePointer<Kms__V1__KeyMetadata>) throws(WireError) {
        self.init(
            awsAccountID: try unsafe MessageField.string(
                raw.pointee.has_aws_account_id, raw.pointee.aws_account_id, "aWSAccountId"),
            keyID: try unsafe MessageField.string(
                raw.pointee.has_key_id, raw.pointee.key_id, "keyId"),
            arn: try unsafe MessageField.string(raw.pointee.has_arn, raw.pointee.arn, "arn"),
            creationDate: unsafe MessageField.double(
                raw.pointee.has_creation_date, raw.pointee.creation_date),
            enabled: unsafe MessageField.bool(raw.pointee.has_enabled, raw.pointee.enabled),
            description: try unsafe MessageField.string(
                raw.pointee.has_description, raw.pointee.description, "description"),
            keyUsage: unsafe MessageField.openEnumeration(
                raw.pointee.has_key_usage, raw.pointee.key_usage.rawValue),
            keyState: unsafe MessageField.openEnumeration(
                raw.pointee.has_key_state, raw.pointee.key_state.rawValue),
            deletionDate: unsafe MessageField.double(
                raw.pointee.has_deletion_date, raw.pointee.deletion_date),
            validTo: unsafe MessageField.double(raw.pointee.has_valid_to, raw.pointee.valid_to),
            origin: unsafe MessageField.openEnumeration(
                raw.pointee.has_origin, raw.pointee.origin.rawValue),
            customKeyStoreID: try unsafe MessageField.string(
                raw.pointee.has_custom_key_store_id, raw.pointee.custom_key_store_id,
                "customKeyStoreId"),
            cloudHsmClusterID: try unsafe MessageField.string(
                raw.pointee.has_cloud_hsm_cluster_id, raw.pointee.cloud_hsm_cluster_id,
                "cloudHsmClusterId"),
            expirationModel: unsafe MessageField.openEnumeration(
                raw.pointee.has_expiration_model, raw.pointee.expiration_model.rawValue),
            keyManager: unsafe MessageField.openEnumeration(
                raw.pointee.has_key_manager, raw.pointee.key_manager.rawValue),
            customerMasterKeySpec: unsafe MessageField.openEnumeration(
                raw.pointee.has_customer_master_key_spec,
                raw.pointee.customer_master_key_spec.rawValue),
            keySpec: unsafe MessageField.openEnumeration(
                raw.pointee.has_key_spec, raw.pointee.key_spec.rawValue),
            encryptionAlgorithms: unsafe MessageField.openEnumerations(
                raw.pointee.n_encryption_algorithms, raw.pointee.encryption_algorithms),
            multiRegion: unsafe MessageField.bool(
                raw.pointee.has_multi_region, raw.pointee.multi_region),
            pendingDeletionWindowInDays: unsafe MessageField.int32(
                raw.pointee.has_pending_deletion_window_in_days,
                raw.pointee.pending_deletion_window_in_days),
            currentKeyMaterialID: try unsafe MessageField.string(
                raw.pointee.has_current_key_material_id, raw.pointee.current_key_material_id,
                "currentKeyMaterialId"))
    }

    package func packed(in arena: MessageArena) throws(WireError) -> PackedMessage {
        try unsafe PackedMessage(UnsafeRawPointer(message(in: arena)))
    }

    func message(
        in arena: MessageArena
    ) throws(WireError) -> UnsafeMutablePointer<Kms__V1__KeyMetadata> {
        let raw = try unsafe arena.make(kms__v1__key_metadata__init)
        try unsafe arena.put(
            awsAccountID, &raw.pointee.has_aws_account_id, &raw.pointee.aws_account_id)
        try unsafe arena.put(keyID, &raw.pointee.has_key_id, &raw.pointee.key_id)
        try unsafe arena.put(arn, &raw.pointee.has_arn, &raw.pointee.arn)
        unsafe arena.put(creationDate, &raw.pointee.has_creation_date, &raw.pointee.creation_date)
        unsafe arena.put(enabled, &raw.pointee.has_enabled, &raw.pointee.enabled)
        try unsafe arena.put(description, &raw.pointee.has_description, &raw.pointee.description)
        if let keyUsage {
            unsafe raw.pointee.has_key_usage = 1
            unsafe raw.pointee.key_usage = Kms__V1__KeyUsageType__Value(UInt32(keyUsage.rawValue))
        }
        if let keyState {
            unsafe raw.pointee.has_key_state = 1
            unsafe raw.pointee.key_state = Kms__V1__KeyState__Value(UInt32(keyState.rawValue))
        }
        unsafe arena.put(deletionDate, &raw.pointee.has_deletion_date, &raw.pointee.deletion_date)
        unsafe arena.put(validTo, &raw.pointee.has_valid_to, &raw.pointee.valid_to)
        if let origin {
            unsafe raw.pointee.has_origin = 1
            unsafe raw.pointee.origin = Kms__V1__OriginType__Value(UInt32(origin.rawValue))
        }
        try unsafe arena.put(
            customKeyStoreID, &raw.pointee.has_custom_key_store_id, &raw.pointee.custom_key_store_id
        )
        try unsafe arena.put(
            cloudHsmClusterID, &raw.pointee.has_cloud_hsm_cluster_id,
            &raw.pointee.cloud_hsm_cluster_id)
        if let expirationModel {
            unsafe raw.pointee.has_expiration_model = 1
            unsafe raw.pointee.expiration_model = Kms__V1__ExpirationModelType__Value(
                UInt32(expirationModel.rawValue))
        }
        if let keyManager {
            unsafe raw.pointee.has_key_manager = 1
            unsafe raw.pointee.key_manager = Kms__V1__KeyManagerType__Value(
                UInt32(keyManager.rawValue))
        }
        if let customerMasterKeySpec {
            unsafe raw.pointee.has_customer_master_key_spec = 1
            unsafe raw.pointee.customer_master_key_spec = Kms__V1__KeySpec__Value(
                UInt32(customerMasterKeySpec.rawValue))
        }
        if let keySpec {
            unsafe raw.pointee.has_key_spec = 1
            unsafe raw.pointee.key_spec = Kms__V1__KeySpec__Value(UInt32(keySpec.rawValue))
        }
        try unsafe arena.put(
            encryptionAlgorithms, &raw.pointee.n_encryption_algorithms,
            &raw.pointee.encryption_algorithms
        ) { Kms__V1__EncryptionAlgorithmSpec__Value(UInt32($0.rawValue)) }
        unsafe arena.put(multiRegion, &raw.pointee.has_multi_region, &raw.pointee.multi_region)
        unsafe arena.put(
            pendingDeletionWindowInDays, &raw.pointee.has_pending_deletion_window_in_days,
            &raw.pointee.pending_deletion_window_in_days)
        try unsafe arena.put(
            currentKeyMaterialID, &raw.pointee.has_current_key_material_id,
            &raw.pointee.current_key_material_id)
        return unsafe raw
    }
}

extension KeyListEntry: WireMessage {
    package init(
        decoding bytes: UnsafeRawBufferPointer, in arena: MessageArena
    ) throws(WireError) {
        try unsafe self.init(reading: arena.unpack(bytes, kms__v1__key_list_entry__unpack))
    }

    init(reading raw: UnsafePointer<Kms__V1__KeyListEntry>) throws(WireError) {
        self.init(
            keyID: try unsafe MessageField.string(
                raw.pointee.has_key_id, raw.pointee.key_id, "keyId"),
            keyARN: try unsafe MessageField.string(
                raw.pointee.has_key_arn, raw.pointee.key_arn, "keyArn"))
    }

    package func packed(in arena: MessageArena) throws(WireError) -> PackedMessage {
        try unsafe PackedMessage(UnsafeRawPointer(message(in: arena)))
    }

    func message(
        in arena: MessageArena
    ) throws(WireError) -> UnsafeMutablePointer<Kms__V1__KeyListEntry> {
        let raw = try unsafe arena.make(kms__v1__key_list_entry__init)
        try unsafe arena.put(keyID, &raw.pointee.has_key_id, &raw.pointee.key_id)
        try unsafe arena.put(keyARN, &raw.pointee.has_key_arn, &raw.pointee.key_arn)
        return unsafe raw
    }
}

extension AliasListEntry: WireMessage {
    package init(
        decoding bytes: UnsafeRawBufferPointer, in arena: MessageArena
    ) throws(WireError) {
        try unsafe self.init(reading: arena.unpack(bytes, kms__v1__alias_list_entry__unpack))
    }

    init(reading raw: UnsafePointer<Kms__V1__AliasListEntry>) throws(WireError) {
        self.init(
            aliasName: try unsafe MessageField.string(
                raw.pointee.has_alias_name, raw.pointee.alias_name, "aliasName"),
            aliasARN: try unsafe MessageField.string(
                raw.pointee.has_alias_arn, raw.pointee.alias_arn, "aliasArn"),
            targetKeyID: try unsafe MessageField.string(
                raw.pointee.has_target_key_id, raw.pointee.target_key_id, "targetKeyId"),
            creationDate: unsafe MessageField.double(
                raw.pointee.has_creation_date, raw.pointee.creation_date),
            lastUpdatedDate: unsafe MessageField.double(
                raw.pointee.has_last_updated_date, raw.pointee.last_updated_date))
    }

    package func packed(in arena: MessageArena) throws(WireError) -> PackedMessage {
        try unsafe PackedMessage(UnsafeRawPointer(message(in: arena)))
    }

    func message(
        in arena: MessageArena
    ) throws(WireError) -> UnsafeMutablePointer<Kms__V1__AliasListEntry> {
        let raw = try unsafe arena.make(kms__v1__alias_list_entry__init)
        try unsafe arena.put(aliasName, &raw.pointee.has_alias_name, &raw.pointee.alias_name)
        try unsafe arena.put(aliasARN, &raw.pointee.has_alias_arn, &raw.pointee.alias_arn)
        try unsafe arena.put(
            targetKeyID, &raw.pointee.has_target_key_id, &raw.pointee.target_key_id)
        unsafe arena.put(creationDate, &raw.pointee.has_creation_date, &raw.pointee.creation_date)
        unsafe arena.put(
            lastUpdatedDate, &raw.pointee.has_last_updated_date, &raw.pointee.last_updated_date)
        return unsafe raw
    }
}

extension CreateKeyRequest: WireMessage {
    package init(
        decoding bytes: UnsafeRawBufferPointer, in arena: MessageArena
    ) throws(WireError) {
        try unsafe self.init(reading: arena.unpack(bytes, kms__v1__create_key_request__unpack))
    }

    init(reading raw: UnsafePointer<Kms__V1__CreateKeyRequest>) throws(WireError) {
        self.init(
            policy: try unsafe MessageField.string(
                raw.pointee.has_policy, raw.pointee.policy, "policy"),
            description: try unsafe MessageField.string(
                raw.pointee.has_description, raw.pointee.description, "description"),
            keyUsage: try unsafe MessageField.enumeration(
                raw.pointee.has_key_usage, raw.pointee.key_usage.rawValue, "keyUsage"),
            customerMasterKeySpec: try unsafe MessageField.enumeration(
                raw.pointee.has_customer_master_key_spec,
                raw.pointee.customer_master_key_spec.rawValue, "customerMasterKeySpec"),
            keySpec: try unsafe MessageField.enumeration(
                raw.pointee.has_key_spec, raw.pointee.key_spec.rawValue, "keySpec"),
            origin: try unsafe MessageField.enumeration(
                raw.pointee.has_origin, raw.pointee.origin.rawValue, "origin"),
            customKeyStoreID: try unsafe MessageField.string(
                raw.pointee.has_custom_key_store_id, raw.pointee.custom_key_store_id,
                "customKeyStoreId"),
            bypassPolicyLockoutSafetyCheck: unsafe MessageField.bool(
                raw.pointee.has_bypass_policy_lockout_safety_check,
                raw.pointee.bypass_policy_lockout_safety_check),
            tags: try unsafe MessageField.messages(
                raw.pointee.n_tags, raw.pointee.tags, Tag.init(reading:)),
            multiRegion: unsafe MessageField.bool(
                raw.pointee.has_multi_region, raw.pointee.multi_region),
            xksKeyID: try unsafe MessageField.string(
                raw.pointee.has_xks_key_id, raw.pointee.xks_key_id, "xksKeyId"))
    }

    package func packed(in arena: MessageArena) throws(WireError) -> PackedMessage {
        try unsafe PackedMessage(UnsafeRawPointer(message(in: arena)))
    }

    func message(
        in arena: MessageArena
    ) throws(WireError) -> UnsafeMutablePointer<Kms__V1__CreateKeyRequest> {
        let raw = try unsafe arena.make(kms__v1__create_key_request__init)
        try unsafe arena.put(policy, &raw.pointee.has_policy, &raw.pointee.policy)
        try unsafe arena.put(description, &raw.pointee.has_description, &raw.pointee.description)
        if let keyUsage {
            unsafe raw.pointee.has_key_usage = 1
            unsafe raw.pointee.key_usage = Kms__V1__KeyUsageType__Value(UInt32(keyUsage.rawValue))
        }
        if let customerMasterKeySpec {
            unsafe raw.pointee.has_customer_master_key_spec = 1
            unsafe raw.pointee.customer_master_key_spec = Kms__V1__KeySpec__Value(
                UInt32(customerMasterKeySpec.rawValue))
        }
        if let keySpec {
            unsafe raw.pointee.has_key_spec = 1
            unsafe raw.pointee.key_spec = Kms__V1__KeySpec__Value(UInt32(keySpec.rawValue))
        }
        if let origin {
            unsafe raw.pointee.has_origin = 1
            unsafe raw.pointee.origin = Kms__V1__OriginType__Value(UInt32(origin.rawValue))
        }
        try unsafe arena.put(
            customKeyStoreID, &raw.pointee.has_custom_key_store_id, &raw.pointee.custom_key_store_id
        )
        unsafe arena.put(
            bypassPolicyLockoutSafetyCheck, &raw.pointee.has_bypass_policy_lockout_safety_check,
            &raw.pointee.bypass_policy_lockout_safety_check)
        try unsafe arena.put(tags, &raw.pointee.n_tags, &raw.pointee.tags) {
            value throws(WireError) in try unsafe value.message(in: arena)
        }
        unsafe arena.put(multiRegion, &raw.pointee.has_multi_region, &raw.pointee.multi_region)
        try unsafe arena.put(xksKeyID, &raw.pointee.has_xks_key_id, &raw.pointee.xks_key_id)
        return unsafe raw
    }
}

extension CreateKeyResponse: WireMessage {
    package init(
        decoding bytes: UnsafeRawBufferPointer, in arena: MessageArena
    ) throws(WireError) {
        try unsafe self.init(reading: arena.unpack(bytes, kms__v1__create_key_response__unpack))
    }

    init(reading raw: UnsafePointer<Kms__V1__CreateKeyResponse>) throws(WireError) {
        self.init(
            keyMetadata: try unsafe MessageField.message(
                raw.pointee.key_metadata, KeyMetadata.init(reading:)))
    }

    package func packed(in arena: MessageArena) throws(WireError) -> PackedMessage {
        try unsafe PackedMessage(UnsafeRawPointer(message(in: arena)))
    }

    func message(
        in arena: MessageArena
    ) throws(WireError) -> UnsafeMutablePointer<Kms__V1__CreateKeyResponse> {
        let raw = try unsafe arena.make(kms__v1__create_key_response__init)
        unsafe raw.pointee.key_metadata = try keyMetadata?.message(in: arena)
        return unsafe raw
    }
}

extension DescribeKeyRequest: WireMessage {
    package init(
        decoding bytes: UnsafeRawBufferPointer, in arena: MessageArena
    ) throws(WireError) {
        try unsafe self.init(reading: arena.unpack(bytes, kms__v1__describe_key_request__unpack))
    }

    init(reading raw: UnsafePointer<Kms__V1__DescribeKeyRequest>) throws(WireError) {
        self.init(
            keyID: try unsafe MessageField.string(
                raw.pointee.has_key_id, raw.pointee.key_id, "keyId"),
            grantTokens: try unsafe MessageField.strings(
                raw.pointee.n_grant_tokens, raw.pointee.grant_tokens, "grantTokens"))
    }

    package func packed(in arena: MessageArena) throws(WireError) -> PackedMessage {
        try unsafe PackedMessage(UnsafeRawPointer(message(in: arena)))
    }

    func message(
        in arena: MessageArena
    ) throws(WireError) -> UnsafeMutablePointer<Kms__V1__DescribeKeyRequest> {
        let raw = try unsafe arena.make(kms__v1__describe_key_request__init)
        try unsafe arena.put(keyID, &raw.pointee.has_key_id, &raw.pointee.key_id)
        try unsafe arena.put(grantTokens, &raw.pointee.n_grant_tokens, &raw.pointee.grant_tokens)
        return unsafe raw
    }
}

extension DescribeKeyResponse: WireMessage {
    package init(
        decoding bytes: UnsafeRawBufferPointer, in arena: MessageArena
    ) throws(WireError) {
        try unsafe self.init(reading: arena.unpack(bytes, kms__v1__describe_key_response__unpack))
    }

    init(reading raw: UnsafePointer<Kms__V1__DescribeKeyResponse>) throws(WireError) {
        self.init(
            keyMetadata: try unsafe MessageField.message(
                raw.pointee.key_metadata, KeyMetadata.init(reading:)))
    }

    package func packed(in arena: MessageArena) throws(WireError) -> PackedMessage {
        try unsafe PackedMessage(UnsafeRawPointer(message(in: arena)))
    }

    func message(
        in arena: MessageArena
    ) throws(WireError) -> UnsafeMutablePointer<Kms__V1__DescribeKeyResponse> {
        let raw = try unsafe arena.make(kms__v1__describe_key_response__init)
        unsafe raw.pointee.key_metadata = try keyMetadata?.message(in: arena)
        return unsafe raw
    }
}

extension ListKeysRequest: WireMessage {
    package init(
        decoding bytes: UnsafeRawBufferPointer, in arena: MessageArena
    ) throws(WireError) {
        try unsafe self.init(reading: arena.unpack(bytes, kms__v1__list_keys_request__unpack))
    }

    init(reading raw: UnsafePointer<Kms__V1__ListKeysRequest>) throws(WireError) {
        self.init(
            limit: unsafe MessageField.int32(raw.pointee.has_limit, raw.pointee.limit),
            marker: try unsafe MessageField.string(
                raw.pointee.has_marker, raw.pointee.marker, "marker"))
    }

    package func packed(in arena: MessageArena) throws(WireError) -> PackedMessage {
        try unsafe PackedMessage(UnsafeRawPointer(message(in: arena)))
    }

    func message(
        in arena: MessageArena
    ) throws(WireError) -> UnsafeMutablePointer<Kms__V1__ListKeysRequest> {
        let raw = try unsafe arena.make(kms__v1__list_keys_request__init)
        unsafe arena.put(limit, &raw.pointee.has_limit, &raw.pointee.limit)
        try unsafe arena.put(marker, &raw.pointee.has_marker, &raw.pointee.marker)
        return unsafe raw
    }
}

extension ListKeysResponse: WireMessage {
    package init(
        decoding bytes: UnsafeRawBufferPointer, in arena: MessageArena
    ) throws(WireError) {
        try unsafe self.init(reading: arena.unpack(bytes, kms__v1__list_keys_response__unpack))
    }

    init(reading raw: UnsafePointer<Kms__V1__ListKeysResponse>) throws(WireError) {
        self.init(
            keys: try unsafe MessageField.messages(
                raw.pointee.n_keys, raw.pointee.keys, KeyListEntry.init(reading:)),
            nextMarker: try unsafe MessageField.string(
                raw.pointee.has_next_marker, raw.pointee.next_marker, "nextMarker"),
            truncated: unsafe MessageField.bool(raw.pointee.has_truncated, raw.pointee.truncated))
    }

    package func packed(in arena: MessageArena) throws(WireError) -> PackedMessage {
        try unsafe PackedMessage(UnsafeRawPointer(message(in: arena)))
    }

    func message(
        in arena: MessageArena
    ) throws(WireError) -> UnsafeMutablePointer<Kms__V1__ListKeysResponse> {
        let raw = try unsafe arena.make(kms__v1__list_keys_response__init)
        try unsafe arena.put(keys, &raw.pointee.n_keys, &raw.pointee.keys) {
            value throws(WireError) in try unsafe value.message(in: arena)
        }
        try unsafe arena.put(nextMarker, &raw.pointee.has_next_marker, &raw.pointee.next_marker)
        unsafe arena.put(truncated, &raw.pointee.has_truncated, &raw.pointee.truncated)
        return unsafe raw
    }
}

extension UpdateKeyDescriptionRequest: WireMessage {
    package init(
        decoding bytes: UnsafeRawBufferPointer, in arena: MessageArena
    ) throws(WireError) {
        try unsafe self.init(
            reading: arena.unpack(bytes, kms__v1__update_key_description_request__unpack))
    }

    init(reading raw: UnsafePointer<Kms__V1__UpdateKeyDescriptionRequest>) throws(WireError) {
        self.init(
            keyID: try unsafe MessageField.string(
                raw.pointee.has_key_id, raw.pointee.key_id, "keyId"),
            description: try unsafe MessageField.string(
                raw.pointee.has_description, raw.pointee.description, "description"))
    }

    package func packed(in arena: MessageArena) throws(WireError) -> PackedMessage {
        try unsafe PackedMessage(UnsafeRawPointer(message(in: arena)))
    }

    func message(
        in arena: MessageArena
    ) throws(WireError) -> UnsafeMutablePointer<Kms__V1__UpdateKeyDescriptionRequest> {
        let raw = try unsafe arena.make(kms__v1__update_key_description_request__init)
        try unsafe arena.put(keyID, &raw.pointee.has_key_id, &raw.pointee.key_id)
        try unsafe arena.put(description, &raw.pointee.has_description, &raw.pointee.description)
        return unsafe raw
    }
}

extension UpdateKeyDescriptionResponse: WireMessage {
    package init(
        decoding bytes: UnsafeRawBufferPointer, in arena: MessageArena
    ) throws(WireError) {
        try unsafe self.init(
            reading: arena.unpack(bytes, kms__v1__update_key_description_response__unpack))
    }

    init(reading raw: UnsafePointer<Kms__V1__UpdateKeyDescriptionResponse>) throws(WireError) {
        self.init()
    }

    package func packed(in arena: MessageArena) throws(WireError) -> PackedMessage {
        try unsafe PackedMessage(UnsafeRawPointer(message(in: arena)))
    }

    func message(
        in arena: MessageArena
    ) throws(WireError) -> UnsafeMutablePointer<Kms__V1__UpdateKeyDescriptionResponse> {
        let raw = try unsafe arena.make(kms__v1__update_key_description_response__init)
        return unsafe raw
    }
}

extension EnableKeyRequest: WireMessage {
    package init(
        decoding bytes: UnsafeRawBufferPointer, in arena: MessageArena
    ) throws(WireError) {
        try unsafe self.init(reading: arena.unpack(bytes, kms__v1__enable_key_request__unpack))
    }

    init(reading raw: UnsafePointer<Kms__V1__EnableKeyRequest>) throws(WireError) {
        self.init(
            keyID: try unsafe MessageField.string(
                raw.pointee.has_key_id, raw.pointee.key_id, "keyId"))
    }

    package func packed(in arena: MessageArena) throws(WireError) -> PackedMessage {
        try unsafe PackedMessage(UnsafeRawPointer(message(in: arena)))
    }

    func message(
        in arena: MessageArena
    ) throws(WireError) -> UnsafeMutablePointer<Kms__V1__EnableKeyRequest> {
        let raw = try unsafe arena.make(kms__v1__enable_key_request__init)
        try unsafe arena.put(keyID, &raw.pointee.has_key_id, &raw.pointee.key_id)
        return unsafe raw
    }
}

extension EnableKeyResponse: WireMessage {
    package init(
        decoding bytes: UnsafeRawBufferPointer, in arena: MessageArena
    ) throws(WireError) {
        try unsafe self.init(reading: arena.unpack(bytes, kms__v1__enable_key_response__unpack))
    }

    init(reading raw: UnsafePointer<Kms__V1__EnableKeyResponse>) throws(WireError) {
        self.init()
    }

    package func packed(in arena: MessageArena) throws(WireError) -> PackedMessage {
        try unsafe PackedMessage(UnsafeRawPointer(message(in: arena)))
    }

    func message(
        in arena: MessageArena
    ) throws(WireError) -> UnsafeMutablePointer<Kms__V1__EnableKeyResponse> {
        let raw = try unsafe arena.make(kms__v1__enable_key_response__init)
        return unsafe raw
    }
}

extension DisableKeyRequest: WireMessage {
    package init(
        decoding bytes: UnsafeRawBufferPointer, in arena: MessageArena
    ) throws(WireError) {
        try unsafe self.init(reading: arena.unpack(bytes, kms__v1__disable_key_request__unpack))
    }

    init(reading raw: UnsafePointer<Kms__V1__DisableKeyRequest>) throws(WireError) {
        self.init(
            keyID: try unsafe MessageField.string(
                raw.pointee.has_key_id, raw.pointee.key_id, "keyId"))
    }

    package func packed(in arena: MessageArena) throws(WireError) -> PackedMessage {
        try unsafe PackedMessage(UnsafeRawPointer(message(in: arena)))
    }

    func message(
        in arena: MessageArena
    ) throws(WireError) -> UnsafeMutablePointer<Kms__V1__DisableKeyRequest> {
        let raw = try unsafe arena.make(kms__v1__disable_key_request__init)
        try unsafe arena.put(keyID, &raw.pointee.has_key_id, &raw.pointee.key_id)
        return unsafe raw
    }
}

extension DisableKeyResponse: WireMessage {
    package init(
        decoding bytes: UnsafeRawBufferPointer, in arena: MessageArena
    ) throws(WireError) {
        try unsafe self.init(reading: arena.unpack(bytes, kms__v1__disable_key_response__unpack))
    }

    init(reading raw: UnsafePointer<Kms__V1__DisableKeyResponse>) throws(WireError) {
        self.init()
    }

    package func packed(in arena: MessageArena) throws(WireError) -> PackedMessage {
        try unsafe PackedMessage(UnsafeRawPointer(message(in: arena)))
    }

    func message(
        in arena: MessageArena
    ) throws(WireError) -> UnsafeMutablePointer<Kms__V1__DisableKeyResponse> {
        let raw = try unsafe arena.make(kms__v1__disable_key_response__init)
        return unsafe raw
    }
}

extension EncryptRequest: WireMessage {
    package init(
        decoding bytes: UnsafeRawBufferPointer, in arena: MessageArena
    ) throws(WireError) {
        try unsafe self.init(reading: arena.unpack(bytes, kms__v1__encrypt_request__unpack))
    }

    init(reading raw: UnsafePointer<Kms__V1__EncryptRequest>) throws(WireError) {
        self.init(
            keyID: try unsafe MessageField.string(
                raw.pointee.has_key_id, raw.pointee.key_id, "keyId"),
            plaintext: unsafe MessageField.secret(raw.pointee.has_plaintext, raw.pointee.plaintext),
            encryptionContext: try unsafe MessageField.context(
                raw.pointee.n_encryption_context, raw.pointee.encryption_context,
                "encryptionContext"),
            grantTokens: try unsafe MessageField.strings(
                raw.pointee.n_grant_tokens, raw.pointee.grant_tokens, "grantTokens"),
            encryptionAlgorithm: try unsafe MessageField.enumeration(
                raw.pointee.has_encryption_algorithm, raw.pointee.encryption_algorithm.rawValue,
                "encryptionAlgorithm"),
            dryRun: unsafe MessageField.bool(raw.pointee.has_dry_run, raw.pointee.dry_run))
    }

    package borrowing func packed(in arena: MessageArena) throws(WireError) -> PackedMessage {
        try unsafe PackedMessage(UnsafeRawPointer(message(in: arena)))
    }

    borrowing func message(
        in arena: MessageArena
    ) throws(WireError) -> UnsafeMutablePointer<Kms__V1__EncryptRequest> {
        let raw = try unsafe arena.make(kms__v1__encrypt_request__init)
        try unsafe arena.put(keyID, &raw.pointee.has_key_id, &raw.pointee.key_id)
        try unsafe arena.put(plaintext, &raw.pointee.has_plaintext, &raw.pointee.plaintext)
        try unsafe arena.put(
            encryptionContext, &raw.pointee.n_encryption_context, &raw.pointee.encryption_context)
        try unsafe arena.put(grantTokens, &raw.pointee.n_grant_tokens, &raw.pointee.grant_tokens)
        if let encryptionAlgorithm {
            unsafe raw.pointee.has_encryption_algorithm = 1
            unsafe raw.pointee.encryption_algorithm = Kms__V1__EncryptionAlgorithmSpec__Value(
                UInt32(encryptionAlgorithm.rawValue))
        }
        unsafe arena.put(dryRun, &raw.pointee.has_dry_run, &raw.pointee.dry_run)
        return unsafe raw
    }
}

extension EncryptResponse: WireMessage {
    package init(
        decoding bytes: UnsafeRawBufferPointer, in arena: MessageArena
    ) throws(WireError) {
        try unsafe self.init(reading: arena.unpack(bytes, kms__v1__encrypt_response__unpack))
    }

    init(reading raw: UnsafePointer<Kms__V1__EncryptResponse>) throws(WireError) {
        self.init(
            ciphertextBlob: unsafe MessageField.bytes(
                raw.pointee.has_ciphertext_blob, raw.pointee.ciphertext_blob),
            keyID: try unsafe MessageField.string(
                raw.pointee.has_key_id, raw.pointee.key_id, "keyId"),
            encryptionAlgorithm: unsafe MessageField.openEnumeration(
                raw.pointee.has_encryption_algorithm, raw.pointee.encryption_algorithm.rawValue))
    }

    package func packed(in arena: MessageArena) throws(WireError) -> PackedMessage {
        try unsafe PackedMessage(UnsafeRawPointer(message(in: arena)))
    }

    func message(
        in arena: MessageArena
    ) throws(WireError) -> UnsafeMutablePointer<Kms__V1__EncryptResponse> {
        let raw = try unsafe arena.make(kms__v1__encrypt_response__init)
        try unsafe arena.put(
            ciphertextBlob, &raw.pointee.has_ciphertext_blob, &raw.pointee.ciphertext_blob)
        try unsafe arena.put(keyID, &raw.pointee.has_key_id, &raw.pointee.key_id)
        if let encryptionAlgorithm {
            unsafe raw.pointee.has_encryption_algorithm = 1
            unsafe raw.pointee.encryption_algorithm = Kms__V1__EncryptionAlgorithmSpec__Value(
                UInt32(encryptionAlgorithm.rawValue))
        }
        return unsafe raw
    }
}

extension DecryptRequest: WireMessage {
    package init(
        decoding bytes: UnsafeRawBufferPointer, in arena: MessageArena
    ) throws(WireError) {
        try unsafe self.init(reading: arena.unpack(bytes, kms__v1__decrypt_request__unpack))
    }

    init(reading raw: UnsafePointer<Kms__V1__DecryptRequest>) throws(WireError) {
        self.init(
            ciphertextBlob: unsafe MessageField.bytes(
                raw.pointee.has_ciphertext_blob, raw.pointee.ciphertext_blob),
            encryptionContext: try unsafe MessageField.context(
                raw.pointee.n_encryption_context, raw.pointee.encryption_context,
                "encryptionContext"),
            grantTokens: try unsafe MessageField.strings(
                raw.pointee.n_grant_tokens, raw.pointee.grant_tokens, "grantTokens"),
            keyID: try unsafe MessageField.string(
                raw.pointee.has_key_id, raw.pointee.key_id, "keyId"),
            encryptionAlgorithm: try unsafe MessageField.enumeration(
                raw.pointee.has_encryption_algorithm, raw.pointee.encryption_algorithm.rawValue,
                "encryptionAlgorithm"),
            recipient: try unsafe MessageField.message(
                raw.pointee.recipient, RecipientInfo.init(reading:)),
            dryRun: unsafe MessageField.bool(raw.pointee.has_dry_run, raw.pointee.dry_run),
            dryRunModifiers: try unsafe MessageField.enumerations(
                raw.pointee.n_dry_run_modifiers, raw.pointee.dry_run_modifiers, "dryRunModifiers"))
    }

    package func packed(in arena: MessageArena) throws(WireError) -> PackedMessage {
        try unsafe PackedMessage(UnsafeRawPointer(message(in: arena)))
    }

    func message(
        in arena: MessageArena
    ) throws(WireError) -> UnsafeMutablePointer<Kms__V1__DecryptRequest> {
        let raw = try unsafe arena.make(kms__v1__decrypt_request__init)
        try unsafe arena.put(
            ciphertextBlob, &raw.pointee.has_ciphertext_blob, &raw.pointee.ciphertext_blob)
        try unsafe arena.put(
            encryptionContext, &raw.pointee.n_encryption_context, &raw.pointee.encryption_context)
        try unsafe arena.put(grantTokens, &raw.pointee.n_grant_tokens, &raw.pointee.grant_tokens)
        try unsafe arena.put(keyID, &raw.pointee.has_key_id, &raw.pointee.key_id)
        if let encryptionAlgorithm {
            unsafe raw.pointee.has_encryption_algorithm = 1
            unsafe raw.pointee.encryption_algorithm = Kms__V1__EncryptionAlgorithmSpec__Value(
                UInt32(encryptionAlgorithm.rawValue))
        }
        unsafe raw.pointee.recipient = try recipient?.message(in: arena)
        unsafe arena.put(dryRun, &raw.pointee.has_dry_run, &raw.pointee.dry_run)
        try unsafe arena.put(
            dryRunModifiers, &raw.pointee.n_dry_run_modifiers, &raw.pointee.dry_run_modifiers
        ) { Kms__V1__DryRunModifierType__Value(UInt32($0.rawValue)) }
        return unsafe raw
    }
}

extension DecryptResponse: WireMessage {
    package init(
        decoding bytes: UnsafeRawBufferPointer, in arena: MessageArena
    ) throws(WireError) {
        try unsafe self.init(reading: arena.unpack(bytes, kms__v1__decrypt_response__unpack))
    }

    init(reading raw: UnsafePointer<Kms__V1__DecryptResponse>) throws(WireError) {
        self.init(
            keyID: try unsafe MessageField.string(
                raw.pointee.has_key_id, raw.pointee.key_id, "keyId"),
            plaintext: unsafe MessageField.secret(raw.pointee.has_plaintext, raw.pointee.plaintext),
            encryptionAlgorithm: unsafe MessageField.openEnumeration(
                raw.pointee.has_encryption_algorithm, raw.pointee.encryption_algorithm.rawValue),
            ciphertextForRecipient: unsafe MessageField.bytes(
                raw.pointee.has_ciphertext_for_recipient, raw.pointee.ciphertext_for_recipient),
            keyMaterialID: try unsafe MessageField.string(
                raw.pointee.has_key_material_id, raw.pointee.key_material_id, "keyMaterialId"))
    }

    package borrowing func packed(in arena: MessageArena) throws(WireError) -> PackedMessage {
        try unsafe PackedMessage(UnsafeRawPointer(message(in: arena)))
    }

    borrowing func message(
        in arena: MessageArena
    ) throws(WireError) -> UnsafeMutablePointer<Kms__V1__DecryptResponse> {
        let raw = try unsafe arena.make(kms__v1__decrypt_response__init)
        try unsafe arena.put(keyID, &raw.pointee.has_key_id, &raw.pointee.key_id)
        try unsafe arena.put(plaintext, &raw.pointee.has_plaintext, &raw.pointee.plaintext)
        if let encryptionAlgorithm {
            unsafe raw.pointee.has_encryption_algorithm = 1
            unsafe raw.pointee.encryption_algorithm = Kms__V1__EncryptionAlgorithmSpec__Value(
                UInt32(encryptionAlgorithm.rawValue))
        }
        try unsafe arena.put(
            ciphertextForRecipient, &raw.pointee.has_ciphertext_for_recipient,
            &raw.pointee.ciphertext_for_recipient)
        try unsafe arena.put(
            keyMaterialID, &raw.pointee.has_key_material_id, &raw.pointee.key_material_id)
        return unsafe raw
    }
}

extension ReEncryptRequest: WireMessage {
    package init(
        decoding bytes: UnsafeRawBufferPointer, in arena: MessageArena
    ) throws(WireError) {
        try unsafe self.init(reading: arena.unpack(bytes, kms__v1__re_encrypt_request__unpack))
    }

    init(reading raw: UnsafePointer<Kms__V1__ReEncryptRequest>) throws(WireError) {
        self.init(
            ciphertextBlob: unsafe MessageField.bytes(
                raw.pointee.has_ciphertext_blob, raw.pointee.ciphertext_blob),
            sourceEncryptionContext: try unsafe MessageField.context(
                raw.pointee.n_source_encryption_context, raw.pointee.source_encryption_context,
                "sourceEncryptionContext"),
            sourceKeyID: try unsafe MessageField.string(
                raw.pointee.has_source_key_id, raw.pointee.source_key_id, "sourceKeyId"),
            destinationKeyID: try unsafe MessageField.string(
                raw.pointee.has_destination_key_id, raw.pointee.destination_key_id,
                "destinationKeyId"),
            destinationEncryptionContext: try unsafe MessageField.context(
                raw.pointee.n_destination_encryption_context,
                raw.pointee.destination_encryption_context, "destinationEncryptionContext"),
            sourceEncryptionAlgorithm: try unsafe MessageField.enumeration(
                raw.pointee.has_source_encryption_algorithm,
                raw.pointee.source_encryption_algorithm.rawValue, "sourceEncryptionAlgorithm"),
            destinationEncryptionAlgorithm: try unsafe MessageField.enumeration(
                raw.pointee.has_destination_encryption_algorithm,
                raw.pointee.destination_encryption_algorithm.rawValue,
                "destinationEncryptionAlgorithm"),
            grantTokens: try unsafe MessageField.strings(
                raw.pointee.n_grant_tokens, raw.pointee.grant_tokens, "grantTokens"),
            dryRun: unsafe MessageField.bool(raw.pointee.has_dry_run, raw.pointee.dry_run),
            dryRunModifiers: try unsafe MessageField.enumerations(
                raw.pointee.n_dry_run_modifiers, raw.pointee.dry_run_modifiers, "dryRunModifiers"))
    }

    package func packed(in arena: MessageArena) throws(WireError) -> PackedMessage {
        try unsafe PackedMessage(UnsafeRawPointer(message(in: arena)))
    }

    func message(
        in arena: MessageArena
    ) throws(WireError) -> UnsafeMutablePointer<Kms__V1__ReEncryptRequest> {
        let raw = try unsafe arena.make(kms__v1__re_encrypt_request__init)
        try unsafe arena.put(
            ciphertextBlob, &raw.pointee.has_ciphertext_blob, &raw.pointee.ciphertext_blob)
        try unsafe arena.put(
            sourceEncryptionContext, &raw.pointee.n_source_encryption_context,
            &raw.pointee.source_encryption_context)
        try unsafe arena.put(
            sourceKeyID, &raw.pointee.has_source_key_id, &raw.pointee.source_key_id)
        try unsafe arena.put(
            destinationKeyID, &raw.pointee.has_destination_key_id, &raw.pointee.destination_key_id)
        try unsafe arena.put(
            destinationEncryptionContext, &raw.pointee.n_destination_encryption_context,
            &raw.pointee.destination_encryption_context)
        if let sourceEncryptionAlgorithm {
            unsafe raw.pointee.has_source_encryption_algorithm = 1
            unsafe raw.pointee.source_encryption_algorithm =
                Kms__V1__EncryptionAlgorithmSpec__Value(UInt32(sourceEncryptionAlgorithm.rawValue))
        }
        if let destinationEncryptionAlgorithm {
            unsafe raw.pointee.has_destination_encryption_algorithm = 1
            unsafe raw.pointee.destination_encryption_algorithm =
                Kms__V1__EncryptionAlgorithmSpec__Value(
                    UInt32(destinationEncryptionAlgorithm.rawValue))
        }
        try unsafe arena.put(grantTokens, &raw.pointee.n_grant_tokens, &raw.pointee.grant_tokens)
        unsafe arena.put(dryRun, &raw.pointee.has_dry_run, &raw.pointee.dry_run)
        try unsafe arena.put(
            dryRunModifiers, &raw.pointee.n_dry_run_modifiers, &raw.pointee.dry_run_modifiers
        ) { Kms__V1__DryRunModifierType__Value(UInt32($0.rawValue)) }
        return unsafe raw
    }
}

extension ReEncryptResponse: WireMessage {
    package init(
        decoding bytes: UnsafeRawBufferPointer, in arena: MessageArena
    ) throws(WireError) {
        try unsafe self.init(reading: arena.unpack(bytes, kms__v1__re_encrypt_response__unpack))
    }

    init(reading raw: UnsafePointer<Kms__V1__ReEncryptResponse>) throws(WireError) {
        self.init(
            ciphertextBlob: unsafe MessageField.bytes(
                raw.pointee.has_ciphertext_blob, raw.pointee.ciphertext_blob),
            sourceKeyID: try unsafe MessageField.string(
                raw.pointee.has_source_key_id, raw.pointee.source_key_id, "sourceKeyId"),
            keyID: try unsafe MessageField.string(
                raw.pointee.has_key_id, raw.pointee.key_id, "keyId"),
            sourceEncryptionAlgorithm: unsafe MessageField.openEnumeration(
                raw.pointee.has_source_encryption_algorithm,
                raw.pointee.source_encryption_algorithm.rawValue),
            destinationEncryptionAlgorithm: unsafe MessageField.openEnumeration(
                raw.pointee.has_destination_encryption_algorithm,
                raw.pointee.destination_encryption_algorithm.rawValue),
            sourceKeyMaterialID: try unsafe MessageField.string(
                raw.pointee.has_source_key_material_id, raw.pointee.source_key_material_id,
                "sourceKeyMaterialId"),
            destinationKeyMaterialID: try unsafe MessageField.string(
                raw.pointee.has_destination_key_material_id,
                raw.pointee.destination_key_material_id, "destinationKeyMaterialId"))
    }

    package func packed(in arena: MessageArena) throws(WireError) -> PackedMessage {
        try unsafe PackedMessage(UnsafeRawPointer(message(in: arena)))
    }

    func message(
        in arena: MessageArena
    ) throws(WireError) -> UnsafeMutablePointer<Kms__V1__ReEncryptResponse> {
        let raw = try unsafe arena.make(kms__v1__re_encrypt_response__init)
        try unsafe arena.put(
            ciphertextBlob, &raw.pointee.has_ciphertext_blob, &raw.pointee.ciphertext_blob)
        try unsafe arena.put(
            sourceKeyID, &raw.pointee.has_source_key_id, &raw.pointee.source_key_id)
        try unsafe arena.put(keyID, &raw.pointee.has_key_id, &raw.pointee.key_id)
        if let sourceEncryptionAlgorithm {
            unsafe raw.pointee.has_source_encryption_algorithm = 1
            unsafe raw.pointee.source_encryption_algorithm =
                Kms__V1__EncryptionAlgorithmSpec__Value(UInt32(sourceEncryptionAlgorithm.rawValue))
        }
        if let destinationEncryptionAlgorithm {
            unsafe raw.pointee.has_destination_encryption_algorithm = 1
            unsafe raw.pointee.destination_encryption_algorithm =
                Kms__V1__EncryptionAlgorithmSpec__Value(
                    UInt32(destinationEncryptionAlgorithm.rawValue))
        }
        try unsafe arena.put(
            sourceKeyMaterialID, &raw.pointee.has_source_key_material_id,
            &raw.pointee.source_key_material_id)
        try unsafe arena.put(
            destinationKeyMaterialID, &raw.pointee.has_destination_key_material_id,
            &raw.pointee.destination_key_material_id)
        return unsafe raw
    }
}

extension GenerateDataKeyRequest: WireMessage {
    package init(
        decoding bytes: UnsafeRawBufferPointer, in arena: MessageArena
    ) throws(WireError) {
        try unsafe self.init(
            reading: arena.unpack(bytes, kms__v1__generate_data_key_request__unpack))
    }

    init(reading raw: UnsafePointer<Kms__V1__GenerateDataKeyRequest>) throws(WireError) {
        self.init(
            keyID: try unsafe MessageField.string(
                raw.pointee.has_key_id, raw.pointee.key_id, "keyId"),
            encryptionContext: try unsafe MessageField.context(
                raw.pointee.n_encryption_context, raw.pointee.encryption_context,
                "encryptionContext"),
            numberOfBytes: unsafe MessageField.int32(
                raw.pointee.has_number_of_bytes, raw.pointee.number_of_bytes),
            keySpec: try unsafe MessageField.enumeration(
                raw.pointee.has_key_spec, raw.pointee.key_spec.rawValue, "keySpec"),
            grantTokens: try unsafe MessageField.strings(
                raw.pointee.n_grant_tokens, raw.pointee.grant_tokens, "grantTokens"),
            recipient: try unsafe MessageField.message(
                raw.pointee.recipient, RecipientInfo.init(reading:)),
            dryRun: unsafe MessageField.bool(raw.pointee.has_dry_run, raw.pointee.dry_run))
    }

    package func packed(in arena: MessageArena) throws(WireError) -> PackedMessage {
        try unsafe PackedMessage(UnsafeRawPointer(message(in: arena)))
    }

    func message(
        in arena: MessageArena
    ) throws(WireError) -> UnsafeMutablePointer<Kms__V1__GenerateDataKeyRequest> {
        let raw = try unsafe arena.make(kms__v1__generate_data_key_request__init)
        try unsafe arena.put(keyID, &raw.pointee.has_key_id, &raw.pointee.key_id)
        try unsafe arena.put(
            encryptionContext, &raw.pointee.n_encryption_context, &raw.pointee.encryption_context)
        unsafe arena.put(
            numberOfBytes, &raw.pointee.has_number_of_bytes, &raw.pointee.number_of_bytes)
        if let keySpec {
            unsafe raw.pointee.has_key_spec = 1
            unsafe raw.pointee.key_spec = Kms__V1__DataKeySpec__Value(UInt32(keySpec.rawValue))
        }
        try unsafe arena.put(grantTokens, &raw.pointee.n_grant_tokens, &raw.pointee.grant_tokens)
        unsafe raw.pointee.recipient = try recipient?.message(in: arena)
        unsafe arena.put(dryRun, &raw.pointee.has_dry_run, &raw.pointee.dry_run)
        return unsafe raw
    }
}

extension GenerateDataKeyResponse: WireMessage {
    package init(
        decoding bytes: UnsafeRawBufferPointer, in arena: MessageArena
    ) throws(WireError) {
        try unsafe self.init(
            reading: arena.unpack(bytes, kms__v1__generate_data_key_response__unpack))
    }

    init(reading raw: UnsafePointer<Kms__V1__GenerateDataKeyResponse>) throws(WireError) {
        self.init(
            ciphertextBlob: unsafe MessageField.bytes(
                raw.pointee.has_ciphertext_blob, raw.pointee.ciphertext_blob),
            plaintext: unsafe MessageField.secret(raw.pointee.has_plaintext, raw.pointee.plaintext),
            keyID: try unsafe MessageField.string(
                raw.pointee.has_key_id, raw.pointee.key_id, "keyId"),
            ciphertextForRecipient: unsafe MessageField.bytes(
                raw.pointee.has_ciphertext_for_recipient, raw.pointee.ciphertext_for_recipient),
            keyMaterialID: try unsafe MessageField.string(
                raw.pointee.has_key_material_id, raw.pointee.key_material_id, "keyMaterialId"))
    }

    package borrowing func packed(in arena: MessageArena) throws(WireError) -> PackedMessage {
        try unsafe PackedMessage(UnsafeRawPointer(message(in: arena)))
    }

    borrowing func message(
        in arena: MessageArena
    ) throws(WireError) -> UnsafeMutablePointer<Kms__V1__GenerateDataKeyResponse> {
        let raw = try unsafe arena.make(kms__v1__generate_data_key_response__init)
        try unsafe arena.put(
            ciphertextBlob, &raw.pointee.has_ciphertext_blob, &raw.pointee.ciphertext_blob)
        try unsafe arena.put(plaintext, &raw.pointee.has_plaintext, &raw.pointee.plaintext)
        try unsafe arena.put(keyID, &raw.pointee.has_key_id, &raw.pointee.key_id)
        try unsafe arena.put(
            ciphertextForRecipient, &raw.pointee.has_ciphertext_for_recipient,
            &raw.pointee.ciphertext_for_recipient)
        try unsafe arena.put(
            keyMaterialID, &raw.pointee.has_key_material_id, &raw.pointee.key_material_id)
        return unsafe raw
    }
}

extension GenerateDataKeyWithoutPlaintextRequest: WireMessage {
    package init(
        decoding bytes: UnsafeRawBufferPointer, in arena: MessageArena
    ) throws(WireError) {
        try unsafe self.init(
            reading: arena.unpack(
                bytes, kms__v1__generate_data_key_without_plaintext_request__unpack))
    }

    init(reading raw: UnsafePointer<Kms__V1__GenerateDataKeyWithoutPlaintextRequest>)
        throws(WireError)
    {
        self.init(
            keyID: try unsafe MessageField.string(
                raw.pointee.has_key_id, raw.pointee.key_id, "keyId"),
            encryptionContext: try unsafe MessageField.context(
                raw.pointee.n_encryption_context, raw.pointee.encryption_context,
                "encryptionContext"),
            keySpec: try unsafe MessageField.enumeration(
                raw.pointee.has_key_spec, raw.pointee.key_spec.rawValue, "keySpec"),
            numberOfBytes: unsafe MessageField.int32(
                raw.pointee.has_number_of_bytes, raw.pointee.number_of_bytes),
            grantTokens: try unsafe MessageField.strings(
                raw.pointee.n_grant_tokens, raw.pointee.grant_tokens, "grantTokens"),
            dryRun: unsafe MessageField.bool(raw.pointee.has_dry_run, raw.pointee.dry_run))
    }

    package func packed(in arena: MessageArena) throws(WireError) -> PackedMessage {
        try unsafe PackedMessage(UnsafeRawPointer(message(in: arena)))
    }

    func message(
        in arena: MessageArena
    ) throws(WireError) -> UnsafeMutablePointer<Kms__V1__GenerateDataKeyWithoutPlaintextRequest> {
        let raw = try unsafe arena.make(kms__v1__generate_data_key_without_plaintext_request__init)
        try unsafe arena.put(keyID, &raw.pointee.has_key_id, &raw.pointee.key_id)
        try unsafe arena.put(
            encryptionContext, &raw.pointee.n_encryption_context, &raw.pointee.encryption_context)
        if let keySpec {
            unsafe raw.pointee.has_key_spec = 1
            unsafe raw.pointee.key_spec = Kms__V1__DataKeySpec__Value(UInt32(keySpec.rawValue))
        }
        unsafe arena.put(
            numberOfBytes, &raw.pointee.has_number_of_bytes, &raw.pointee.number_of_bytes)
        try unsafe arena.put(grantTokens, &raw.pointee.n_grant_tokens, &raw.pointee.grant_tokens)
        unsafe arena.put(dryRun, &raw.pointee.has_dry_run, &raw.pointee.dry_run)
        return unsafe raw
    }
}

extension GenerateDataKeyWithoutPlaintextResponse: WireMessage {
    package init(
        decoding bytes: UnsafeRawBufferPointer, in arena: MessageArena
    ) throws(WireError) {
        try unsafe self.init(
            reading: arena.unpack(
                bytes, kms__v1__generate_data_key_without_plaintext_response__unpack))
    }

    init(reading raw: UnsafePointer<Kms__V1__GenerateDataKeyWithoutPlaintextResponse>)
        throws(WireError)
    {
        self.init(
            ciphertextBlob: unsafe MessageField.bytes(
                raw.pointee.has_ciphertext_blob, raw.pointee.ciphertext_blob),
            keyID: try unsafe MessageField.string(
                raw.pointee.has_key_id, raw.pointee.key_id, "keyId"),
            keyMaterialID: try unsafe MessageField.string(
                raw.pointee.has_key_material_id, raw.pointee.key_material_id, "keyMaterialId"))
    }

    package func packed(in arena: MessageArena) throws(WireError) -> PackedMessage {
        try unsafe PackedMessage(UnsafeRawPointer(message(in: arena)))
    }

    func message(
        in arena: MessageArena
    ) throws(WireError) -> UnsafeMutablePointer<Kms__V1__GenerateDataKeyWithoutPlaintextResponse> {
        let raw = try unsafe arena.make(kms__v1__generate_data_key_without_plaintext_response__init)
        try unsafe arena.put(
            ciphertextBlob, &raw.pointee.has_ciphertext_blob, &raw.pointee.ciphertext_blob)
        try unsafe arena.put(keyID, &raw.pointee.has_key_id, &raw.pointee.key_id)
        try unsafe arena.put(
            keyMaterialID, &raw.pointee.has_key_material_id, &raw.pointee.key_material_id)
        return unsafe raw
    }
}

extension GenerateRandomRequest: WireMessage {
    package init(
        decoding bytes: UnsafeRawBufferPointer, in arena: MessageArena
    ) throws(WireError) {
        try unsafe self.init(reading: arena.unpack(bytes, kms__v1__generate_random_request__unpack))
    }

    init(reading raw: UnsafePointer<Kms__V1__GenerateRandomRequest>) throws(WireError) {
        self.init(
            numberOfBytes: unsafe MessageField.int32(
                raw.pointee.has_number_of_bytes, raw.pointee.number_of_bytes),
            customKeyStoreID: try unsafe MessageField.string(
                raw.pointee.has_custom_key_store_id, raw.pointee.custom_key_store_id,
                "customKeyStoreId"),
            recipient: try unsafe MessageField.message(
                raw.pointee.recipient, RecipientInfo.init(reading:)))
    }

    package func packed(in arena: MessageArena) throws(WireError) -> PackedMessage {
        try unsafe PackedMessage(UnsafeRawPointer(message(in: arena)))
    }

    func message(
        in arena: MessageArena
    ) throws(WireError) -> UnsafeMutablePointer<Kms__V1__GenerateRandomRequest> {
        let raw = try unsafe arena.make(kms__v1__generate_random_request__init)
        unsafe arena.put(
            numberOfBytes, &raw.pointee.has_number_of_bytes, &raw.pointee.number_of_bytes)
        try unsafe arena.put(
            customKeyStoreID, &raw.pointee.has_custom_key_store_id, &raw.pointee.custom_key_store_id
        )
        unsafe raw.pointee.recipient = try recipient?.message(in: arena)
        return unsafe raw
    }
}

extension GenerateRandomResponse: WireMessage {
    package init(
        decoding bytes: UnsafeRawBufferPointer, in arena: MessageArena
    ) throws(WireError) {
        try unsafe self.init(
            reading: arena.unpack(bytes, kms__v1__generate_random_response__unpack))
    }

    init(reading raw: UnsafePointer<Kms__V1__GenerateRandomResponse>) throws(WireError) {
        self.init(
            plaintext: unsafe MessageField.secret(raw.pointee.has_plaintext, raw.pointee.plaintext),
            ciphertextForRecipient: unsafe MessageField.bytes(
                raw.pointee.has_ciphertext_for_recipient, raw.pointee.ciphertext_for_recipient))
    }

    package borrowing func packed(in arena: MessageArena) throws(WireError) -> PackedMessage {
        try unsafe PackedMessage(UnsafeRawPointer(message(in: arena)))
    }

    borrowing func message(
        in arena: MessageArena
    ) throws(WireError) -> UnsafeMutablePointer<Kms__V1__GenerateRandomResponse> {
        let raw = try unsafe arena.make(kms__v1__generate_random_response__init)
        try unsafe arena.put(plaintext, &raw.pointee.has_plaintext, &raw.pointee.plaintext)
        try unsafe arena.put(
            ciphertextForRecipient, &raw.pointee.has_ciphertext_for_recipient,
            &raw.pointee.ciphertext_for_recipient)
        return unsafe raw
    }
}

extension CreateAliasRequest: WireMessage {
    package init(
        decoding bytes: UnsafeRawBufferPointer, in arena: MessageArena
    ) throws(WireError) {
        try unsafe self.init(reading: arena.unpack(bytes, kms__v1__create_alias_request__unpack))
    }

    init(reading raw: UnsafePointer<Kms__V1__CreateAliasRequest>) throws(WireError) {
        self.init(
            aliasName: try unsafe MessageField.string(
                raw.pointee.has_alias_name, raw.pointee.alias_name, "aliasName"),
            targetKeyID: try unsafe MessageField.string(
                raw.pointee.has_target_key_id, raw.pointee.target_key_id, "targetKeyId"))
    }

    package func packed(in arena: MessageArena) throws(WireError) -> PackedMessage {
        try unsafe PackedMessage(UnsafeRawPointer(message(in: arena)))
    }

    func message(
        in arena: MessageArena
    ) throws(WireError) -> UnsafeMutablePointer<Kms__V1__CreateAliasRequest> {
        let raw = try unsafe arena.make(kms__v1__create_alias_request__init)
        try unsafe arena.put(aliasName, &raw.pointee.has_alias_name, &raw.pointee.alias_name)
        try unsafe arena.put(
            targetKeyID, &raw.pointee.has_target_key_id, &raw.pointee.target_key_id)
        return unsafe raw
    }
}

extension CreateAliasResponse: WireMessage {
    package init(
        decoding bytes: UnsafeRawBufferPointer, in arena: MessageArena
    ) throws(WireError) {
        try unsafe self.init(reading: arena.unpack(bytes, kms__v1__create_alias_response__unpack))
    }

    init(reading raw: UnsafePointer<Kms__V1__CreateAliasResponse>) throws(WireError) {
        self.init()
    }

    package func packed(in arena: MessageArena) throws(WireError) -> PackedMessage {
        try unsafe PackedMessage(UnsafeRawPointer(message(in: arena)))
    }

    func message(
        in arena: MessageArena
    ) throws(WireError) -> UnsafeMutablePointer<Kms__V1__CreateAliasResponse> {
        let raw = try unsafe arena.make(kms__v1__create_alias_response__init)
        return unsafe raw
    }
}

extension UpdateAliasRequest: WireMessage {
    package init(
        decoding bytes: UnsafeRawBufferPointer, in arena: MessageArena
    ) throws(WireError) {
        try unsafe self.init(reading: arena.unpack(bytes, kms__v1__update_alias_request__unpack))
    }

    init(reading raw: UnsafePointer<Kms__V1__UpdateAliasRequest>) throws(WireError) {
        self.init(
            aliasName: try unsafe MessageField.string(
                raw.pointee.has_alias_name, raw.pointee.alias_name, "aliasName"),
            targetKeyID: try unsafe MessageField.string(
                raw.pointee.has_target_key_id, raw.pointee.target_key_id, "targetKeyId"))
    }

    package func packed(in arena: MessageArena) throws(WireError) -> PackedMessage {
        try unsafe PackedMessage(UnsafeRawPointer(message(in: arena)))
    }

    func message(
        in arena: MessageArena
    ) throws(WireError) -> UnsafeMutablePointer<Kms__V1__UpdateAliasRequest> {
        let raw = try unsafe arena.make(kms__v1__update_alias_request__init)
        try unsafe arena.put(aliasName, &raw.pointee.has_alias_name, &raw.pointee.alias_name)
        try unsafe arena.put(
            targetKeyID, &raw.pointee.has_target_key_id, &raw.pointee.target_key_id)
        return unsafe raw
    }
}

extension UpdateAliasResponse: WireMessage {
    package init(
        decoding bytes: UnsafeRawBufferPointer, in arena: MessageArena
    ) throws(WireError) {
        try unsafe self.init(reading: arena.unpack(bytes, kms__v1__update_alias_response__unpack))
    }

    init(reading raw: UnsafePointer<Kms__V1__UpdateAliasResponse>) throws(WireError) {
        self.init()
    }

    package func packed(in arena: MessageArena) throws(WireError) -> PackedMessage {
        try unsafe PackedMessage(UnsafeRawPointer(message(in: arena)))
    }

    func message(
        in arena: MessageArena
    ) throws(WireError) -> UnsafeMutablePointer<Kms__V1__UpdateAliasResponse> {
        let raw = try unsafe arena.make(kms__v1__update_alias_response__init)
        return unsafe raw
    }
}

extension DeleteAliasRequest: WireMessage {
    package init(
        decoding bytes: UnsafeRawBufferPointer, in arena: MessageArena
    ) throws(WireError) {
        try unsafe self.init(reading: arena.unpack(bytes, kms__v1__delete_alias_request__unpack))
    }

    init(reading raw: UnsafePointer<Kms__V1__DeleteAliasRequest>) throws(WireError) {
        self.init(
            aliasName: try unsafe MessageField.string(
                raw.pointee.has_alias_name, raw.pointee.alias_name, "aliasName"))
    }

    package func packed(in arena: MessageArena) throws(WireError) -> PackedMessage {
        try unsafe PackedMessage(UnsafeRawPointer(message(in: arena)))
    }

    func message(
        in arena: MessageArena
    ) throws(WireError) -> UnsafeMutablePointer<Kms__V1__DeleteAliasRequest> {
        let raw = try unsafe arena.make(kms__v1__delete_alias_request__init)
        try unsafe arena.put(aliasName, &raw.pointee.has_alias_name, &raw.pointee.alias_name)
        return unsafe raw
    }
}

extension DeleteAliasResponse: WireMessage {
    package init(
        decoding bytes: UnsafeRawBufferPointer, in arena: MessageArena
    ) throws(WireError) {
        try unsafe self.init(reading: arena.unpack(bytes, kms__v1__delete_alias_response__unpack))
    }

    init(reading raw: UnsafePointer<Kms__V1__DeleteAliasResponse>) throws(WireError) {
        self.init()
    }

    package func packed(in arena: MessageArena) throws(WireError) -> PackedMessage {
        try unsafe PackedMessage(UnsafeRawPointer(message(in: arena)))
    }

    func message(
        in arena: MessageArena
    ) throws(WireError) -> UnsafeMutablePointer<Kms__V1__DeleteAliasResponse> {
        let raw = try unsafe arena.make(kms__v1__delete_alias_response__init)
        return unsafe raw
    }
}

extension ListAliasesRequest: WireMessage {
    package init(
        decoding bytes: UnsafeRawBufferPointer, in arena: MessageArena
    ) throws(WireError) {
        try unsafe self.init(reading: arena.unpack(bytes, kms__v1__list_aliases_request__unpack))
    }

    init(reading raw: UnsafePointer<Kms__V1__ListAliasesRequest>) throws(WireError) {
        self.init(
            keyID: try unsafe MessageField.string(
                raw.pointee.has_key_id, raw.pointee.key_id, "keyId"),
            limit: unsafe MessageField.int32(raw.pointee.has_limit, raw.pointee.limit),
            marker: try unsafe MessageField.string(
                raw.pointee.has_marker, raw.pointee.marker, "marker"))
    }

    package func packed(in arena: MessageArena) throws(WireError) -> PackedMessage {
        try unsafe PackedMessage(UnsafeRawPointer(message(in: arena)))
    }

    func message(
        in arena: MessageArena
    ) throws(WireError) -> UnsafeMutablePointer<Kms__V1__ListAliasesRequest> {
        let raw = try unsafe arena.make(kms__v1__list_aliases_request__init)
        try unsafe arena.put(keyID, &raw.pointee.has_key_id, &raw.pointee.key_id)
        unsafe arena.put(limit, &raw.pointee.has_limit, &raw.pointee.limit)
        try unsafe arena.put(marker, &raw.pointee.has_marker, &raw.pointee.marker)
        return unsafe raw
    }
}

extension ListAliasesResponse: WireMessage {
    package init(
        decoding bytes: UnsafeRawBufferPointer, in arena: MessageArena
    ) throws(WireError) {
        try unsafe self.init(reading: arena.unpack(bytes, kms__v1__list_aliases_response__unpack))
    }

    init(reading raw: UnsafePointer<Kms__V1__ListAliasesResponse>) throws(WireError) {
        self.init(
            aliases: try unsafe MessageField.messages(
                raw.pointee.n_aliases, raw.pointee.aliases, AliasListEntry.init(reading:)),
            nextMarker: try unsafe MessageField.string(
                raw.pointee.has_next_marker, raw.pointee.next_marker, "nextMarker"),
            truncated: unsafe MessageField.bool(raw.pointee.has_truncated, raw.pointee.truncated))
    }

    package func packed(in arena: MessageArena) throws(WireError) -> PackedMessage {
        try unsafe PackedMessage(UnsafeRawPointer(message(in: arena)))
    }

    func message(
        in arena: MessageArena
    ) throws(WireError) -> UnsafeMutablePointer<Kms__V1__ListAliasesResponse> {
        let raw = try unsafe arena.make(kms__v1__list_aliases_response__init)
        try unsafe arena.put(aliases, &raw.pointee.n_aliases, &raw.pointee.aliases) {
            value throws(WireError) in try unsafe value.message(in: arena)
        }
        try unsafe arena.put(nextMarker, &raw.pointee.has_next_marker, &raw.pointee.next_marker)
        unsafe arena.put(truncated, &raw.pointee.has_truncated, &raw.pointee.truncated)
        return unsafe raw
    }
}

extension ClientHello: WireMessage {
    package init(
        decoding bytes: UnsafeRawBufferPointer, in arena: MessageArena
    ) throws(WireError) {
        try unsafe self.init(reading: arena.unpack(bytes, kms__v1__client_hello__unpack))
    }

    init(reading raw: UnsafePointer<Kms__V1__ClientHello>) throws(WireError) {
        self.init(
            userAgent: try unsafe MessageField.string(
                raw.pointee.has_user_agent, raw.pointee.user_agent, "userAgent"))
    }

    package func packed(in arena: MessageArena) throws(WireError) -> PackedMessage {
        try unsafe PackedMessage(UnsafeRawPointer(message(in: arena)))
    }

    func message(
        in arena: MessageArena
    ) throws(WireError) -> UnsafeMutablePointer<Kms__V1__ClientHello> {
        let raw = try unsafe arena.make(kms__v1__client_hello__init)
        try unsafe arena.put(userAgent, &raw.pointee.has_user_agent, &raw.pointee.user_agent)
        return unsafe raw
    }
}

extension ServerHello: WireMessage {
    package init(
        decoding bytes: UnsafeRawBufferPointer, in arena: MessageArena
    ) throws(WireError) {
        try unsafe self.init(reading: arena.unpack(bytes, kms__v1__server_hello__unpack))
    }

    init(reading raw: UnsafePointer<Kms__V1__ServerHello>) throws(WireError) {
        self.init(
            server: try unsafe MessageField.string(
                raw.pointee.has_server, raw.pointee.server, "server"),
            maxFrameBytes: unsafe MessageField.int32(
                raw.pointee.has_max_frame_bytes, raw.pointee.max_frame_bytes),
            maxCallsInFlight: unsafe MessageField.int32(
                raw.pointee.has_max_calls_in_flight, raw.pointee.max_calls_in_flight))
    }

    package func packed(in arena: MessageArena) throws(WireError) -> PackedMessage {
        try unsafe PackedMessage(UnsafeRawPointer(message(in: arena)))
    }

    func message(
        in arena: MessageArena
    ) throws(WireError) -> UnsafeMutablePointer<Kms__V1__ServerHello> {
        let raw = try unsafe arena.make(kms__v1__server_hello__init)
        try unsafe arena.put(server, &raw.pointee.has_server, &raw.pointee.server)
        unsafe arena.put(
            maxFrameBytes, &raw.pointee.has_max_frame_bytes, &raw.pointee.max_frame_bytes)
        unsafe arena.put(
            maxCallsInFlight, &raw.pointee.has_max_calls_in_flight, &raw.pointee.max_calls_in_flight
        )
        return unsafe raw
    }
}

extension Status: WireMessage {
    package init(
        decoding bytes: UnsafeRawBufferPointer, in arena: MessageArena
    ) throws(WireError) {
        try unsafe self.init(reading: arena.unpack(bytes, kms__v1__status__unpack))
    }

    init(reading raw: UnsafePointer<Kms__V1__Status>) throws(WireError) {
        self.init(
            exception: try unsafe MessageField.string(
                raw.pointee.has_exception, raw.pointee.exception, "exception"),
            message: try unsafe MessageField.string(
                raw.pointee.has_message, raw.pointee.message, "message"),
            retryable: unsafe MessageField.bool(raw.pointee.has_retryable, raw.pointee.retryable))
    }

    package func packed(in arena: MessageArena) throws(WireError) -> PackedMessage {
        try unsafe PackedMessage(UnsafeRawPointer(message(in: arena)))
    }

    func message(
        in arena: MessageArena
    ) throws(WireError) -> UnsafeMutablePointer<Kms__V1__Status> {
        let raw = try unsafe arena.make(kms__v1__status__init)
        try unsafe arena.put(exception, &raw.pointee.has_exception, &raw.pointee.exception)
        try unsafe arena.put(message, &raw.pointee.has_message, &raw.pointee.message)
        unsafe arena.put(retryable, &raw.pointee.has_retryable, &raw.pointee.retryable)
        return unsafe raw
    }
}

extension HealthCheckRequest: WireMessage {
    package init(
        decoding bytes: UnsafeRawBufferPointer, in arena: MessageArena
    ) throws(WireError) {
        try unsafe self.init(reading: arena.unpack(bytes, kms__v1__health_check_request__unpack))
    }

    init(reading raw: UnsafePointer<Kms__V1__HealthCheckRequest>) throws(WireError) {
        self.init()
    }

    package func packed(in arena: MessageArena) throws(WireError) -> PackedMessage {
        try unsafe PackedMessage(UnsafeRawPointer(message(in: arena)))
    }

    func message(
        in arena: MessageArena
    ) throws(WireError) -> UnsafeMutablePointer<Kms__V1__HealthCheckRequest> {
        let raw = try unsafe arena.make(kms__v1__health_check_request__init)
        return unsafe raw
    }
}

extension HealthCheckResponse: WireMessage {
    package init(
        decoding bytes: UnsafeRawBufferPointer, in arena: MessageArena
    ) throws(WireError) {
        try unsafe self.init(reading: arena.unpack(bytes, kms__v1__health_check_response__unpack))
    }

    init(reading raw: UnsafePointer<Kms__V1__HealthCheckResponse>) throws(WireError) {
        self.init(
            status: unsafe MessageField.openEnumeration(
                raw.pointee.has_status, raw.pointee.status.rawValue),
            server: try unsafe MessageField.string(
                raw.pointee.has_server, raw.pointee.server, "server"),
            uptimeSeconds: unsafe MessageField.int32(
                raw.pointee.has_uptime_seconds, raw.pointee.uptime_seconds))
    }

    package func packed(in arena: MessageArena) throws(WireError) -> PackedMessage {
        try unsafe PackedMessage(UnsafeRawPointer(message(in: arena)))
    }

    func message(
        in arena: MessageArena
    ) throws(WireError) -> UnsafeMutablePointer<Kms__V1__HealthCheckResponse> {
        let raw = try unsafe arena.make(kms__v1__health_check_response__init)
        if let status {
            unsafe raw.pointee.has_status = 1
            unsafe raw.pointee.status = Kms__V1__ServingStatus__Value(UInt32(status.rawValue))
        }
        try unsafe arena.put(server, &raw.pointee.has_server, &raw.pointee.server)
        unsafe arena.put(
            uptimeSeconds, &raw.pointee.has_uptime_seconds, &raw.pointee.uptime_seconds)
        return unsafe raw
    }
}
