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
            signingAlgorithms: unsafe MessageField.openEnumerations(
                raw.pointee.n_signing_algorithms, raw.pointee.signing_algorithms),
            keyAgreementAlgorithms: unsafe MessageField.openEnumerations(
                raw.pointee.n_key_agreement_algorithms, raw.pointee.key_agreement_algorithms),
            multiRegion: unsafe MessageField.bool(
                raw.pointee.has_multi_region, raw.pointee.multi_region),
            multiRegionConfiguration: try unsafe MessageField.message(
                raw.pointee.multi_region_configuration, MultiRegionConfiguration.init(reading:)),
            pendingDeletionWindowInDays: unsafe MessageField.int32(
                raw.pointee.has_pending_deletion_window_in_days,
                raw.pointee.pending_deletion_window_in_days),
            macAlgorithms: unsafe MessageField.openEnumerations(
                raw.pointee.n_mac_algorithms, raw.pointee.mac_algorithms),
            xksKeyConfiguration: try unsafe MessageField.message(
                raw.pointee.xks_key_configuration, XksKeyConfigurationType.init(reading:)),
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
        try unsafe arena.put(
            signingAlgorithms, &raw.pointee.n_signing_algorithms, &raw.pointee.signing_algorithms
        ) { Kms__V1__SigningAlgorithmSpec__Value(UInt32($0.rawValue)) }
        try unsafe arena.put(
            keyAgreementAlgorithms, &raw.pointee.n_key_agreement_algorithms,
            &raw.pointee.key_agreement_algorithms
        ) { Kms__V1__KeyAgreementAlgorithmSpec__Value(UInt32($0.rawValue)) }
        unsafe arena.put(multiRegion, &raw.pointee.has_multi_region, &raw.pointee.multi_region)
        unsafe raw.pointee.multi_region_configuration = try multiRegionConfiguration?.message(
            in: arena)
        unsafe arena.put(
            pendingDeletionWindowInDays, &raw.pointee.has_pending_deletion_window_in_days,
            &raw.pointee.pending_deletion_window_in_days)
        try unsafe arena.put(
            macAlgorithms, &raw.pointee.n_mac_algorithms, &raw.pointee.mac_algorithms
        ) { Kms__V1__MacAlgorithmSpec__Value(UInt32($0.rawValue)) }
        unsafe raw.pointee.xks_key_configuration = try xksKeyConfiguration?.message(in: arena)
        try unsafe arena.put(
            currentKeyMaterialID, &raw.pointee.has_current_key_material_id,
            &raw.pointee.current_key_material_id)
        return unsafe raw
    }
}

extension MultiRegionConfiguration: WireMessage {
    package init(
        decoding bytes: UnsafeRawBufferPointer, in arena: MessageArena
    ) throws(WireError) {
        try unsafe self.init(
            reading: arena.unpack(bytes, kms__v1__multi_region_configuration__unpack))
    }

    init(reading raw: UnsafePointer<Kms__V1__MultiRegionConfiguration>) throws(WireError) {
        self.init(
            multiRegionKeyType: unsafe MessageField.openEnumeration(
                raw.pointee.has_multi_region_key_type, raw.pointee.multi_region_key_type.rawValue),
            primaryKey: try unsafe MessageField.message(
                raw.pointee.primary_key, MultiRegionKey.init(reading:)),
            replicaKeys: try unsafe MessageField.messages(
                raw.pointee.n_replica_keys, raw.pointee.replica_keys, MultiRegionKey.init(reading:))
        )
    }

    package func packed(in arena: MessageArena) throws(WireError) -> PackedMessage {
        try unsafe PackedMessage(UnsafeRawPointer(message(in: arena)))
    }

    func message(
        in arena: MessageArena
    ) throws(WireError) -> UnsafeMutablePointer<Kms__V1__MultiRegionConfiguration> {
        let raw = try unsafe arena.make(kms__v1__multi_region_configuration__init)
        if let multiRegionKeyType {
            unsafe raw.pointee.has_multi_region_key_type = 1
            unsafe raw.pointee.multi_region_key_type = Kms__V1__MultiRegionKeyType__Value(
                UInt32(multiRegionKeyType.rawValue))
        }
        unsafe raw.pointee.primary_key = try primaryKey?.message(in: arena)
        try unsafe arena.put(replicaKeys, &raw.pointee.n_replica_keys, &raw.pointee.replica_keys) {
            value throws(WireError) in try unsafe value.message(in: arena)
        }
        return unsafe raw
    }
}

extension MultiRegionKey: WireMessage {
    package init(
        decoding bytes: UnsafeRawBufferPointer, in arena: MessageArena
    ) throws(WireError) {
        try unsafe self.init(reading: arena.unpack(bytes, kms__v1__multi_region_key__unpack))
    }

    init(reading raw: UnsafePointer<Kms__V1__MultiRegionKey>) throws(WireError) {
        self.init(
            arn: try unsafe MessageField.string(raw.pointee.has_arn, raw.pointee.arn, "arn"),
            region: try unsafe MessageField.string(
                raw.pointee.has_region, raw.pointee.region, "region"))
    }

    package func packed(in arena: MessageArena) throws(WireError) -> PackedMessage {
        try unsafe PackedMessage(UnsafeRawPointer(message(in: arena)))
    }

    func message(
        in arena: MessageArena
    ) throws(WireError) -> UnsafeMutablePointer<Kms__V1__MultiRegionKey> {
        let raw = try unsafe arena.make(kms__v1__multi_region_key__init)
        try unsafe arena.put(arn, &raw.pointee.has_arn, &raw.pointee.arn)
        try unsafe arena.put(region, &raw.pointee.has_region, &raw.pointee.region)
        return unsafe raw
    }
}

extension XksKeyConfigurationType: WireMessage {
    package init(
        decoding bytes: UnsafeRawBufferPointer, in arena: MessageArena
    ) throws(WireError) {
        try unsafe self.init(
            reading: arena.unpack(bytes, kms__v1__xks_key_configuration_type__unpack))
    }

    init(reading raw: UnsafePointer<Kms__V1__XksKeyConfigurationType>) throws(WireError) {
        self.init(
            id: try unsafe MessageField.string(raw.pointee.has_id, raw.pointee.id, "id"))
    }

    package func packed(in arena: MessageArena) throws(WireError) -> PackedMessage {
        try unsafe PackedMessage(UnsafeRawPointer(message(in: arena)))
    }

    func message(
        in arena: MessageArena
    ) throws(WireError) -> UnsafeMutablePointer<Kms__V1__XksKeyConfigurationType> {
        let raw = try unsafe arena.make(kms__v1__xks_key_configuration_type__init)
        try unsafe arena.put(id, &raw.pointee.has_id, &raw.pointee.id)
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

extension RotationsListEntry: WireMessage {
    package init(
        decoding bytes: UnsafeRawBufferPointer, in arena: MessageArena
    ) throws(WireError) {
        try unsafe self.init(reading: arena.unpack(bytes, kms__v1__rotations_list_entry__unpack))
    }

    init(reading raw: UnsafePointer<Kms__V1__RotationsListEntry>) throws(WireError) {
        self.init(
            keyID: try unsafe MessageField.string(
                raw.pointee.has_key_id, raw.pointee.key_id, "keyId"),
            keyMaterialID: try unsafe MessageField.string(
                raw.pointee.has_key_material_id, raw.pointee.key_material_id, "keyMaterialId"),
            keyMaterialDescription: try unsafe MessageField.string(
                raw.pointee.has_key_material_description, raw.pointee.key_material_description,
                "keyMaterialDescription"),
            importState: unsafe MessageField.openEnumeration(
                raw.pointee.has_import_state, raw.pointee.import_state.rawValue),
            keyMaterialState: unsafe MessageField.openEnumeration(
                raw.pointee.has_key_material_state, raw.pointee.key_material_state.rawValue),
            expirationModel: unsafe MessageField.openEnumeration(
                raw.pointee.has_expiration_model, raw.pointee.expiration_model.rawValue),
            validTo: unsafe MessageField.double(raw.pointee.has_valid_to, raw.pointee.valid_to),
            rotationDate: unsafe MessageField.double(
                raw.pointee.has_rotation_date, raw.pointee.rotation_date),
            rotationType: unsafe MessageField.openEnumeration(
                raw.pointee.has_rotation_type, raw.pointee.rotation_type.rawValue))
    }

    package func packed(in arena: MessageArena) throws(WireError) -> PackedMessage {
        try unsafe PackedMessage(UnsafeRawPointer(message(in: arena)))
    }

    func message(
        in arena: MessageArena
    ) throws(WireError) -> UnsafeMutablePointer<Kms__V1__RotationsListEntry> {
        let raw = try unsafe arena.make(kms__v1__rotations_list_entry__init)
        try unsafe arena.put(keyID, &raw.pointee.has_key_id, &raw.pointee.key_id)
        try unsafe arena.put(
            keyMaterialID, &raw.pointee.has_key_material_id, &raw.pointee.key_material_id)
        try unsafe arena.put(
            keyMaterialDescription, &raw.pointee.has_key_material_description,
            &raw.pointee.key_material_description)
        if let importState {
            unsafe raw.pointee.has_import_state = 1
            unsafe raw.pointee.import_state = Kms__V1__ImportState__Value(
                UInt32(importState.rawValue))
        }
        if let keyMaterialState {
            unsafe raw.pointee.has_key_material_state = 1
            unsafe raw.pointee.key_material_state = Kms__V1__KeyMaterialState__Value(
                UInt32(keyMaterialState.rawValue))
        }
        if let expirationModel {
            unsafe raw.pointee.has_expiration_model = 1
            unsafe raw.pointee.expiration_model = Kms__V1__ExpirationModelType__Value(
                UInt32(expirationModel.rawValue))
        }
        unsafe arena.put(validTo, &raw.pointee.has_valid_to, &raw.pointee.valid_to)
        unsafe arena.put(rotationDate, &raw.pointee.has_rotation_date, &raw.pointee.rotation_date)
        if let rotationType {
            unsafe raw.pointee.has_rotation_type = 1
            unsafe raw.pointee.rotation_type = Kms__V1__RotationType__Value(
                UInt32(rotationType.rawValue))
        }
        return unsafe raw
    }
}

extension KeyLastUsageData: WireMessage {
    package init(
        decoding bytes: UnsafeRawBufferPointer, in arena: MessageArena
    ) throws(WireError) {
        try unsafe self.init(reading: arena.unpack(bytes, kms__v1__key_last_usage_data__unpack))
    }

    init(reading raw: UnsafePointer<Kms__V1__KeyLastUsageData>) throws(WireError) {
        self.init(
            operation: unsafe MessageField.openEnumeration(
                raw.pointee.has_operation, raw.pointee.operation.rawValue),
            timestamp: unsafe MessageField.double(raw.pointee.has_timestamp, raw.pointee.timestamp),
            cloudTrailEventID: try unsafe MessageField.string(
                raw.pointee.has_cloud_trail_event_id, raw.pointee.cloud_trail_event_id,
                "cloudTrailEventId"),
            kmsRequestID: try unsafe MessageField.string(
                raw.pointee.has_kms_request_id, raw.pointee.kms_request_id, "kmsRequestId"))
    }

    package func packed(in arena: MessageArena) throws(WireError) -> PackedMessage {
        try unsafe PackedMessage(UnsafeRawPointer(message(in: arena)))
    }

    func message(
        in arena: MessageArena
    ) throws(WireError) -> UnsafeMutablePointer<Kms__V1__KeyLastUsageData> {
        let raw = try unsafe arena.make(kms__v1__key_last_usage_data__init)
        if let operation {
            unsafe raw.pointee.has_operation = 1
            unsafe raw.pointee.operation = Kms__V1__KeyLastUsageTrackingOperation__Value(
                UInt32(operation.rawValue))
        }
        unsafe arena.put(timestamp, &raw.pointee.has_timestamp, &raw.pointee.timestamp)
        try unsafe arena.put(
            cloudTrailEventID, &raw.pointee.has_cloud_trail_event_id,
            &raw.pointee.cloud_trail_event_id)
        try unsafe arena.put(
            kmsRequestID, &raw.pointee.has_kms_request_id, &raw.pointee.kms_request_id)
        return unsafe raw
    }
}

extension GrantConstraints: WireMessage {
    package init(
        decoding bytes: UnsafeRawBufferPointer, in arena: MessageArena
    ) throws(WireError) {
        try unsafe self.init(reading: arena.unpack(bytes, kms__v1__grant_constraints__unpack))
    }

    init(reading raw: UnsafePointer<Kms__V1__GrantConstraints>) throws(WireError) {
        self.init(
            encryptionContextSubset: try unsafe MessageField.context(
                raw.pointee.n_encryption_context_subset, raw.pointee.encryption_context_subset,
                "encryptionContextSubset"),
            encryptionContextEquals: try unsafe MessageField.context(
                raw.pointee.n_encryption_context_equals, raw.pointee.encryption_context_equals,
                "encryptionContextEquals"),
            sourceARN: try unsafe MessageField.string(
                raw.pointee.has_source_arn, raw.pointee.source_arn, "sourceArn"))
    }

    package func packed(in arena: MessageArena) throws(WireError) -> PackedMessage {
        try unsafe PackedMessage(UnsafeRawPointer(message(in: arena)))
    }

    func message(
        in arena: MessageArena
    ) throws(WireError) -> UnsafeMutablePointer<Kms__V1__GrantConstraints> {
        let raw = try unsafe arena.make(kms__v1__grant_constraints__init)
        try unsafe arena.put(
            encryptionContextSubset, &raw.pointee.n_encryption_context_subset,
            &raw.pointee.encryption_context_subset)
        try unsafe arena.put(
            encryptionContextEquals, &raw.pointee.n_encryption_context_equals,
            &raw.pointee.encryption_context_equals)
        try unsafe arena.put(sourceARN, &raw.pointee.has_source_arn, &raw.pointee.source_arn)
        return unsafe raw
    }
}

extension GrantListEntry: WireMessage {
    package init(
        decoding bytes: UnsafeRawBufferPointer, in arena: MessageArena
    ) throws(WireError) {
        try unsafe self.init(reading: arena.unpack(bytes, kms__v1__grant_list_entry__unpack))
    }

    init(reading raw: UnsafePointer<Kms__V1__GrantListEntry>) throws(WireError) {
        self.init(
            keyID: try unsafe MessageField.string(
                raw.pointee.has_key_id, raw.pointee.key_id, "keyId"),
            grantID: try unsafe MessageField.string(
                raw.pointee.has_grant_id, raw.pointee.grant_id, "grantId"),
            name: try unsafe MessageField.string(raw.pointee.has_name, raw.pointee.name, "name"),
            creationDate: unsafe MessageField.double(
                raw.pointee.has_creation_date, raw.pointee.creation_date),
            granteePrincipal: try unsafe MessageField.string(
                raw.pointee.has_grantee_principal, raw.pointee.grantee_principal, "granteePrincipal"
            ),
            retiringPrincipal: try unsafe MessageField.string(
                raw.pointee.has_retiring_principal, raw.pointee.retiring_principal,
                "retiringPrincipal"),
            issuingAccount: try unsafe MessageField.string(
                raw.pointee.has_issuing_account, raw.pointee.issuing_account, "issuingAccount"),
            operations: unsafe MessageField.openEnumerations(
                raw.pointee.n_operations, raw.pointee.operations),
            constraints: try unsafe MessageField.message(
                raw.pointee.constraints, GrantConstraints.init(reading:)),
            granteeServicePrincipal: try unsafe MessageField.string(
                raw.pointee.has_grantee_service_principal, raw.pointee.grantee_service_principal,
                "granteeServicePrincipal"),
            retiringServicePrincipal: try unsafe MessageField.string(
                raw.pointee.has_retiring_service_principal, raw.pointee.retiring_service_principal,
                "retiringServicePrincipal"))
    }

    package func packed(in arena: MessageArena) throws(WireError) -> PackedMessage {
        try unsafe PackedMessage(UnsafeRawPointer(message(in: arena)))
    }

    func message(
        in arena: MessageArena
    ) throws(WireError) -> UnsafeMutablePointer<Kms__V1__GrantListEntry> {
        let raw = try unsafe arena.make(kms__v1__grant_list_entry__init)
        try unsafe arena.put(keyID, &raw.pointee.has_key_id, &raw.pointee.key_id)
        try unsafe arena.put(grantID, &raw.pointee.has_grant_id, &raw.pointee.grant_id)
        try unsafe arena.put(name, &raw.pointee.has_name, &raw.pointee.name)
        unsafe arena.put(creationDate, &raw.pointee.has_creation_date, &raw.pointee.creation_date)
        try unsafe arena.put(
            granteePrincipal, &raw.pointee.has_grantee_principal, &raw.pointee.grantee_principal)
        try unsafe arena.put(
            retiringPrincipal, &raw.pointee.has_retiring_principal, &raw.pointee.retiring_principal)
        try unsafe arena.put(
            issuingAccount, &raw.pointee.has_issuing_account, &raw.pointee.issuing_account)
        try unsafe arena.put(operations, &raw.pointee.n_operations, &raw.pointee.operations) {
            Kms__V1__GrantOperation__Value(UInt32($0.rawValue))
        }
        unsafe raw.pointee.constraints = try constraints?.message(in: arena)
        try unsafe arena.put(
            granteeServicePrincipal, &raw.pointee.has_grantee_service_principal,
            &raw.pointee.grantee_service_principal)
        try unsafe arena.put(
            retiringServicePrincipal, &raw.pointee.has_retiring_service_principal,
            &raw.pointee.retiring_service_principal)
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

    package borrowing func packed(in arena: MessageArena) throws(WireError) -> PackedMessage {
        try unsafe PackedMessage(UnsafeRawPointer(message(in: arena)))
    }

    borrowing func message(
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

    package borrowing func packed(in arena: MessageArena) throws(WireError) -> PackedMessage {
        try unsafe PackedMessage(UnsafeRawPointer(message(in: arena)))
    }

    borrowing func message(
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

    package borrowing func packed(in arena: MessageArena) throws(WireError) -> PackedMessage {
        try unsafe PackedMessage(UnsafeRawPointer(message(in: arena)))
    }

    borrowing func message(
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

    package borrowing func packed(in arena: MessageArena) throws(WireError) -> PackedMessage {
        try unsafe PackedMessage(UnsafeRawPointer(message(in: arena)))
    }

    borrowing func message(
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

extension ScheduleKeyDeletionRequest: WireMessage {
    package init(
        decoding bytes: UnsafeRawBufferPointer, in arena: MessageArena
    ) throws(WireError) {
        try unsafe self.init(
            reading: arena.unpack(bytes, kms__v1__schedule_key_deletion_request__unpack))
    }

    init(reading raw: UnsafePointer<Kms__V1__ScheduleKeyDeletionRequest>) throws(WireError) {
        self.init(
            keyID: try unsafe MessageField.string(
                raw.pointee.has_key_id, raw.pointee.key_id, "keyId"),
            pendingWindowInDays: unsafe MessageField.int32(
                raw.pointee.has_pending_window_in_days, raw.pointee.pending_window_in_days))
    }

    package func packed(in arena: MessageArena) throws(WireError) -> PackedMessage {
        try unsafe PackedMessage(UnsafeRawPointer(message(in: arena)))
    }

    func message(
        in arena: MessageArena
    ) throws(WireError) -> UnsafeMutablePointer<Kms__V1__ScheduleKeyDeletionRequest> {
        let raw = try unsafe arena.make(kms__v1__schedule_key_deletion_request__init)
        try unsafe arena.put(keyID, &raw.pointee.has_key_id, &raw.pointee.key_id)
        unsafe arena.put(
            pendingWindowInDays, &raw.pointee.has_pending_window_in_days,
            &raw.pointee.pending_window_in_days)
        return unsafe raw
    }
}

extension ScheduleKeyDeletionResponse: WireMessage {
    package init(
        decoding bytes: UnsafeRawBufferPointer, in arena: MessageArena
    ) throws(WireError) {
        try unsafe self.init(
            reading: arena.unpack(bytes, kms__v1__schedule_key_deletion_response__unpack))
    }

    init(reading raw: UnsafePointer<Kms__V1__ScheduleKeyDeletionResponse>) throws(WireError) {
        self.init(
            keyID: try unsafe MessageField.string(
                raw.pointee.has_key_id, raw.pointee.key_id, "keyId"),
            deletionDate: unsafe MessageField.double(
                raw.pointee.has_deletion_date, raw.pointee.deletion_date),
            keyState: unsafe MessageField.openEnumeration(
                raw.pointee.has_key_state, raw.pointee.key_state.rawValue),
            pendingWindowInDays: unsafe MessageField.int32(
                raw.pointee.has_pending_window_in_days, raw.pointee.pending_window_in_days))
    }

    package func packed(in arena: MessageArena) throws(WireError) -> PackedMessage {
        try unsafe PackedMessage(UnsafeRawPointer(message(in: arena)))
    }

    func message(
        in arena: MessageArena
    ) throws(WireError) -> UnsafeMutablePointer<Kms__V1__ScheduleKeyDeletionResponse> {
        let raw = try unsafe arena.make(kms__v1__schedule_key_deletion_response__init)
        try unsafe arena.put(keyID, &raw.pointee.has_key_id, &raw.pointee.key_id)
        unsafe arena.put(deletionDate, &raw.pointee.has_deletion_date, &raw.pointee.deletion_date)
        if let keyState {
            unsafe raw.pointee.has_key_state = 1
            unsafe raw.pointee.key_state = Kms__V1__KeyState__Value(UInt32(keyState.rawValue))
        }
        unsafe arena.put(
            pendingWindowInDays, &raw.pointee.has_pending_window_in_days,
            &raw.pointee.pending_window_in_days)
        return unsafe raw
    }
}

extension CancelKeyDeletionRequest: WireMessage {
    package init(
        decoding bytes: UnsafeRawBufferPointer, in arena: MessageArena
    ) throws(WireError) {
        try unsafe self.init(
            reading: arena.unpack(bytes, kms__v1__cancel_key_deletion_request__unpack))
    }

    init(reading raw: UnsafePointer<Kms__V1__CancelKeyDeletionRequest>) throws(WireError) {
        self.init(
            keyID: try unsafe MessageField.string(
                raw.pointee.has_key_id, raw.pointee.key_id, "keyId"))
    }

    package func packed(in arena: MessageArena) throws(WireError) -> PackedMessage {
        try unsafe PackedMessage(UnsafeRawPointer(message(in: arena)))
    }

    func message(
        in arena: MessageArena
    ) throws(WireError) -> UnsafeMutablePointer<Kms__V1__CancelKeyDeletionRequest> {
        let raw = try unsafe arena.make(kms__v1__cancel_key_deletion_request__init)
        try unsafe arena.put(keyID, &raw.pointee.has_key_id, &raw.pointee.key_id)
        return unsafe raw
    }
}

extension CancelKeyDeletionResponse: WireMessage {
    package init(
        decoding bytes: UnsafeRawBufferPointer, in arena: MessageArena
    ) throws(WireError) {
        try unsafe self.init(
            reading: arena.unpack(bytes, kms__v1__cancel_key_deletion_response__unpack))
    }

    init(reading raw: UnsafePointer<Kms__V1__CancelKeyDeletionResponse>) throws(WireError) {
        self.init(
            keyID: try unsafe MessageField.string(
                raw.pointee.has_key_id, raw.pointee.key_id, "keyId"))
    }

    package func packed(in arena: MessageArena) throws(WireError) -> PackedMessage {
        try unsafe PackedMessage(UnsafeRawPointer(message(in: arena)))
    }

    func message(
        in arena: MessageArena
    ) throws(WireError) -> UnsafeMutablePointer<Kms__V1__CancelKeyDeletionResponse> {
        let raw = try unsafe arena.make(kms__v1__cancel_key_deletion_response__init)
        try unsafe arena.put(keyID, &raw.pointee.has_key_id, &raw.pointee.key_id)
        return unsafe raw
    }
}

extension TagResourceRequest: WireMessage {
    package init(
        decoding bytes: UnsafeRawBufferPointer, in arena: MessageArena
    ) throws(WireError) {
        try unsafe self.init(reading: arena.unpack(bytes, kms__v1__tag_resource_request__unpack))
    }

    init(reading raw: UnsafePointer<Kms__V1__TagResourceRequest>) throws(WireError) {
        self.init(
            keyID: try unsafe MessageField.string(
                raw.pointee.has_key_id, raw.pointee.key_id, "keyId"),
            tags: try unsafe MessageField.messages(
                raw.pointee.n_tags, raw.pointee.tags, Tag.init(reading:)))
    }

    package func packed(in arena: MessageArena) throws(WireError) -> PackedMessage {
        try unsafe PackedMessage(UnsafeRawPointer(message(in: arena)))
    }

    func message(
        in arena: MessageArena
    ) throws(WireError) -> UnsafeMutablePointer<Kms__V1__TagResourceRequest> {
        let raw = try unsafe arena.make(kms__v1__tag_resource_request__init)
        try unsafe arena.put(keyID, &raw.pointee.has_key_id, &raw.pointee.key_id)
        try unsafe arena.put(tags, &raw.pointee.n_tags, &raw.pointee.tags) {
            value throws(WireError) in try unsafe value.message(in: arena)
        }
        return unsafe raw
    }
}

extension TagResourceResponse: WireMessage {
    package init(
        decoding bytes: UnsafeRawBufferPointer, in arena: MessageArena
    ) throws(WireError) {
        try unsafe self.init(reading: arena.unpack(bytes, kms__v1__tag_resource_response__unpack))
    }

    init(reading raw: UnsafePointer<Kms__V1__TagResourceResponse>) throws(WireError) {
        self.init()
    }

    package func packed(in arena: MessageArena) throws(WireError) -> PackedMessage {
        try unsafe PackedMessage(UnsafeRawPointer(message(in: arena)))
    }

    func message(
        in arena: MessageArena
    ) throws(WireError) -> UnsafeMutablePointer<Kms__V1__TagResourceResponse> {
        let raw = try unsafe arena.make(kms__v1__tag_resource_response__init)
        return unsafe raw
    }
}

extension UntagResourceRequest: WireMessage {
    package init(
        decoding bytes: UnsafeRawBufferPointer, in arena: MessageArena
    ) throws(WireError) {
        try unsafe self.init(reading: arena.unpack(bytes, kms__v1__untag_resource_request__unpack))
    }

    init(reading raw: UnsafePointer<Kms__V1__UntagResourceRequest>) throws(WireError) {
        self.init(
            keyID: try unsafe MessageField.string(
                raw.pointee.has_key_id, raw.pointee.key_id, "keyId"),
            tagKeys: try unsafe MessageField.strings(
                raw.pointee.n_tag_keys, raw.pointee.tag_keys, "tagKeys"))
    }

    package func packed(in arena: MessageArena) throws(WireError) -> PackedMessage {
        try unsafe PackedMessage(UnsafeRawPointer(message(in: arena)))
    }

    func message(
        in arena: MessageArena
    ) throws(WireError) -> UnsafeMutablePointer<Kms__V1__UntagResourceRequest> {
        let raw = try unsafe arena.make(kms__v1__untag_resource_request__init)
        try unsafe arena.put(keyID, &raw.pointee.has_key_id, &raw.pointee.key_id)
        try unsafe arena.put(tagKeys, &raw.pointee.n_tag_keys, &raw.pointee.tag_keys)
        return unsafe raw
    }
}

extension UntagResourceResponse: WireMessage {
    package init(
        decoding bytes: UnsafeRawBufferPointer, in arena: MessageArena
    ) throws(WireError) {
        try unsafe self.init(reading: arena.unpack(bytes, kms__v1__untag_resource_response__unpack))
    }

    init(reading raw: UnsafePointer<Kms__V1__UntagResourceResponse>) throws(WireError) {
        self.init()
    }

    package func packed(in arena: MessageArena) throws(WireError) -> PackedMessage {
        try unsafe PackedMessage(UnsafeRawPointer(message(in: arena)))
    }

    func message(
        in arena: MessageArena
    ) throws(WireError) -> UnsafeMutablePointer<Kms__V1__UntagResourceResponse> {
        let raw = try unsafe arena.make(kms__v1__untag_resource_response__init)
        return unsafe raw
    }
}

extension ListResourceTagsRequest: WireMessage {
    package init(
        decoding bytes: UnsafeRawBufferPointer, in arena: MessageArena
    ) throws(WireError) {
        try unsafe self.init(
            reading: arena.unpack(bytes, kms__v1__list_resource_tags_request__unpack))
    }

    init(reading raw: UnsafePointer<Kms__V1__ListResourceTagsRequest>) throws(WireError) {
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
    ) throws(WireError) -> UnsafeMutablePointer<Kms__V1__ListResourceTagsRequest> {
        let raw = try unsafe arena.make(kms__v1__list_resource_tags_request__init)
        try unsafe arena.put(keyID, &raw.pointee.has_key_id, &raw.pointee.key_id)
        unsafe arena.put(limit, &raw.pointee.has_limit, &raw.pointee.limit)
        try unsafe arena.put(marker, &raw.pointee.has_marker, &raw.pointee.marker)
        return unsafe raw
    }
}

extension ListResourceTagsResponse: WireMessage {
    package init(
        decoding bytes: UnsafeRawBufferPointer, in arena: MessageArena
    ) throws(WireError) {
        try unsafe self.init(
            reading: arena.unpack(bytes, kms__v1__list_resource_tags_response__unpack))
    }

    init(reading raw: UnsafePointer<Kms__V1__ListResourceTagsResponse>) throws(WireError) {
        self.init(
            tags: try unsafe MessageField.messages(
                raw.pointee.n_tags, raw.pointee.tags, Tag.init(reading:)),
            nextMarker: try unsafe MessageField.string(
                raw.pointee.has_next_marker, raw.pointee.next_marker, "nextMarker"),
            truncated: unsafe MessageField.bool(raw.pointee.has_truncated, raw.pointee.truncated))
    }

    package func packed(in arena: MessageArena) throws(WireError) -> PackedMessage {
        try unsafe PackedMessage(UnsafeRawPointer(message(in: arena)))
    }

    func message(
        in arena: MessageArena
    ) throws(WireError) -> UnsafeMutablePointer<Kms__V1__ListResourceTagsResponse> {
        let raw = try unsafe arena.make(kms__v1__list_resource_tags_response__init)
        try unsafe arena.put(tags, &raw.pointee.n_tags, &raw.pointee.tags) {
            value throws(WireError) in try unsafe value.message(in: arena)
        }
        try unsafe arena.put(nextMarker, &raw.pointee.has_next_marker, &raw.pointee.next_marker)
        unsafe arena.put(truncated, &raw.pointee.has_truncated, &raw.pointee.truncated)
        return unsafe raw
    }
}

extension GetKeyLastUsageRequest: WireMessage {
    package init(
        decoding bytes: UnsafeRawBufferPointer, in arena: MessageArena
    ) throws(WireError) {
        try unsafe self.init(
            reading: arena.unpack(bytes, kms__v1__get_key_last_usage_request__unpack))
    }

    init(reading raw: UnsafePointer<Kms__V1__GetKeyLastUsageRequest>) throws(WireError) {
        self.init(
            keyID: try unsafe MessageField.string(
                raw.pointee.has_key_id, raw.pointee.key_id, "keyId"))
    }

    package func packed(in arena: MessageArena) throws(WireError) -> PackedMessage {
        try unsafe PackedMessage(UnsafeRawPointer(message(in: arena)))
    }

    func message(
        in arena: MessageArena
    ) throws(WireError) -> UnsafeMutablePointer<Kms__V1__GetKeyLastUsageRequest> {
        let raw = try unsafe arena.make(kms__v1__get_key_last_usage_request__init)
        try unsafe arena.put(keyID, &raw.pointee.has_key_id, &raw.pointee.key_id)
        return unsafe raw
    }
}

extension GetKeyLastUsageResponse: WireMessage {
    package init(
        decoding bytes: UnsafeRawBufferPointer, in arena: MessageArena
    ) throws(WireError) {
        try unsafe self.init(
            reading: arena.unpack(bytes, kms__v1__get_key_last_usage_response__unpack))
    }

    init(reading raw: UnsafePointer<Kms__V1__GetKeyLastUsageResponse>) throws(WireError) {
        self.init(
            keyID: try unsafe MessageField.string(
                raw.pointee.has_key_id, raw.pointee.key_id, "keyId"),
            keyLastUsage: try unsafe MessageField.message(
                raw.pointee.key_last_usage, KeyLastUsageData.init(reading:)),
            trackingStartDate: unsafe MessageField.double(
                raw.pointee.has_tracking_start_date, raw.pointee.tracking_start_date),
            keyCreationDate: unsafe MessageField.double(
                raw.pointee.has_key_creation_date, raw.pointee.key_creation_date))
    }

    package func packed(in arena: MessageArena) throws(WireError) -> PackedMessage {
        try unsafe PackedMessage(UnsafeRawPointer(message(in: arena)))
    }

    func message(
        in arena: MessageArena
    ) throws(WireError) -> UnsafeMutablePointer<Kms__V1__GetKeyLastUsageResponse> {
        let raw = try unsafe arena.make(kms__v1__get_key_last_usage_response__init)
        try unsafe arena.put(keyID, &raw.pointee.has_key_id, &raw.pointee.key_id)
        unsafe raw.pointee.key_last_usage = try keyLastUsage?.message(in: arena)
        unsafe arena.put(
            trackingStartDate, &raw.pointee.has_tracking_start_date,
            &raw.pointee.tracking_start_date)
        unsafe arena.put(
            keyCreationDate, &raw.pointee.has_key_creation_date, &raw.pointee.key_creation_date)
        return unsafe raw
    }
}

extension EnableKeyRotationRequest: WireMessage {
    package init(
        decoding bytes: UnsafeRawBufferPointer, in arena: MessageArena
    ) throws(WireError) {
        try unsafe self.init(
            reading: arena.unpack(bytes, kms__v1__enable_key_rotation_request__unpack))
    }

    init(reading raw: UnsafePointer<Kms__V1__EnableKeyRotationRequest>) throws(WireError) {
        self.init(
            keyID: try unsafe MessageField.string(
                raw.pointee.has_key_id, raw.pointee.key_id, "keyId"),
            rotationPeriodInDays: unsafe MessageField.int32(
                raw.pointee.has_rotation_period_in_days, raw.pointee.rotation_period_in_days))
    }

    package func packed(in arena: MessageArena) throws(WireError) -> PackedMessage {
        try unsafe PackedMessage(UnsafeRawPointer(message(in: arena)))
    }

    func message(
        in arena: MessageArena
    ) throws(WireError) -> UnsafeMutablePointer<Kms__V1__EnableKeyRotationRequest> {
        let raw = try unsafe arena.make(kms__v1__enable_key_rotation_request__init)
        try unsafe arena.put(keyID, &raw.pointee.has_key_id, &raw.pointee.key_id)
        unsafe arena.put(
            rotationPeriodInDays, &raw.pointee.has_rotation_period_in_days,
            &raw.pointee.rotation_period_in_days)
        return unsafe raw
    }
}

extension EnableKeyRotationResponse: WireMessage {
    package init(
        decoding bytes: UnsafeRawBufferPointer, in arena: MessageArena
    ) throws(WireError) {
        try unsafe self.init(
            reading: arena.unpack(bytes, kms__v1__enable_key_rotation_response__unpack))
    }

    init(reading raw: UnsafePointer<Kms__V1__EnableKeyRotationResponse>) throws(WireError) {
        self.init()
    }

    package func packed(in arena: MessageArena) throws(WireError) -> PackedMessage {
        try unsafe PackedMessage(UnsafeRawPointer(message(in: arena)))
    }

    func message(
        in arena: MessageArena
    ) throws(WireError) -> UnsafeMutablePointer<Kms__V1__EnableKeyRotationResponse> {
        let raw = try unsafe arena.make(kms__v1__enable_key_rotation_response__init)
        return unsafe raw
    }
}

extension DisableKeyRotationRequest: WireMessage {
    package init(
        decoding bytes: UnsafeRawBufferPointer, in arena: MessageArena
    ) throws(WireError) {
        try unsafe self.init(
            reading: arena.unpack(bytes, kms__v1__disable_key_rotation_request__unpack))
    }

    init(reading raw: UnsafePointer<Kms__V1__DisableKeyRotationRequest>) throws(WireError) {
        self.init(
            keyID: try unsafe MessageField.string(
                raw.pointee.has_key_id, raw.pointee.key_id, "keyId"))
    }

    package func packed(in arena: MessageArena) throws(WireError) -> PackedMessage {
        try unsafe PackedMessage(UnsafeRawPointer(message(in: arena)))
    }

    func message(
        in arena: MessageArena
    ) throws(WireError) -> UnsafeMutablePointer<Kms__V1__DisableKeyRotationRequest> {
        let raw = try unsafe arena.make(kms__v1__disable_key_rotation_request__init)
        try unsafe arena.put(keyID, &raw.pointee.has_key_id, &raw.pointee.key_id)
        return unsafe raw
    }
}

extension DisableKeyRotationResponse: WireMessage {
    package init(
        decoding bytes: UnsafeRawBufferPointer, in arena: MessageArena
    ) throws(WireError) {
        try unsafe self.init(
            reading: arena.unpack(bytes, kms__v1__disable_key_rotation_response__unpack))
    }

    init(reading raw: UnsafePointer<Kms__V1__DisableKeyRotationResponse>) throws(WireError) {
        self.init()
    }

    package func packed(in arena: MessageArena) throws(WireError) -> PackedMessage {
        try unsafe PackedMessage(UnsafeRawPointer(message(in: arena)))
    }

    func message(
        in arena: MessageArena
    ) throws(WireError) -> UnsafeMutablePointer<Kms__V1__DisableKeyRotationResponse> {
        let raw = try unsafe arena.make(kms__v1__disable_key_rotation_response__init)
        return unsafe raw
    }
}

extension GetKeyRotationStatusRequest: WireMessage {
    package init(
        decoding bytes: UnsafeRawBufferPointer, in arena: MessageArena
    ) throws(WireError) {
        try unsafe self.init(
            reading: arena.unpack(bytes, kms__v1__get_key_rotation_status_request__unpack))
    }

    init(reading raw: UnsafePointer<Kms__V1__GetKeyRotationStatusRequest>) throws(WireError) {
        self.init(
            keyID: try unsafe MessageField.string(
                raw.pointee.has_key_id, raw.pointee.key_id, "keyId"))
    }

    package func packed(in arena: MessageArena) throws(WireError) -> PackedMessage {
        try unsafe PackedMessage(UnsafeRawPointer(message(in: arena)))
    }

    func message(
        in arena: MessageArena
    ) throws(WireError) -> UnsafeMutablePointer<Kms__V1__GetKeyRotationStatusRequest> {
        let raw = try unsafe arena.make(kms__v1__get_key_rotation_status_request__init)
        try unsafe arena.put(keyID, &raw.pointee.has_key_id, &raw.pointee.key_id)
        return unsafe raw
    }
}

extension GetKeyRotationStatusResponse: WireMessage {
    package init(
        decoding bytes: UnsafeRawBufferPointer, in arena: MessageArena
    ) throws(WireError) {
        try unsafe self.init(
            reading: arena.unpack(bytes, kms__v1__get_key_rotation_status_response__unpack))
    }

    init(reading raw: UnsafePointer<Kms__V1__GetKeyRotationStatusResponse>) throws(WireError) {
        self.init(
            keyRotationEnabled: unsafe MessageField.bool(
                raw.pointee.has_key_rotation_enabled, raw.pointee.key_rotation_enabled),
            keyID: try unsafe MessageField.string(
                raw.pointee.has_key_id, raw.pointee.key_id, "keyId"),
            rotationPeriodInDays: unsafe MessageField.int32(
                raw.pointee.has_rotation_period_in_days, raw.pointee.rotation_period_in_days),
            nextRotationDate: unsafe MessageField.double(
                raw.pointee.has_next_rotation_date, raw.pointee.next_rotation_date),
            onDemandRotationStartDate: unsafe MessageField.double(
                raw.pointee.has_on_demand_rotation_start_date,
                raw.pointee.on_demand_rotation_start_date))
    }

    package func packed(in arena: MessageArena) throws(WireError) -> PackedMessage {
        try unsafe PackedMessage(UnsafeRawPointer(message(in: arena)))
    }

    func message(
        in arena: MessageArena
    ) throws(WireError) -> UnsafeMutablePointer<Kms__V1__GetKeyRotationStatusResponse> {
        let raw = try unsafe arena.make(kms__v1__get_key_rotation_status_response__init)
        unsafe arena.put(
            keyRotationEnabled, &raw.pointee.has_key_rotation_enabled,
            &raw.pointee.key_rotation_enabled)
        try unsafe arena.put(keyID, &raw.pointee.has_key_id, &raw.pointee.key_id)
        unsafe arena.put(
            rotationPeriodInDays, &raw.pointee.has_rotation_period_in_days,
            &raw.pointee.rotation_period_in_days)
        unsafe arena.put(
            nextRotationDate, &raw.pointee.has_next_rotation_date, &raw.pointee.next_rotation_date)
        unsafe arena.put(
            onDemandRotationStartDate, &raw.pointee.has_on_demand_rotation_start_date,
            &raw.pointee.on_demand_rotation_start_date)
        return unsafe raw
    }
}

extension RotateKeyOnDemandRequest: WireMessage {
    package init(
        decoding bytes: UnsafeRawBufferPointer, in arena: MessageArena
    ) throws(WireError) {
        try unsafe self.init(
            reading: arena.unpack(bytes, kms__v1__rotate_key_on_demand_request__unpack))
    }

    init(reading raw: UnsafePointer<Kms__V1__RotateKeyOnDemandRequest>) throws(WireError) {
        self.init(
            keyID: try unsafe MessageField.string(
                raw.pointee.has_key_id, raw.pointee.key_id, "keyId"))
    }

    package func packed(in arena: MessageArena) throws(WireError) -> PackedMessage {
        try unsafe PackedMessage(UnsafeRawPointer(message(in: arena)))
    }

    func message(
        in arena: MessageArena
    ) throws(WireError) -> UnsafeMutablePointer<Kms__V1__RotateKeyOnDemandRequest> {
        let raw = try unsafe arena.make(kms__v1__rotate_key_on_demand_request__init)
        try unsafe arena.put(keyID, &raw.pointee.has_key_id, &raw.pointee.key_id)
        return unsafe raw
    }
}

extension RotateKeyOnDemandResponse: WireMessage {
    package init(
        decoding bytes: UnsafeRawBufferPointer, in arena: MessageArena
    ) throws(WireError) {
        try unsafe self.init(
            reading: arena.unpack(bytes, kms__v1__rotate_key_on_demand_response__unpack))
    }

    init(reading raw: UnsafePointer<Kms__V1__RotateKeyOnDemandResponse>) throws(WireError) {
        self.init(
            keyID: try unsafe MessageField.string(
                raw.pointee.has_key_id, raw.pointee.key_id, "keyId"))
    }

    package func packed(in arena: MessageArena) throws(WireError) -> PackedMessage {
        try unsafe PackedMessage(UnsafeRawPointer(message(in: arena)))
    }

    func message(
        in arena: MessageArena
    ) throws(WireError) -> UnsafeMutablePointer<Kms__V1__RotateKeyOnDemandResponse> {
        let raw = try unsafe arena.make(kms__v1__rotate_key_on_demand_response__init)
        try unsafe arena.put(keyID, &raw.pointee.has_key_id, &raw.pointee.key_id)
        return unsafe raw
    }
}

extension ListKeyRotationsRequest: WireMessage {
    package init(
        decoding bytes: UnsafeRawBufferPointer, in arena: MessageArena
    ) throws(WireError) {
        try unsafe self.init(
            reading: arena.unpack(bytes, kms__v1__list_key_rotations_request__unpack))
    }

    init(reading raw: UnsafePointer<Kms__V1__ListKeyRotationsRequest>) throws(WireError) {
        self.init(
            keyID: try unsafe MessageField.string(
                raw.pointee.has_key_id, raw.pointee.key_id, "keyId"),
            includeKeyMaterial: try unsafe MessageField.enumeration(
                raw.pointee.has_include_key_material, raw.pointee.include_key_material.rawValue,
                "includeKeyMaterial"),
            limit: unsafe MessageField.int32(raw.pointee.has_limit, raw.pointee.limit),
            marker: try unsafe MessageField.string(
                raw.pointee.has_marker, raw.pointee.marker, "marker"))
    }

    package func packed(in arena: MessageArena) throws(WireError) -> PackedMessage {
        try unsafe PackedMessage(UnsafeRawPointer(message(in: arena)))
    }

    func message(
        in arena: MessageArena
    ) throws(WireError) -> UnsafeMutablePointer<Kms__V1__ListKeyRotationsRequest> {
        let raw = try unsafe arena.make(kms__v1__list_key_rotations_request__init)
        try unsafe arena.put(keyID, &raw.pointee.has_key_id, &raw.pointee.key_id)
        if let includeKeyMaterial {
            unsafe raw.pointee.has_include_key_material = 1
            unsafe raw.pointee.include_key_material = Kms__V1__IncludeKeyMaterial__Value(
                UInt32(includeKeyMaterial.rawValue))
        }
        unsafe arena.put(limit, &raw.pointee.has_limit, &raw.pointee.limit)
        try unsafe arena.put(marker, &raw.pointee.has_marker, &raw.pointee.marker)
        return unsafe raw
    }
}

extension ListKeyRotationsResponse: WireMessage {
    package init(
        decoding bytes: UnsafeRawBufferPointer, in arena: MessageArena
    ) throws(WireError) {
        try unsafe self.init(
            reading: arena.unpack(bytes, kms__v1__list_key_rotations_response__unpack))
    }

    init(reading raw: UnsafePointer<Kms__V1__ListKeyRotationsResponse>) throws(WireError) {
        self.init(
            rotations: try unsafe MessageField.messages(
                raw.pointee.n_rotations, raw.pointee.rotations, RotationsListEntry.init(reading:)),
            nextMarker: try unsafe MessageField.string(
                raw.pointee.has_next_marker, raw.pointee.next_marker, "nextMarker"),
            truncated: unsafe MessageField.bool(raw.pointee.has_truncated, raw.pointee.truncated))
    }

    package func packed(in arena: MessageArena) throws(WireError) -> PackedMessage {
        try unsafe PackedMessage(UnsafeRawPointer(message(in: arena)))
    }

    func message(
        in arena: MessageArena
    ) throws(WireError) -> UnsafeMutablePointer<Kms__V1__ListKeyRotationsResponse> {
        let raw = try unsafe arena.make(kms__v1__list_key_rotations_response__init)
        try unsafe arena.put(rotations, &raw.pointee.n_rotations, &raw.pointee.rotations) {
            value throws(WireError) in try unsafe value.message(in: arena)
        }
        try unsafe arena.put(nextMarker, &raw.pointee.has_next_marker, &raw.pointee.next_marker)
        unsafe arena.put(truncated, &raw.pointee.has_truncated, &raw.pointee.truncated)
        return unsafe raw
    }
}

extension GetParametersForImportRequest: WireMessage {
    package init(
        decoding bytes: UnsafeRawBufferPointer, in arena: MessageArena
    ) throws(WireError) {
        try unsafe self.init(
            reading: arena.unpack(bytes, kms__v1__get_parameters_for_import_request__unpack))
    }

    init(reading raw: UnsafePointer<Kms__V1__GetParametersForImportRequest>) throws(WireError) {
        self.init(
            keyID: try unsafe MessageField.string(
                raw.pointee.has_key_id, raw.pointee.key_id, "keyId"),
            wrappingAlgorithm: try unsafe MessageField.enumeration(
                raw.pointee.has_wrapping_algorithm, raw.pointee.wrapping_algorithm.rawValue,
                "wrappingAlgorithm"),
            wrappingKeySpec: try unsafe MessageField.enumeration(
                raw.pointee.has_wrapping_key_spec, raw.pointee.wrapping_key_spec.rawValue,
                "wrappingKeySpec"))
    }

    package func packed(in arena: MessageArena) throws(WireError) -> PackedMessage {
        try unsafe PackedMessage(UnsafeRawPointer(message(in: arena)))
    }

    func message(
        in arena: MessageArena
    ) throws(WireError) -> UnsafeMutablePointer<Kms__V1__GetParametersForImportRequest> {
        let raw = try unsafe arena.make(kms__v1__get_parameters_for_import_request__init)
        try unsafe arena.put(keyID, &raw.pointee.has_key_id, &raw.pointee.key_id)
        if let wrappingAlgorithm {
            unsafe raw.pointee.has_wrapping_algorithm = 1
            unsafe raw.pointee.wrapping_algorithm = Kms__V1__AlgorithmSpec__Value(
                UInt32(wrappingAlgorithm.rawValue))
        }
        if let wrappingKeySpec {
            unsafe raw.pointee.has_wrapping_key_spec = 1
            unsafe raw.pointee.wrapping_key_spec = Kms__V1__WrappingKeySpec__Value(
                UInt32(wrappingKeySpec.rawValue))
        }
        return unsafe raw
    }
}

extension GetParametersForImportResponse: WireMessage {
    package init(
        decoding bytes: UnsafeRawBufferPointer, in arena: MessageArena
    ) throws(WireError) {
        try unsafe self.init(
            reading: arena.unpack(bytes, kms__v1__get_parameters_for_import_response__unpack))
    }

    init(reading raw: UnsafePointer<Kms__V1__GetParametersForImportResponse>) throws(WireError) {
        self.init(
            keyID: try unsafe MessageField.string(
                raw.pointee.has_key_id, raw.pointee.key_id, "keyId"),
            importToken: unsafe MessageField.bytes(
                raw.pointee.has_import_token, raw.pointee.import_token),
            publicKey: unsafe MessageField.bytes(
                raw.pointee.has_public_key, raw.pointee.public_key),
            parametersValidTo: unsafe MessageField.double(
                raw.pointee.has_parameters_valid_to, raw.pointee.parameters_valid_to))
    }

    package func packed(in arena: MessageArena) throws(WireError) -> PackedMessage {
        try unsafe PackedMessage(UnsafeRawPointer(message(in: arena)))
    }

    func message(
        in arena: MessageArena
    ) throws(WireError) -> UnsafeMutablePointer<Kms__V1__GetParametersForImportResponse> {
        let raw = try unsafe arena.make(kms__v1__get_parameters_for_import_response__init)
        try unsafe arena.put(keyID, &raw.pointee.has_key_id, &raw.pointee.key_id)
        try unsafe arena.put(importToken, &raw.pointee.has_import_token, &raw.pointee.import_token)
        try unsafe arena.put(publicKey, &raw.pointee.has_public_key, &raw.pointee.public_key)
        unsafe arena.put(
            parametersValidTo, &raw.pointee.has_parameters_valid_to,
            &raw.pointee.parameters_valid_to)
        return unsafe raw
    }
}

extension ImportKeyMaterialRequest: WireMessage {
    package init(
        decoding bytes: UnsafeRawBufferPointer, in arena: MessageArena
    ) throws(WireError) {
        try unsafe self.init(
            reading: arena.unpack(bytes, kms__v1__import_key_material_request__unpack))
    }

    init(reading raw: UnsafePointer<Kms__V1__ImportKeyMaterialRequest>) throws(WireError) {
        self.init(
            keyID: try unsafe MessageField.string(
                raw.pointee.has_key_id, raw.pointee.key_id, "keyId"),
            importToken: unsafe MessageField.bytes(
                raw.pointee.has_import_token, raw.pointee.import_token),
            encryptedKeyMaterial: unsafe MessageField.bytes(
                raw.pointee.has_encrypted_key_material, raw.pointee.encrypted_key_material),
            validTo: unsafe MessageField.double(raw.pointee.has_valid_to, raw.pointee.valid_to),
            expirationModel: try unsafe MessageField.enumeration(
                raw.pointee.has_expiration_model, raw.pointee.expiration_model.rawValue,
                "expirationModel"),
            importType: try unsafe MessageField.enumeration(
                raw.pointee.has_import_type, raw.pointee.import_type.rawValue, "importType"),
            keyMaterialDescription: try unsafe MessageField.string(
                raw.pointee.has_key_material_description, raw.pointee.key_material_description,
                "keyMaterialDescription"),
            keyMaterialID: try unsafe MessageField.string(
                raw.pointee.has_key_material_id, raw.pointee.key_material_id, "keyMaterialId"))
    }

    package func packed(in arena: MessageArena) throws(WireError) -> PackedMessage {
        try unsafe PackedMessage(UnsafeRawPointer(message(in: arena)))
    }

    func message(
        in arena: MessageArena
    ) throws(WireError) -> UnsafeMutablePointer<Kms__V1__ImportKeyMaterialRequest> {
        let raw = try unsafe arena.make(kms__v1__import_key_material_request__init)
        try unsafe arena.put(keyID, &raw.pointee.has_key_id, &raw.pointee.key_id)
        try unsafe arena.put(importToken, &raw.pointee.has_import_token, &raw.pointee.import_token)
        try unsafe arena.put(
            encryptedKeyMaterial, &raw.pointee.has_encrypted_key_material,
            &raw.pointee.encrypted_key_material)
        unsafe arena.put(validTo, &raw.pointee.has_valid_to, &raw.pointee.valid_to)
        if let expirationModel {
            unsafe raw.pointee.has_expiration_model = 1
            unsafe raw.pointee.expiration_model = Kms__V1__ExpirationModelType__Value(
                UInt32(expirationModel.rawValue))
        }
        if let importType {
            unsafe raw.pointee.has_import_type = 1
            unsafe raw.pointee.import_type = Kms__V1__ImportType__Value(UInt32(importType.rawValue))
        }
        try unsafe arena.put(
            keyMaterialDescription, &raw.pointee.has_key_material_description,
            &raw.pointee.key_material_description)
        try unsafe arena.put(
            keyMaterialID, &raw.pointee.has_key_material_id, &raw.pointee.key_material_id)
        return unsafe raw
    }
}

extension ImportKeyMaterialResponse: WireMessage {
    package init(
        decoding bytes: UnsafeRawBufferPointer, in arena: MessageArena
    ) throws(WireError) {
        try unsafe self.init(
            reading: arena.unpack(bytes, kms__v1__import_key_material_response__unpack))
    }

    init(reading raw: UnsafePointer<Kms__V1__ImportKeyMaterialResponse>) throws(WireError) {
        self.init(
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
    ) throws(WireError) -> UnsafeMutablePointer<Kms__V1__ImportKeyMaterialResponse> {
        let raw = try unsafe arena.make(kms__v1__import_key_material_response__init)
        try unsafe arena.put(keyID, &raw.pointee.has_key_id, &raw.pointee.key_id)
        try unsafe arena.put(
            keyMaterialID, &raw.pointee.has_key_material_id, &raw.pointee.key_material_id)
        return unsafe raw
    }
}

extension DeleteImportedKeyMaterialRequest: WireMessage {
    package init(
        decoding bytes: UnsafeRawBufferPointer, in arena: MessageArena
    ) throws(WireError) {
        try unsafe self.init(
            reading: arena.unpack(bytes, kms__v1__delete_imported_key_material_request__unpack))
    }

    init(reading raw: UnsafePointer<Kms__V1__DeleteImportedKeyMaterialRequest>) throws(WireError) {
        self.init(
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
    ) throws(WireError) -> UnsafeMutablePointer<Kms__V1__DeleteImportedKeyMaterialRequest> {
        let raw = try unsafe arena.make(kms__v1__delete_imported_key_material_request__init)
        try unsafe arena.put(keyID, &raw.pointee.has_key_id, &raw.pointee.key_id)
        try unsafe arena.put(
            keyMaterialID, &raw.pointee.has_key_material_id, &raw.pointee.key_material_id)
        return unsafe raw
    }
}

extension DeleteImportedKeyMaterialResponse: WireMessage {
    package init(
        decoding bytes: UnsafeRawBufferPointer, in arena: MessageArena
    ) throws(WireError) {
        try unsafe self.init(
            reading: arena.unpack(bytes, kms__v1__delete_imported_key_material_response__unpack))
    }

    init(reading raw: UnsafePointer<Kms__V1__DeleteImportedKeyMaterialResponse>) throws(WireError) {
        self.init(
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
    ) throws(WireError) -> UnsafeMutablePointer<Kms__V1__DeleteImportedKeyMaterialResponse> {
        let raw = try unsafe arena.make(kms__v1__delete_imported_key_material_response__init)
        try unsafe arena.put(keyID, &raw.pointee.has_key_id, &raw.pointee.key_id)
        try unsafe arena.put(
            keyMaterialID, &raw.pointee.has_key_material_id, &raw.pointee.key_material_id)
        return unsafe raw
    }
}

extension GenerateDataKeyPairRequest: WireMessage {
    package init(
        decoding bytes: UnsafeRawBufferPointer, in arena: MessageArena
    ) throws(WireError) {
        try unsafe self.init(
            reading: arena.unpack(bytes, kms__v1__generate_data_key_pair_request__unpack))
    }

    init(reading raw: UnsafePointer<Kms__V1__GenerateDataKeyPairRequest>) throws(WireError) {
        self.init(
            encryptionContext: try unsafe MessageField.context(
                raw.pointee.n_encryption_context, raw.pointee.encryption_context,
                "encryptionContext"),
            keyID: try unsafe MessageField.string(
                raw.pointee.has_key_id, raw.pointee.key_id, "keyId"),
            keyPairSpec: try unsafe MessageField.enumeration(
                raw.pointee.has_key_pair_spec, raw.pointee.key_pair_spec.rawValue, "keyPairSpec"),
            grantTokens: try unsafe MessageField.strings(
                raw.pointee.n_grant_tokens, raw.pointee.grant_tokens, "grantTokens"),
            recipient: try unsafe MessageField.message(
                raw.pointee.recipient, RecipientInfo.init(reading:)),
            dryRun: unsafe MessageField.bool(raw.pointee.has_dry_run, raw.pointee.dry_run))
    }

    package borrowing func packed(in arena: MessageArena) throws(WireError) -> PackedMessage {
        try unsafe PackedMessage(UnsafeRawPointer(message(in: arena)))
    }

    borrowing func message(
        in arena: MessageArena
    ) throws(WireError) -> UnsafeMutablePointer<Kms__V1__GenerateDataKeyPairRequest> {
        let raw = try unsafe arena.make(kms__v1__generate_data_key_pair_request__init)
        try unsafe arena.put(
            encryptionContext, &raw.pointee.n_encryption_context, &raw.pointee.encryption_context)
        try unsafe arena.put(keyID, &raw.pointee.has_key_id, &raw.pointee.key_id)
        if let keyPairSpec {
            unsafe raw.pointee.has_key_pair_spec = 1
            unsafe raw.pointee.key_pair_spec = Kms__V1__DataKeyPairSpec__Value(
                UInt32(keyPairSpec.rawValue))
        }
        try unsafe arena.put(grantTokens, &raw.pointee.n_grant_tokens, &raw.pointee.grant_tokens)
        unsafe raw.pointee.recipient = try recipient?.message(in: arena)
        unsafe arena.put(dryRun, &raw.pointee.has_dry_run, &raw.pointee.dry_run)
        return unsafe raw
    }
}

extension GenerateDataKeyPairResponse: WireMessage {
    package init(
        decoding bytes: UnsafeRawBufferPointer, in arena: MessageArena
    ) throws(WireError) {
        try unsafe self.init(
            reading: arena.unpack(bytes, kms__v1__generate_data_key_pair_response__unpack))
    }

    init(reading raw: UnsafePointer<Kms__V1__GenerateDataKeyPairResponse>) throws(WireError) {
        self.init(
            privateKeyCiphertextBlob: unsafe MessageField.bytes(
                raw.pointee.has_private_key_ciphertext_blob, raw.pointee.private_key_ciphertext_blob
            ),
            privateKeyPlaintext: unsafe MessageField.secret(
                raw.pointee.has_private_key_plaintext, raw.pointee.private_key_plaintext),
            publicKey: unsafe MessageField.bytes(
                raw.pointee.has_public_key, raw.pointee.public_key),
            keyID: try unsafe MessageField.string(
                raw.pointee.has_key_id, raw.pointee.key_id, "keyId"),
            keyPairSpec: unsafe MessageField.openEnumeration(
                raw.pointee.has_key_pair_spec, raw.pointee.key_pair_spec.rawValue),
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
    ) throws(WireError) -> UnsafeMutablePointer<Kms__V1__GenerateDataKeyPairResponse> {
        let raw = try unsafe arena.make(kms__v1__generate_data_key_pair_response__init)
        try unsafe arena.put(
            privateKeyCiphertextBlob, &raw.pointee.has_private_key_ciphertext_blob,
            &raw.pointee.private_key_ciphertext_blob)
        try unsafe arena.put(
            privateKeyPlaintext, &raw.pointee.has_private_key_plaintext,
            &raw.pointee.private_key_plaintext)
        try unsafe arena.put(publicKey, &raw.pointee.has_public_key, &raw.pointee.public_key)
        try unsafe arena.put(keyID, &raw.pointee.has_key_id, &raw.pointee.key_id)
        if let keyPairSpec {
            unsafe raw.pointee.has_key_pair_spec = 1
            unsafe raw.pointee.key_pair_spec = Kms__V1__DataKeyPairSpec__Value(
                UInt32(keyPairSpec.rawValue))
        }
        try unsafe arena.put(
            ciphertextForRecipient, &raw.pointee.has_ciphertext_for_recipient,
            &raw.pointee.ciphertext_for_recipient)
        try unsafe arena.put(
            keyMaterialID, &raw.pointee.has_key_material_id, &raw.pointee.key_material_id)
        return unsafe raw
    }
}

extension GenerateDataKeyPairWithoutPlaintextRequest: WireMessage {
    package init(
        decoding bytes: UnsafeRawBufferPointer, in arena: MessageArena
    ) throws(WireError) {
        try unsafe self.init(
            reading: arena.unpack(
                bytes, kms__v1__generate_data_key_pair_without_plaintext_request__unpack))
    }

    init(reading raw: UnsafePointer<Kms__V1__GenerateDataKeyPairWithoutPlaintextRequest>)
        throws(WireError)
    {
        self.init(
            encryptionContext: try unsafe MessageField.context(
                raw.pointee.n_encryption_context, raw.pointee.encryption_context,
                "encryptionContext"),
            keyID: try unsafe MessageField.string(
                raw.pointee.has_key_id, raw.pointee.key_id, "keyId"),
            keyPairSpec: try unsafe MessageField.enumeration(
                raw.pointee.has_key_pair_spec, raw.pointee.key_pair_spec.rawValue, "keyPairSpec"),
            grantTokens: try unsafe MessageField.strings(
                raw.pointee.n_grant_tokens, raw.pointee.grant_tokens, "grantTokens"),
            dryRun: unsafe MessageField.bool(raw.pointee.has_dry_run, raw.pointee.dry_run))
    }

    package borrowing func packed(in arena: MessageArena) throws(WireError) -> PackedMessage {
        try unsafe PackedMessage(UnsafeRawPointer(message(in: arena)))
    }

    borrowing func message(
        in arena: MessageArena
    ) throws(WireError) -> UnsafeMutablePointer<Kms__V1__GenerateDataKeyPairWithoutPlaintextRequest>
    {
        let raw = try unsafe arena.make(
            kms__v1__generate_data_key_pair_without_plaintext_request__init)
        try unsafe arena.put(
            encryptionContext, &raw.pointee.n_encryption_context, &raw.pointee.encryption_context)
        try unsafe arena.put(keyID, &raw.pointee.has_key_id, &raw.pointee.key_id)
        if let keyPairSpec {
            unsafe raw.pointee.has_key_pair_spec = 1
            unsafe raw.pointee.key_pair_spec = Kms__V1__DataKeyPairSpec__Value(
                UInt32(keyPairSpec.rawValue))
        }
        try unsafe arena.put(grantTokens, &raw.pointee.n_grant_tokens, &raw.pointee.grant_tokens)
        unsafe arena.put(dryRun, &raw.pointee.has_dry_run, &raw.pointee.dry_run)
        return unsafe raw
    }
}

extension GenerateDataKeyPairWithoutPlaintextResponse: WireMessage {
    package init(
        decoding bytes: UnsafeRawBufferPointer, in arena: MessageArena
    ) throws(WireError) {
        try unsafe self.init(
            reading: arena.unpack(
                bytes, kms__v1__generate_data_key_pair_without_plaintext_response__unpack))
    }

    init(reading raw: UnsafePointer<Kms__V1__GenerateDataKeyPairWithoutPlaintextResponse>)
        throws(WireError)
    {
        self.init(
            privateKeyCiphertextBlob: unsafe MessageField.bytes(
                raw.pointee.has_private_key_ciphertext_blob, raw.pointee.private_key_ciphertext_blob
            ),
            publicKey: unsafe MessageField.bytes(
                raw.pointee.has_public_key, raw.pointee.public_key),
            keyID: try unsafe MessageField.string(
                raw.pointee.has_key_id, raw.pointee.key_id, "keyId"),
            keyPairSpec: unsafe MessageField.openEnumeration(
                raw.pointee.has_key_pair_spec, raw.pointee.key_pair_spec.rawValue),
            keyMaterialID: try unsafe MessageField.string(
                raw.pointee.has_key_material_id, raw.pointee.key_material_id, "keyMaterialId"))
    }

    package func packed(in arena: MessageArena) throws(WireError) -> PackedMessage {
        try unsafe PackedMessage(UnsafeRawPointer(message(in: arena)))
    }

    func message(
        in arena: MessageArena
    ) throws(WireError) -> UnsafeMutablePointer<
        Kms__V1__GenerateDataKeyPairWithoutPlaintextResponse
    > {
        let raw = try unsafe arena.make(
            kms__v1__generate_data_key_pair_without_plaintext_response__init)
        try unsafe arena.put(
            privateKeyCiphertextBlob, &raw.pointee.has_private_key_ciphertext_blob,
            &raw.pointee.private_key_ciphertext_blob)
        try unsafe arena.put(publicKey, &raw.pointee.has_public_key, &raw.pointee.public_key)
        try unsafe arena.put(keyID, &raw.pointee.has_key_id, &raw.pointee.key_id)
        if let keyPairSpec {
            unsafe raw.pointee.has_key_pair_spec = 1
            unsafe raw.pointee.key_pair_spec = Kms__V1__DataKeyPairSpec__Value(
                UInt32(keyPairSpec.rawValue))
        }
        try unsafe arena.put(
            keyMaterialID, &raw.pointee.has_key_material_id, &raw.pointee.key_material_id)
        return unsafe raw
    }
}

extension SignRequest: WireMessage {
    package init(
        decoding bytes: UnsafeRawBufferPointer, in arena: MessageArena
    ) throws(WireError) {
        try unsafe self.init(reading: arena.unpack(bytes, kms__v1__sign_request__unpack))
    }

    init(reading raw: UnsafePointer<Kms__V1__SignRequest>) throws(WireError) {
        self.init(
            keyID: try unsafe MessageField.string(
                raw.pointee.has_key_id, raw.pointee.key_id, "keyId"),
            message: unsafe MessageField.secret(raw.pointee.has_message, raw.pointee.message),
            messageType: try unsafe MessageField.enumeration(
                raw.pointee.has_message_type, raw.pointee.message_type.rawValue, "messageType"),
            grantTokens: try unsafe MessageField.strings(
                raw.pointee.n_grant_tokens, raw.pointee.grant_tokens, "grantTokens"),
            signingAlgorithm: try unsafe MessageField.enumeration(
                raw.pointee.has_signing_algorithm, raw.pointee.signing_algorithm.rawValue,
                "signingAlgorithm"),
            dryRun: unsafe MessageField.bool(raw.pointee.has_dry_run, raw.pointee.dry_run))
    }

    package borrowing func packed(in arena: MessageArena) throws(WireError) -> PackedMessage {
        try unsafe PackedMessage(UnsafeRawPointer(message(in: arena)))
    }

    borrowing func message(
        in arena: MessageArena
    ) throws(WireError) -> UnsafeMutablePointer<Kms__V1__SignRequest> {
        let raw = try unsafe arena.make(kms__v1__sign_request__init)
        try unsafe arena.put(keyID, &raw.pointee.has_key_id, &raw.pointee.key_id)
        try unsafe arena.put(message, &raw.pointee.has_message, &raw.pointee.message)
        if let messageType {
            unsafe raw.pointee.has_message_type = 1
            unsafe raw.pointee.message_type = Kms__V1__MessageType__Value(
                UInt32(messageType.rawValue))
        }
        try unsafe arena.put(grantTokens, &raw.pointee.n_grant_tokens, &raw.pointee.grant_tokens)
        if let signingAlgorithm {
            unsafe raw.pointee.has_signing_algorithm = 1
            unsafe raw.pointee.signing_algorithm = Kms__V1__SigningAlgorithmSpec__Value(
                UInt32(signingAlgorithm.rawValue))
        }
        unsafe arena.put(dryRun, &raw.pointee.has_dry_run, &raw.pointee.dry_run)
        return unsafe raw
    }
}

extension SignResponse: WireMessage {
    package init(
        decoding bytes: UnsafeRawBufferPointer, in arena: MessageArena
    ) throws(WireError) {
        try unsafe self.init(reading: arena.unpack(bytes, kms__v1__sign_response__unpack))
    }

    init(reading raw: UnsafePointer<Kms__V1__SignResponse>) throws(WireError) {
        self.init(
            keyID: try unsafe MessageField.string(
                raw.pointee.has_key_id, raw.pointee.key_id, "keyId"),
            signature: unsafe MessageField.bytes(raw.pointee.has_signature, raw.pointee.signature),
            signingAlgorithm: unsafe MessageField.openEnumeration(
                raw.pointee.has_signing_algorithm, raw.pointee.signing_algorithm.rawValue))
    }

    package func packed(in arena: MessageArena) throws(WireError) -> PackedMessage {
        try unsafe PackedMessage(UnsafeRawPointer(message(in: arena)))
    }

    func message(
        in arena: MessageArena
    ) throws(WireError) -> UnsafeMutablePointer<Kms__V1__SignResponse> {
        let raw = try unsafe arena.make(kms__v1__sign_response__init)
        try unsafe arena.put(keyID, &raw.pointee.has_key_id, &raw.pointee.key_id)
        try unsafe arena.put(signature, &raw.pointee.has_signature, &raw.pointee.signature)
        if let signingAlgorithm {
            unsafe raw.pointee.has_signing_algorithm = 1
            unsafe raw.pointee.signing_algorithm = Kms__V1__SigningAlgorithmSpec__Value(
                UInt32(signingAlgorithm.rawValue))
        }
        return unsafe raw
    }
}

extension VerifyRequest: WireMessage {
    package init(
        decoding bytes: UnsafeRawBufferPointer, in arena: MessageArena
    ) throws(WireError) {
        try unsafe self.init(reading: arena.unpack(bytes, kms__v1__verify_request__unpack))
    }

    init(reading raw: UnsafePointer<Kms__V1__VerifyRequest>) throws(WireError) {
        self.init(
            keyID: try unsafe MessageField.string(
                raw.pointee.has_key_id, raw.pointee.key_id, "keyId"),
            message: unsafe MessageField.secret(raw.pointee.has_message, raw.pointee.message),
            messageType: try unsafe MessageField.enumeration(
                raw.pointee.has_message_type, raw.pointee.message_type.rawValue, "messageType"),
            signature: unsafe MessageField.bytes(raw.pointee.has_signature, raw.pointee.signature),
            signingAlgorithm: try unsafe MessageField.enumeration(
                raw.pointee.has_signing_algorithm, raw.pointee.signing_algorithm.rawValue,
                "signingAlgorithm"),
            grantTokens: try unsafe MessageField.strings(
                raw.pointee.n_grant_tokens, raw.pointee.grant_tokens, "grantTokens"),
            dryRun: unsafe MessageField.bool(raw.pointee.has_dry_run, raw.pointee.dry_run))
    }

    package borrowing func packed(in arena: MessageArena) throws(WireError) -> PackedMessage {
        try unsafe PackedMessage(UnsafeRawPointer(message(in: arena)))
    }

    borrowing func message(
        in arena: MessageArena
    ) throws(WireError) -> UnsafeMutablePointer<Kms__V1__VerifyRequest> {
        let raw = try unsafe arena.make(kms__v1__verify_request__init)
        try unsafe arena.put(keyID, &raw.pointee.has_key_id, &raw.pointee.key_id)
        try unsafe arena.put(message, &raw.pointee.has_message, &raw.pointee.message)
        if let messageType {
            unsafe raw.pointee.has_message_type = 1
            unsafe raw.pointee.message_type = Kms__V1__MessageType__Value(
                UInt32(messageType.rawValue))
        }
        try unsafe arena.put(signature, &raw.pointee.has_signature, &raw.pointee.signature)
        if let signingAlgorithm {
            unsafe raw.pointee.has_signing_algorithm = 1
            unsafe raw.pointee.signing_algorithm = Kms__V1__SigningAlgorithmSpec__Value(
                UInt32(signingAlgorithm.rawValue))
        }
        try unsafe arena.put(grantTokens, &raw.pointee.n_grant_tokens, &raw.pointee.grant_tokens)
        unsafe arena.put(dryRun, &raw.pointee.has_dry_run, &raw.pointee.dry_run)
        return unsafe raw
    }
}

extension VerifyResponse: WireMessage {
    package init(
        decoding bytes: UnsafeRawBufferPointer, in arena: MessageArena
    ) throws(WireError) {
        try unsafe self.init(reading: arena.unpack(bytes, kms__v1__verify_response__unpack))
    }

    init(reading raw: UnsafePointer<Kms__V1__VerifyResponse>) throws(WireError) {
        self.init(
            keyID: try unsafe MessageField.string(
                raw.pointee.has_key_id, raw.pointee.key_id, "keyId"),
            signatureValid: unsafe MessageField.bool(
                raw.pointee.has_signature_valid, raw.pointee.signature_valid),
            signingAlgorithm: unsafe MessageField.openEnumeration(
                raw.pointee.has_signing_algorithm, raw.pointee.signing_algorithm.rawValue))
    }

    package func packed(in arena: MessageArena) throws(WireError) -> PackedMessage {
        try unsafe PackedMessage(UnsafeRawPointer(message(in: arena)))
    }

    func message(
        in arena: MessageArena
    ) throws(WireError) -> UnsafeMutablePointer<Kms__V1__VerifyResponse> {
        let raw = try unsafe arena.make(kms__v1__verify_response__init)
        try unsafe arena.put(keyID, &raw.pointee.has_key_id, &raw.pointee.key_id)
        unsafe arena.put(
            signatureValid, &raw.pointee.has_signature_valid, &raw.pointee.signature_valid)
        if let signingAlgorithm {
            unsafe raw.pointee.has_signing_algorithm = 1
            unsafe raw.pointee.signing_algorithm = Kms__V1__SigningAlgorithmSpec__Value(
                UInt32(signingAlgorithm.rawValue))
        }
        return unsafe raw
    }
}

extension GenerateMacRequest: WireMessage {
    package init(
        decoding bytes: UnsafeRawBufferPointer, in arena: MessageArena
    ) throws(WireError) {
        try unsafe self.init(reading: arena.unpack(bytes, kms__v1__generate_mac_request__unpack))
    }

    init(reading raw: UnsafePointer<Kms__V1__GenerateMacRequest>) throws(WireError) {
        self.init(
            message: unsafe MessageField.secret(raw.pointee.has_message, raw.pointee.message),
            keyID: try unsafe MessageField.string(
                raw.pointee.has_key_id, raw.pointee.key_id, "keyId"),
            macAlgorithm: try unsafe MessageField.enumeration(
                raw.pointee.has_mac_algorithm, raw.pointee.mac_algorithm.rawValue, "macAlgorithm"),
            grantTokens: try unsafe MessageField.strings(
                raw.pointee.n_grant_tokens, raw.pointee.grant_tokens, "grantTokens"),
            dryRun: unsafe MessageField.bool(raw.pointee.has_dry_run, raw.pointee.dry_run))
    }

    package borrowing func packed(in arena: MessageArena) throws(WireError) -> PackedMessage {
        try unsafe PackedMessage(UnsafeRawPointer(message(in: arena)))
    }

    borrowing func message(
        in arena: MessageArena
    ) throws(WireError) -> UnsafeMutablePointer<Kms__V1__GenerateMacRequest> {
        let raw = try unsafe arena.make(kms__v1__generate_mac_request__init)
        try unsafe arena.put(message, &raw.pointee.has_message, &raw.pointee.message)
        try unsafe arena.put(keyID, &raw.pointee.has_key_id, &raw.pointee.key_id)
        if let macAlgorithm {
            unsafe raw.pointee.has_mac_algorithm = 1
            unsafe raw.pointee.mac_algorithm = Kms__V1__MacAlgorithmSpec__Value(
                UInt32(macAlgorithm.rawValue))
        }
        try unsafe arena.put(grantTokens, &raw.pointee.n_grant_tokens, &raw.pointee.grant_tokens)
        unsafe arena.put(dryRun, &raw.pointee.has_dry_run, &raw.pointee.dry_run)
        return unsafe raw
    }
}

extension GenerateMacResponse: WireMessage {
    package init(
        decoding bytes: UnsafeRawBufferPointer, in arena: MessageArena
    ) throws(WireError) {
        try unsafe self.init(reading: arena.unpack(bytes, kms__v1__generate_mac_response__unpack))
    }

    init(reading raw: UnsafePointer<Kms__V1__GenerateMacResponse>) throws(WireError) {
        self.init(
            mac: unsafe MessageField.bytes(raw.pointee.has_mac, raw.pointee.mac),
            macAlgorithm: unsafe MessageField.openEnumeration(
                raw.pointee.has_mac_algorithm, raw.pointee.mac_algorithm.rawValue),
            keyID: try unsafe MessageField.string(
                raw.pointee.has_key_id, raw.pointee.key_id, "keyId"))
    }

    package func packed(in arena: MessageArena) throws(WireError) -> PackedMessage {
        try unsafe PackedMessage(UnsafeRawPointer(message(in: arena)))
    }

    func message(
        in arena: MessageArena
    ) throws(WireError) -> UnsafeMutablePointer<Kms__V1__GenerateMacResponse> {
        let raw = try unsafe arena.make(kms__v1__generate_mac_response__init)
        try unsafe arena.put(mac, &raw.pointee.has_mac, &raw.pointee.mac)
        if let macAlgorithm {
            unsafe raw.pointee.has_mac_algorithm = 1
            unsafe raw.pointee.mac_algorithm = Kms__V1__MacAlgorithmSpec__Value(
                UInt32(macAlgorithm.rawValue))
        }
        try unsafe arena.put(keyID, &raw.pointee.has_key_id, &raw.pointee.key_id)
        return unsafe raw
    }
}

extension VerifyMacRequest: WireMessage {
    package init(
        decoding bytes: UnsafeRawBufferPointer, in arena: MessageArena
    ) throws(WireError) {
        try unsafe self.init(reading: arena.unpack(bytes, kms__v1__verify_mac_request__unpack))
    }

    init(reading raw: UnsafePointer<Kms__V1__VerifyMacRequest>) throws(WireError) {
        self.init(
            message: unsafe MessageField.secret(raw.pointee.has_message, raw.pointee.message),
            keyID: try unsafe MessageField.string(
                raw.pointee.has_key_id, raw.pointee.key_id, "keyId"),
            macAlgorithm: try unsafe MessageField.enumeration(
                raw.pointee.has_mac_algorithm, raw.pointee.mac_algorithm.rawValue, "macAlgorithm"),
            mac: unsafe MessageField.bytes(raw.pointee.has_mac, raw.pointee.mac),
            grantTokens: try unsafe MessageField.strings(
                raw.pointee.n_grant_tokens, raw.pointee.grant_tokens, "grantTokens"),
            dryRun: unsafe MessageField.bool(raw.pointee.has_dry_run, raw.pointee.dry_run))
    }

    package borrowing func packed(in arena: MessageArena) throws(WireError) -> PackedMessage {
        try unsafe PackedMessage(UnsafeRawPointer(message(in: arena)))
    }

    borrowing func message(
        in arena: MessageArena
    ) throws(WireError) -> UnsafeMutablePointer<Kms__V1__VerifyMacRequest> {
        let raw = try unsafe arena.make(kms__v1__verify_mac_request__init)
        try unsafe arena.put(message, &raw.pointee.has_message, &raw.pointee.message)
        try unsafe arena.put(keyID, &raw.pointee.has_key_id, &raw.pointee.key_id)
        if let macAlgorithm {
            unsafe raw.pointee.has_mac_algorithm = 1
            unsafe raw.pointee.mac_algorithm = Kms__V1__MacAlgorithmSpec__Value(
                UInt32(macAlgorithm.rawValue))
        }
        try unsafe arena.put(mac, &raw.pointee.has_mac, &raw.pointee.mac)
        try unsafe arena.put(grantTokens, &raw.pointee.n_grant_tokens, &raw.pointee.grant_tokens)
        unsafe arena.put(dryRun, &raw.pointee.has_dry_run, &raw.pointee.dry_run)
        return unsafe raw
    }
}

extension VerifyMacResponse: WireMessage {
    package init(
        decoding bytes: UnsafeRawBufferPointer, in arena: MessageArena
    ) throws(WireError) {
        try unsafe self.init(reading: arena.unpack(bytes, kms__v1__verify_mac_response__unpack))
    }

    init(reading raw: UnsafePointer<Kms__V1__VerifyMacResponse>) throws(WireError) {
        self.init(
            keyID: try unsafe MessageField.string(
                raw.pointee.has_key_id, raw.pointee.key_id, "keyId"),
            macValid: unsafe MessageField.bool(raw.pointee.has_mac_valid, raw.pointee.mac_valid),
            macAlgorithm: unsafe MessageField.openEnumeration(
                raw.pointee.has_mac_algorithm, raw.pointee.mac_algorithm.rawValue))
    }

    package func packed(in arena: MessageArena) throws(WireError) -> PackedMessage {
        try unsafe PackedMessage(UnsafeRawPointer(message(in: arena)))
    }

    func message(
        in arena: MessageArena
    ) throws(WireError) -> UnsafeMutablePointer<Kms__V1__VerifyMacResponse> {
        let raw = try unsafe arena.make(kms__v1__verify_mac_response__init)
        try unsafe arena.put(keyID, &raw.pointee.has_key_id, &raw.pointee.key_id)
        unsafe arena.put(macValid, &raw.pointee.has_mac_valid, &raw.pointee.mac_valid)
        if let macAlgorithm {
            unsafe raw.pointee.has_mac_algorithm = 1
            unsafe raw.pointee.mac_algorithm = Kms__V1__MacAlgorithmSpec__Value(
                UInt32(macAlgorithm.rawValue))
        }
        return unsafe raw
    }
}

extension DeriveSharedSecretRequest: WireMessage {
    package init(
        decoding bytes: UnsafeRawBufferPointer, in arena: MessageArena
    ) throws(WireError) {
        try unsafe self.init(
            reading: arena.unpack(bytes, kms__v1__derive_shared_secret_request__unpack))
    }

    init(reading raw: UnsafePointer<Kms__V1__DeriveSharedSecretRequest>) throws(WireError) {
        self.init(
            keyID: try unsafe MessageField.string(
                raw.pointee.has_key_id, raw.pointee.key_id, "keyId"),
            keyAgreementAlgorithm: try unsafe MessageField.enumeration(
                raw.pointee.has_key_agreement_algorithm,
                raw.pointee.key_agreement_algorithm.rawValue, "keyAgreementAlgorithm"),
            publicKey: unsafe MessageField.bytes(
                raw.pointee.has_public_key, raw.pointee.public_key),
            grantTokens: try unsafe MessageField.strings(
                raw.pointee.n_grant_tokens, raw.pointee.grant_tokens, "grantTokens"),
            dryRun: unsafe MessageField.bool(raw.pointee.has_dry_run, raw.pointee.dry_run),
            recipient: try unsafe MessageField.message(
                raw.pointee.recipient, RecipientInfo.init(reading:)))
    }

    package func packed(in arena: MessageArena) throws(WireError) -> PackedMessage {
        try unsafe PackedMessage(UnsafeRawPointer(message(in: arena)))
    }

    func message(
        in arena: MessageArena
    ) throws(WireError) -> UnsafeMutablePointer<Kms__V1__DeriveSharedSecretRequest> {
        let raw = try unsafe arena.make(kms__v1__derive_shared_secret_request__init)
        try unsafe arena.put(keyID, &raw.pointee.has_key_id, &raw.pointee.key_id)
        if let keyAgreementAlgorithm {
            unsafe raw.pointee.has_key_agreement_algorithm = 1
            unsafe raw.pointee.key_agreement_algorithm = Kms__V1__KeyAgreementAlgorithmSpec__Value(
                UInt32(keyAgreementAlgorithm.rawValue))
        }
        try unsafe arena.put(publicKey, &raw.pointee.has_public_key, &raw.pointee.public_key)
        try unsafe arena.put(grantTokens, &raw.pointee.n_grant_tokens, &raw.pointee.grant_tokens)
        unsafe arena.put(dryRun, &raw.pointee.has_dry_run, &raw.pointee.dry_run)
        unsafe raw.pointee.recipient = try recipient?.message(in: arena)
        return unsafe raw
    }
}

extension DeriveSharedSecretResponse: WireMessage {
    package init(
        decoding bytes: UnsafeRawBufferPointer, in arena: MessageArena
    ) throws(WireError) {
        try unsafe self.init(
            reading: arena.unpack(bytes, kms__v1__derive_shared_secret_response__unpack))
    }

    init(reading raw: UnsafePointer<Kms__V1__DeriveSharedSecretResponse>) throws(WireError) {
        self.init(
            keyID: try unsafe MessageField.string(
                raw.pointee.has_key_id, raw.pointee.key_id, "keyId"),
            sharedSecret: unsafe MessageField.secret(
                raw.pointee.has_shared_secret, raw.pointee.shared_secret),
            ciphertextForRecipient: unsafe MessageField.bytes(
                raw.pointee.has_ciphertext_for_recipient, raw.pointee.ciphertext_for_recipient),
            keyAgreementAlgorithm: unsafe MessageField.openEnumeration(
                raw.pointee.has_key_agreement_algorithm,
                raw.pointee.key_agreement_algorithm.rawValue),
            keyOrigin: unsafe MessageField.openEnumeration(
                raw.pointee.has_key_origin, raw.pointee.key_origin.rawValue))
    }

    package borrowing func packed(in arena: MessageArena) throws(WireError) -> PackedMessage {
        try unsafe PackedMessage(UnsafeRawPointer(message(in: arena)))
    }

    borrowing func message(
        in arena: MessageArena
    ) throws(WireError) -> UnsafeMutablePointer<Kms__V1__DeriveSharedSecretResponse> {
        let raw = try unsafe arena.make(kms__v1__derive_shared_secret_response__init)
        try unsafe arena.put(keyID, &raw.pointee.has_key_id, &raw.pointee.key_id)
        try unsafe arena.put(
            sharedSecret, &raw.pointee.has_shared_secret, &raw.pointee.shared_secret)
        try unsafe arena.put(
            ciphertextForRecipient, &raw.pointee.has_ciphertext_for_recipient,
            &raw.pointee.ciphertext_for_recipient)
        if let keyAgreementAlgorithm {
            unsafe raw.pointee.has_key_agreement_algorithm = 1
            unsafe raw.pointee.key_agreement_algorithm = Kms__V1__KeyAgreementAlgorithmSpec__Value(
                UInt32(keyAgreementAlgorithm.rawValue))
        }
        if let keyOrigin {
            unsafe raw.pointee.has_key_origin = 1
            unsafe raw.pointee.key_origin = Kms__V1__OriginType__Value(UInt32(keyOrigin.rawValue))
        }
        return unsafe raw
    }
}

extension GetPublicKeyRequest: WireMessage {
    package init(
        decoding bytes: UnsafeRawBufferPointer, in arena: MessageArena
    ) throws(WireError) {
        try unsafe self.init(reading: arena.unpack(bytes, kms__v1__get_public_key_request__unpack))
    }

    init(reading raw: UnsafePointer<Kms__V1__GetPublicKeyRequest>) throws(WireError) {
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
    ) throws(WireError) -> UnsafeMutablePointer<Kms__V1__GetPublicKeyRequest> {
        let raw = try unsafe arena.make(kms__v1__get_public_key_request__init)
        try unsafe arena.put(keyID, &raw.pointee.has_key_id, &raw.pointee.key_id)
        try unsafe arena.put(grantTokens, &raw.pointee.n_grant_tokens, &raw.pointee.grant_tokens)
        return unsafe raw
    }
}

extension GetPublicKeyResponse: WireMessage {
    package init(
        decoding bytes: UnsafeRawBufferPointer, in arena: MessageArena
    ) throws(WireError) {
        try unsafe self.init(reading: arena.unpack(bytes, kms__v1__get_public_key_response__unpack))
    }

    init(reading raw: UnsafePointer<Kms__V1__GetPublicKeyResponse>) throws(WireError) {
        self.init(
            keyID: try unsafe MessageField.string(
                raw.pointee.has_key_id, raw.pointee.key_id, "keyId"),
            publicKey: unsafe MessageField.bytes(
                raw.pointee.has_public_key, raw.pointee.public_key),
            customerMasterKeySpec: unsafe MessageField.openEnumeration(
                raw.pointee.has_customer_master_key_spec,
                raw.pointee.customer_master_key_spec.rawValue),
            keySpec: unsafe MessageField.openEnumeration(
                raw.pointee.has_key_spec, raw.pointee.key_spec.rawValue),
            keyUsage: unsafe MessageField.openEnumeration(
                raw.pointee.has_key_usage, raw.pointee.key_usage.rawValue),
            encryptionAlgorithms: unsafe MessageField.openEnumerations(
                raw.pointee.n_encryption_algorithms, raw.pointee.encryption_algorithms),
            signingAlgorithms: unsafe MessageField.openEnumerations(
                raw.pointee.n_signing_algorithms, raw.pointee.signing_algorithms),
            keyAgreementAlgorithms: unsafe MessageField.openEnumerations(
                raw.pointee.n_key_agreement_algorithms, raw.pointee.key_agreement_algorithms))
    }

    package func packed(in arena: MessageArena) throws(WireError) -> PackedMessage {
        try unsafe PackedMessage(UnsafeRawPointer(message(in: arena)))
    }

    func message(
        in arena: MessageArena
    ) throws(WireError) -> UnsafeMutablePointer<Kms__V1__GetPublicKeyResponse> {
        let raw = try unsafe arena.make(kms__v1__get_public_key_response__init)
        try unsafe arena.put(keyID, &raw.pointee.has_key_id, &raw.pointee.key_id)
        try unsafe arena.put(publicKey, &raw.pointee.has_public_key, &raw.pointee.public_key)
        if let customerMasterKeySpec {
            unsafe raw.pointee.has_customer_master_key_spec = 1
            unsafe raw.pointee.customer_master_key_spec = Kms__V1__KeySpec__Value(
                UInt32(customerMasterKeySpec.rawValue))
        }
        if let keySpec {
            unsafe raw.pointee.has_key_spec = 1
            unsafe raw.pointee.key_spec = Kms__V1__KeySpec__Value(UInt32(keySpec.rawValue))
        }
        if let keyUsage {
            unsafe raw.pointee.has_key_usage = 1
            unsafe raw.pointee.key_usage = Kms__V1__KeyUsageType__Value(UInt32(keyUsage.rawValue))
        }
        try unsafe arena.put(
            encryptionAlgorithms, &raw.pointee.n_encryption_algorithms,
            &raw.pointee.encryption_algorithms
        ) { Kms__V1__EncryptionAlgorithmSpec__Value(UInt32($0.rawValue)) }
        try unsafe arena.put(
            signingAlgorithms, &raw.pointee.n_signing_algorithms, &raw.pointee.signing_algorithms
        ) { Kms__V1__SigningAlgorithmSpec__Value(UInt32($0.rawValue)) }
        try unsafe arena.put(
            keyAgreementAlgorithms, &raw.pointee.n_key_agreement_algorithms,
            &raw.pointee.key_agreement_algorithms
        ) { Kms__V1__KeyAgreementAlgorithmSpec__Value(UInt32($0.rawValue)) }
        return unsafe raw
    }
}

extension CreateGrantRequest: WireMessage {
    package init(
        decoding bytes: UnsafeRawBufferPointer, in arena: MessageArena
    ) throws(WireError) {
        try unsafe self.init(reading: arena.unpack(bytes, kms__v1__create_grant_request__unpack))
    }

    init(reading raw: UnsafePointer<Kms__V1__CreateGrantRequest>) throws(WireError) {
        self.init(
            keyID: try unsafe MessageField.string(
                raw.pointee.has_key_id, raw.pointee.key_id, "keyId"),
            granteePrincipal: try unsafe MessageField.string(
                raw.pointee.has_grantee_principal, raw.pointee.grantee_principal, "granteePrincipal"
            ),
            retiringPrincipal: try unsafe MessageField.string(
                raw.pointee.has_retiring_principal, raw.pointee.retiring_principal,
                "retiringPrincipal"),
            operations: try unsafe MessageField.enumerations(
                raw.pointee.n_operations, raw.pointee.operations, "operations"),
            constraints: try unsafe MessageField.message(
                raw.pointee.constraints, GrantConstraints.init(reading:)),
            grantTokens: try unsafe MessageField.strings(
                raw.pointee.n_grant_tokens, raw.pointee.grant_tokens, "grantTokens"),
            name: try unsafe MessageField.string(raw.pointee.has_name, raw.pointee.name, "name"),
            dryRun: unsafe MessageField.bool(raw.pointee.has_dry_run, raw.pointee.dry_run),
            granteeServicePrincipal: try unsafe MessageField.string(
                raw.pointee.has_grantee_service_principal, raw.pointee.grantee_service_principal,
                "granteeServicePrincipal"),
            retiringServicePrincipal: try unsafe MessageField.string(
                raw.pointee.has_retiring_service_principal, raw.pointee.retiring_service_principal,
                "retiringServicePrincipal"))
    }

    package func packed(in arena: MessageArena) throws(WireError) -> PackedMessage {
        try unsafe PackedMessage(UnsafeRawPointer(message(in: arena)))
    }

    func message(
        in arena: MessageArena
    ) throws(WireError) -> UnsafeMutablePointer<Kms__V1__CreateGrantRequest> {
        let raw = try unsafe arena.make(kms__v1__create_grant_request__init)
        try unsafe arena.put(keyID, &raw.pointee.has_key_id, &raw.pointee.key_id)
        try unsafe arena.put(
            granteePrincipal, &raw.pointee.has_grantee_principal, &raw.pointee.grantee_principal)
        try unsafe arena.put(
            retiringPrincipal, &raw.pointee.has_retiring_principal, &raw.pointee.retiring_principal)
        try unsafe arena.put(operations, &raw.pointee.n_operations, &raw.pointee.operations) {
            Kms__V1__GrantOperation__Value(UInt32($0.rawValue))
        }
        unsafe raw.pointee.constraints = try constraints?.message(in: arena)
        try unsafe arena.put(grantTokens, &raw.pointee.n_grant_tokens, &raw.pointee.grant_tokens)
        try unsafe arena.put(name, &raw.pointee.has_name, &raw.pointee.name)
        unsafe arena.put(dryRun, &raw.pointee.has_dry_run, &raw.pointee.dry_run)
        try unsafe arena.put(
            granteeServicePrincipal, &raw.pointee.has_grantee_service_principal,
            &raw.pointee.grantee_service_principal)
        try unsafe arena.put(
            retiringServicePrincipal, &raw.pointee.has_retiring_service_principal,
            &raw.pointee.retiring_service_principal)
        return unsafe raw
    }
}

extension CreateGrantResponse: WireMessage {
    package init(
        decoding bytes: UnsafeRawBufferPointer, in arena: MessageArena
    ) throws(WireError) {
        try unsafe self.init(reading: arena.unpack(bytes, kms__v1__create_grant_response__unpack))
    }

    init(reading raw: UnsafePointer<Kms__V1__CreateGrantResponse>) throws(WireError) {
        self.init(
            grantToken: try unsafe MessageField.string(
                raw.pointee.has_grant_token, raw.pointee.grant_token, "grantToken"),
            grantID: try unsafe MessageField.string(
                raw.pointee.has_grant_id, raw.pointee.grant_id, "grantId"))
    }

    package func packed(in arena: MessageArena) throws(WireError) -> PackedMessage {
        try unsafe PackedMessage(UnsafeRawPointer(message(in: arena)))
    }

    func message(
        in arena: MessageArena
    ) throws(WireError) -> UnsafeMutablePointer<Kms__V1__CreateGrantResponse> {
        let raw = try unsafe arena.make(kms__v1__create_grant_response__init)
        try unsafe arena.put(grantToken, &raw.pointee.has_grant_token, &raw.pointee.grant_token)
        try unsafe arena.put(grantID, &raw.pointee.has_grant_id, &raw.pointee.grant_id)
        return unsafe raw
    }
}

extension ListGrantsRequest: WireMessage {
    package init(
        decoding bytes: UnsafeRawBufferPointer, in arena: MessageArena
    ) throws(WireError) {
        try unsafe self.init(reading: arena.unpack(bytes, kms__v1__list_grants_request__unpack))
    }

    init(reading raw: UnsafePointer<Kms__V1__ListGrantsRequest>) throws(WireError) {
        self.init(
            limit: unsafe MessageField.int32(raw.pointee.has_limit, raw.pointee.limit),
            marker: try unsafe MessageField.string(
                raw.pointee.has_marker, raw.pointee.marker, "marker"),
            keyID: try unsafe MessageField.string(
                raw.pointee.has_key_id, raw.pointee.key_id, "keyId"),
            grantID: try unsafe MessageField.string(
                raw.pointee.has_grant_id, raw.pointee.grant_id, "grantId"),
            granteePrincipal: try unsafe MessageField.string(
                raw.pointee.has_grantee_principal, raw.pointee.grantee_principal, "granteePrincipal"
            ),
            granteeServicePrincipal: try unsafe MessageField.string(
                raw.pointee.has_grantee_service_principal, raw.pointee.grantee_service_principal,
                "granteeServicePrincipal"))
    }

    package func packed(in arena: MessageArena) throws(WireError) -> PackedMessage {
        try unsafe PackedMessage(UnsafeRawPointer(message(in: arena)))
    }

    func message(
        in arena: MessageArena
    ) throws(WireError) -> UnsafeMutablePointer<Kms__V1__ListGrantsRequest> {
        let raw = try unsafe arena.make(kms__v1__list_grants_request__init)
        unsafe arena.put(limit, &raw.pointee.has_limit, &raw.pointee.limit)
        try unsafe arena.put(marker, &raw.pointee.has_marker, &raw.pointee.marker)
        try unsafe arena.put(keyID, &raw.pointee.has_key_id, &raw.pointee.key_id)
        try unsafe arena.put(grantID, &raw.pointee.has_grant_id, &raw.pointee.grant_id)
        try unsafe arena.put(
            granteePrincipal, &raw.pointee.has_grantee_principal, &raw.pointee.grantee_principal)
        try unsafe arena.put(
            granteeServicePrincipal, &raw.pointee.has_grantee_service_principal,
            &raw.pointee.grantee_service_principal)
        return unsafe raw
    }
}

extension ListGrantsResponse: WireMessage {
    package init(
        decoding bytes: UnsafeRawBufferPointer, in arena: MessageArena
    ) throws(WireError) {
        try unsafe self.init(reading: arena.unpack(bytes, kms__v1__list_grants_response__unpack))
    }

    init(reading raw: UnsafePointer<Kms__V1__ListGrantsResponse>) throws(WireError) {
        self.init(
            grants: try unsafe MessageField.messages(
                raw.pointee.n_grants, raw.pointee.grants, GrantListEntry.init(reading:)),
            nextMarker: try unsafe MessageField.string(
                raw.pointee.has_next_marker, raw.pointee.next_marker, "nextMarker"),
            truncated: unsafe MessageField.bool(raw.pointee.has_truncated, raw.pointee.truncated))
    }

    package func packed(in arena: MessageArena) throws(WireError) -> PackedMessage {
        try unsafe PackedMessage(UnsafeRawPointer(message(in: arena)))
    }

    func message(
        in arena: MessageArena
    ) throws(WireError) -> UnsafeMutablePointer<Kms__V1__ListGrantsResponse> {
        let raw = try unsafe arena.make(kms__v1__list_grants_response__init)
        try unsafe arena.put(grants, &raw.pointee.n_grants, &raw.pointee.grants) {
            value throws(WireError) in try unsafe value.message(in: arena)
        }
        try unsafe arena.put(nextMarker, &raw.pointee.has_next_marker, &raw.pointee.next_marker)
        unsafe arena.put(truncated, &raw.pointee.has_truncated, &raw.pointee.truncated)
        return unsafe raw
    }
}

extension ListRetirableGrantsRequest: WireMessage {
    package init(
        decoding bytes: UnsafeRawBufferPointer, in arena: MessageArena
    ) throws(WireError) {
        try unsafe self.init(
            reading: arena.unpack(bytes, kms__v1__list_retirable_grants_request__unpack))
    }

    init(reading raw: UnsafePointer<Kms__V1__ListRetirableGrantsRequest>) throws(WireError) {
        self.init(
            limit: unsafe MessageField.int32(raw.pointee.has_limit, raw.pointee.limit),
            marker: try unsafe MessageField.string(
                raw.pointee.has_marker, raw.pointee.marker, "marker"),
            retiringPrincipal: try unsafe MessageField.string(
                raw.pointee.has_retiring_principal, raw.pointee.retiring_principal,
                "retiringPrincipal"),
            retiringServicePrincipal: try unsafe MessageField.string(
                raw.pointee.has_retiring_service_principal, raw.pointee.retiring_service_principal,
                "retiringServicePrincipal"))
    }

    package func packed(in arena: MessageArena) throws(WireError) -> PackedMessage {
        try unsafe PackedMessage(UnsafeRawPointer(message(in: arena)))
    }

    func message(
        in arena: MessageArena
    ) throws(WireError) -> UnsafeMutablePointer<Kms__V1__ListRetirableGrantsRequest> {
        let raw = try unsafe arena.make(kms__v1__list_retirable_grants_request__init)
        unsafe arena.put(limit, &raw.pointee.has_limit, &raw.pointee.limit)
        try unsafe arena.put(marker, &raw.pointee.has_marker, &raw.pointee.marker)
        try unsafe arena.put(
            retiringPrincipal, &raw.pointee.has_retiring_principal, &raw.pointee.retiring_principal)
        try unsafe arena.put(
            retiringServicePrincipal, &raw.pointee.has_retiring_service_principal,
            &raw.pointee.retiring_service_principal)
        return unsafe raw
    }
}

extension ListRetirableGrantsResponse: WireMessage {
    package init(
        decoding bytes: UnsafeRawBufferPointer, in arena: MessageArena
    ) throws(WireError) {
        try unsafe self.init(
            reading: arena.unpack(bytes, kms__v1__list_retirable_grants_response__unpack))
    }

    init(reading raw: UnsafePointer<Kms__V1__ListRetirableGrantsResponse>) throws(WireError) {
        self.init(
            grants: try unsafe MessageField.messages(
                raw.pointee.n_grants, raw.pointee.grants, GrantListEntry.init(reading:)),
            nextMarker: try unsafe MessageField.string(
                raw.pointee.has_next_marker, raw.pointee.next_marker, "nextMarker"),
            truncated: unsafe MessageField.bool(raw.pointee.has_truncated, raw.pointee.truncated))
    }

    package func packed(in arena: MessageArena) throws(WireError) -> PackedMessage {
        try unsafe PackedMessage(UnsafeRawPointer(message(in: arena)))
    }

    func message(
        in arena: MessageArena
    ) throws(WireError) -> UnsafeMutablePointer<Kms__V1__ListRetirableGrantsResponse> {
        let raw = try unsafe arena.make(kms__v1__list_retirable_grants_response__init)
        try unsafe arena.put(grants, &raw.pointee.n_grants, &raw.pointee.grants) {
            value throws(WireError) in try unsafe value.message(in: arena)
        }
        try unsafe arena.put(nextMarker, &raw.pointee.has_next_marker, &raw.pointee.next_marker)
        unsafe arena.put(truncated, &raw.pointee.has_truncated, &raw.pointee.truncated)
        return unsafe raw
    }
}

extension RetireGrantRequest: WireMessage {
    package init(
        decoding bytes: UnsafeRawBufferPointer, in arena: MessageArena
    ) throws(WireError) {
        try unsafe self.init(reading: arena.unpack(bytes, kms__v1__retire_grant_request__unpack))
    }

    init(reading raw: UnsafePointer<Kms__V1__RetireGrantRequest>) throws(WireError) {
        self.init(
            grantToken: try unsafe MessageField.string(
                raw.pointee.has_grant_token, raw.pointee.grant_token, "grantToken"),
            keyID: try unsafe MessageField.string(
                raw.pointee.has_key_id, raw.pointee.key_id, "keyId"),
            grantID: try unsafe MessageField.string(
                raw.pointee.has_grant_id, raw.pointee.grant_id, "grantId"),
            dryRun: unsafe MessageField.bool(raw.pointee.has_dry_run, raw.pointee.dry_run))
    }

    package func packed(in arena: MessageArena) throws(WireError) -> PackedMessage {
        try unsafe PackedMessage(UnsafeRawPointer(message(in: arena)))
    }

    func message(
        in arena: MessageArena
    ) throws(WireError) -> UnsafeMutablePointer<Kms__V1__RetireGrantRequest> {
        let raw = try unsafe arena.make(kms__v1__retire_grant_request__init)
        try unsafe arena.put(grantToken, &raw.pointee.has_grant_token, &raw.pointee.grant_token)
        try unsafe arena.put(keyID, &raw.pointee.has_key_id, &raw.pointee.key_id)
        try unsafe arena.put(grantID, &raw.pointee.has_grant_id, &raw.pointee.grant_id)
        unsafe arena.put(dryRun, &raw.pointee.has_dry_run, &raw.pointee.dry_run)
        return unsafe raw
    }
}

extension RetireGrantResponse: WireMessage {
    package init(
        decoding bytes: UnsafeRawBufferPointer, in arena: MessageArena
    ) throws(WireError) {
        try unsafe self.init(reading: arena.unpack(bytes, kms__v1__retire_grant_response__unpack))
    }

    init(reading raw: UnsafePointer<Kms__V1__RetireGrantResponse>) throws(WireError) {
        self.init()
    }

    package func packed(in arena: MessageArena) throws(WireError) -> PackedMessage {
        try unsafe PackedMessage(UnsafeRawPointer(message(in: arena)))
    }

    func message(
        in arena: MessageArena
    ) throws(WireError) -> UnsafeMutablePointer<Kms__V1__RetireGrantResponse> {
        let raw = try unsafe arena.make(kms__v1__retire_grant_response__init)
        return unsafe raw
    }
}

extension RevokeGrantRequest: WireMessage {
    package init(
        decoding bytes: UnsafeRawBufferPointer, in arena: MessageArena
    ) throws(WireError) {
        try unsafe self.init(reading: arena.unpack(bytes, kms__v1__revoke_grant_request__unpack))
    }

    init(reading raw: UnsafePointer<Kms__V1__RevokeGrantRequest>) throws(WireError) {
        self.init(
            keyID: try unsafe MessageField.string(
                raw.pointee.has_key_id, raw.pointee.key_id, "keyId"),
            grantID: try unsafe MessageField.string(
                raw.pointee.has_grant_id, raw.pointee.grant_id, "grantId"),
            dryRun: unsafe MessageField.bool(raw.pointee.has_dry_run, raw.pointee.dry_run))
    }

    package func packed(in arena: MessageArena) throws(WireError) -> PackedMessage {
        try unsafe PackedMessage(UnsafeRawPointer(message(in: arena)))
    }

    func message(
        in arena: MessageArena
    ) throws(WireError) -> UnsafeMutablePointer<Kms__V1__RevokeGrantRequest> {
        let raw = try unsafe arena.make(kms__v1__revoke_grant_request__init)
        try unsafe arena.put(keyID, &raw.pointee.has_key_id, &raw.pointee.key_id)
        try unsafe arena.put(grantID, &raw.pointee.has_grant_id, &raw.pointee.grant_id)
        unsafe arena.put(dryRun, &raw.pointee.has_dry_run, &raw.pointee.dry_run)
        return unsafe raw
    }
}

extension RevokeGrantResponse: WireMessage {
    package init(
        decoding bytes: UnsafeRawBufferPointer, in arena: MessageArena
    ) throws(WireError) {
        try unsafe self.init(reading: arena.unpack(bytes, kms__v1__revoke_grant_response__unpack))
    }

    init(reading raw: UnsafePointer<Kms__V1__RevokeGrantResponse>) throws(WireError) {
        self.init()
    }

    package func packed(in arena: MessageArena) throws(WireError) -> PackedMessage {
        try unsafe PackedMessage(UnsafeRawPointer(message(in: arena)))
    }

    func message(
        in arena: MessageArena
    ) throws(WireError) -> UnsafeMutablePointer<Kms__V1__RevokeGrantResponse> {
        let raw = try unsafe arena.make(kms__v1__revoke_grant_response__init)
        return unsafe raw
    }
}

extension PutKeyPolicyRequest: WireMessage {
    package init(
        decoding bytes: UnsafeRawBufferPointer, in arena: MessageArena
    ) throws(WireError) {
        try unsafe self.init(reading: arena.unpack(bytes, kms__v1__put_key_policy_request__unpack))
    }

    init(reading raw: UnsafePointer<Kms__V1__PutKeyPolicyRequest>) throws(WireError) {
        self.init(
            keyID: try unsafe MessageField.string(
                raw.pointee.has_key_id, raw.pointee.key_id, "keyId"),
            policyName: try unsafe MessageField.string(
                raw.pointee.has_policy_name, raw.pointee.policy_name, "policyName"),
            policy: try unsafe MessageField.string(
                raw.pointee.has_policy, raw.pointee.policy, "policy"),
            bypassPolicyLockoutSafetyCheck: unsafe MessageField.bool(
                raw.pointee.has_bypass_policy_lockout_safety_check,
                raw.pointee.bypass_policy_lockout_safety_check))
    }

    package func packed(in arena: MessageArena) throws(WireError) -> PackedMessage {
        try unsafe PackedMessage(UnsafeRawPointer(message(in: arena)))
    }

    func message(
        in arena: MessageArena
    ) throws(WireError) -> UnsafeMutablePointer<Kms__V1__PutKeyPolicyRequest> {
        let raw = try unsafe arena.make(kms__v1__put_key_policy_request__init)
        try unsafe arena.put(keyID, &raw.pointee.has_key_id, &raw.pointee.key_id)
        try unsafe arena.put(policyName, &raw.pointee.has_policy_name, &raw.pointee.policy_name)
        try unsafe arena.put(policy, &raw.pointee.has_policy, &raw.pointee.policy)
        unsafe arena.put(
            bypassPolicyLockoutSafetyCheck, &raw.pointee.has_bypass_policy_lockout_safety_check,
            &raw.pointee.bypass_policy_lockout_safety_check)
        return unsafe raw
    }
}

extension PutKeyPolicyResponse: WireMessage {
    package init(
        decoding bytes: UnsafeRawBufferPointer, in arena: MessageArena
    ) throws(WireError) {
        try unsafe self.init(reading: arena.unpack(bytes, kms__v1__put_key_policy_response__unpack))
    }

    init(reading raw: UnsafePointer<Kms__V1__PutKeyPolicyResponse>) throws(WireError) {
        self.init()
    }

    package func packed(in arena: MessageArena) throws(WireError) -> PackedMessage {
        try unsafe PackedMessage(UnsafeRawPointer(message(in: arena)))
    }

    func message(
        in arena: MessageArena
    ) throws(WireError) -> UnsafeMutablePointer<Kms__V1__PutKeyPolicyResponse> {
        let raw = try unsafe arena.make(kms__v1__put_key_policy_response__init)
        return unsafe raw
    }
}

extension GetKeyPolicyRequest: WireMessage {
    package init(
        decoding bytes: UnsafeRawBufferPointer, in arena: MessageArena
    ) throws(WireError) {
        try unsafe self.init(reading: arena.unpack(bytes, kms__v1__get_key_policy_request__unpack))
    }

    init(reading raw: UnsafePointer<Kms__V1__GetKeyPolicyRequest>) throws(WireError) {
        self.init(
            keyID: try unsafe MessageField.string(
                raw.pointee.has_key_id, raw.pointee.key_id, "keyId"),
            policyName: try unsafe MessageField.string(
                raw.pointee.has_policy_name, raw.pointee.policy_name, "policyName"))
    }

    package func packed(in arena: MessageArena) throws(WireError) -> PackedMessage {
        try unsafe PackedMessage(UnsafeRawPointer(message(in: arena)))
    }

    func message(
        in arena: MessageArena
    ) throws(WireError) -> UnsafeMutablePointer<Kms__V1__GetKeyPolicyRequest> {
        let raw = try unsafe arena.make(kms__v1__get_key_policy_request__init)
        try unsafe arena.put(keyID, &raw.pointee.has_key_id, &raw.pointee.key_id)
        try unsafe arena.put(policyName, &raw.pointee.has_policy_name, &raw.pointee.policy_name)
        return unsafe raw
    }
}

extension GetKeyPolicyResponse: WireMessage {
    package init(
        decoding bytes: UnsafeRawBufferPointer, in arena: MessageArena
    ) throws(WireError) {
        try unsafe self.init(reading: arena.unpack(bytes, kms__v1__get_key_policy_response__unpack))
    }

    init(reading raw: UnsafePointer<Kms__V1__GetKeyPolicyResponse>) throws(WireError) {
        self.init(
            policy: try unsafe MessageField.string(
                raw.pointee.has_policy, raw.pointee.policy, "policy"),
            policyName: try unsafe MessageField.string(
                raw.pointee.has_policy_name, raw.pointee.policy_name, "policyName"))
    }

    package func packed(in arena: MessageArena) throws(WireError) -> PackedMessage {
        try unsafe PackedMessage(UnsafeRawPointer(message(in: arena)))
    }

    func message(
        in arena: MessageArena
    ) throws(WireError) -> UnsafeMutablePointer<Kms__V1__GetKeyPolicyResponse> {
        let raw = try unsafe arena.make(kms__v1__get_key_policy_response__init)
        try unsafe arena.put(policy, &raw.pointee.has_policy, &raw.pointee.policy)
        try unsafe arena.put(policyName, &raw.pointee.has_policy_name, &raw.pointee.policy_name)
        return unsafe raw
    }
}

extension ListKeyPoliciesRequest: WireMessage {
    package init(
        decoding bytes: UnsafeRawBufferPointer, in arena: MessageArena
    ) throws(WireError) {
        try unsafe self.init(
            reading: arena.unpack(bytes, kms__v1__list_key_policies_request__unpack))
    }

    init(reading raw: UnsafePointer<Kms__V1__ListKeyPoliciesRequest>) throws(WireError) {
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
    ) throws(WireError) -> UnsafeMutablePointer<Kms__V1__ListKeyPoliciesRequest> {
        let raw = try unsafe arena.make(kms__v1__list_key_policies_request__init)
        try unsafe arena.put(keyID, &raw.pointee.has_key_id, &raw.pointee.key_id)
        unsafe arena.put(limit, &raw.pointee.has_limit, &raw.pointee.limit)
        try unsafe arena.put(marker, &raw.pointee.has_marker, &raw.pointee.marker)
        return unsafe raw
    }
}

extension ListKeyPoliciesResponse: WireMessage {
    package init(
        decoding bytes: UnsafeRawBufferPointer, in arena: MessageArena
    ) throws(WireError) {
        try unsafe self.init(
            reading: arena.unpack(bytes, kms__v1__list_key_policies_response__unpack))
    }

    init(reading raw: UnsafePointer<Kms__V1__ListKeyPoliciesResponse>) throws(WireError) {
        self.init(
            policyNames: try unsafe MessageField.strings(
                raw.pointee.n_policy_names, raw.pointee.policy_names, "policyNames"),
            nextMarker: try unsafe MessageField.string(
                raw.pointee.has_next_marker, raw.pointee.next_marker, "nextMarker"),
            truncated: unsafe MessageField.bool(raw.pointee.has_truncated, raw.pointee.truncated))
    }

    package func packed(in arena: MessageArena) throws(WireError) -> PackedMessage {
        try unsafe PackedMessage(UnsafeRawPointer(message(in: arena)))
    }

    func message(
        in arena: MessageArena
    ) throws(WireError) -> UnsafeMutablePointer<Kms__V1__ListKeyPoliciesResponse> {
        let raw = try unsafe arena.make(kms__v1__list_key_policies_response__init)
        try unsafe arena.put(policyNames, &raw.pointee.n_policy_names, &raw.pointee.policy_names)
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
                raw.pointee.has_uptime_seconds, raw.pointee.uptime_seconds),
            problems: try unsafe MessageField.strings(
                raw.pointee.n_problems, raw.pointee.problems, "problems"))
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
        try unsafe arena.put(problems, &raw.pointee.n_problems, &raw.pointee.problems)
        return unsafe raw
    }
}

extension AdvanceClockRequest: WireMessage {
    package init(
        decoding bytes: UnsafeRawBufferPointer, in arena: MessageArena
    ) throws(WireError) {
        try unsafe self.init(reading: arena.unpack(bytes, kms__v1__advance_clock_request__unpack))
    }

    init(reading raw: UnsafePointer<Kms__V1__AdvanceClockRequest>) throws(WireError) {
        self.init(
            seconds: unsafe MessageField.int64(raw.pointee.has_seconds, raw.pointee.seconds))
    }

    package func packed(in arena: MessageArena) throws(WireError) -> PackedMessage {
        try unsafe PackedMessage(UnsafeRawPointer(message(in: arena)))
    }

    func message(
        in arena: MessageArena
    ) throws(WireError) -> UnsafeMutablePointer<Kms__V1__AdvanceClockRequest> {
        let raw = try unsafe arena.make(kms__v1__advance_clock_request__init)
        unsafe arena.put(seconds, &raw.pointee.has_seconds, &raw.pointee.seconds)
        return unsafe raw
    }
}

extension AdvanceClockResponse: WireMessage {
    package init(
        decoding bytes: UnsafeRawBufferPointer, in arena: MessageArena
    ) throws(WireError) {
        try unsafe self.init(reading: arena.unpack(bytes, kms__v1__advance_clock_response__unpack))
    }

    init(reading raw: UnsafePointer<Kms__V1__AdvanceClockResponse>) throws(WireError) {
        self.init(
            time: unsafe MessageField.double(raw.pointee.has_time, raw.pointee.time))
    }

    package func packed(in arena: MessageArena) throws(WireError) -> PackedMessage {
        try unsafe PackedMessage(UnsafeRawPointer(message(in: arena)))
    }

    func message(
        in arena: MessageArena
    ) throws(WireError) -> UnsafeMutablePointer<Kms__V1__AdvanceClockResponse> {
        let raw = try unsafe arena.make(kms__v1__advance_clock_response__init)
        unsafe arena.put(time, &raw.pointee.has_time, &raw.pointee.time)
        return unsafe raw
    }
}
