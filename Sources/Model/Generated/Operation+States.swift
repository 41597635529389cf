// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

extension Operation {
    /// The states of a key in which the operation may be called on it.
    package var states: KeyStates {
        switch self {
        case .createKey,
            .describeKey,
            .listKeys,
            .generateRandom,
            .deleteAlias,
            .listAliases,
            .listResourceTags,
            .getKeyLastUsage,
            .getKeyRotationStatus,
            .listKeyRotations,
            .putKeyPolicy,
            .getKeyPolicy,
            .listKeyPolicies,
            .listGrants,
            .listRetirableGrants,
            .retireGrant,
            .revokeGrant:
            // Creating, Enabled, Disabled, PendingDeletion, PendingImport, PendingReplicaDeletion, Unavailable, Updating.
            KeyStates(rawValue: 0b111111110)
        case .updateKeyDescription,
            .createAlias,
            .updateAlias,
            .tagResource,
            .untagResource:
            // Enabled, Disabled, PendingImport, Unavailable, Creating, Updating.
            KeyStates(rawValue: 0b110101110)
        case .enableKey,
            .disableKey:
            // Enabled, Disabled, Unavailable.
            KeyStates(rawValue: 0b10001100)
        case .encrypt,
            .decrypt,
            .reEncrypt,
            .generateDataKey,
            .generateDataKeyWithoutPlaintext,
            .sign,
            .verify,
            .generateMac,
            .verifyMac,
            .deriveSharedSecret:
            // Enabled, Updating.
            KeyStates(rawValue: 0b100000100)
        case .scheduleKeyDeletion:
            // Enabled, Disabled, PendingImport, Unavailable, Creating.
            KeyStates(rawValue: 0b10101110)
        case .cancelKeyDeletion:
            // PendingDeletion, PendingReplicaDeletion.
            KeyStates(rawValue: 0b1010000)
        case .enableKeyRotation,
            .disableKeyRotation:
            // Enabled, PendingImport, Unavailable, Updating.
            KeyStates(rawValue: 0b110100100)
        case .rotateKeyOnDemand,
            .generateDataKeyPair,
            .generateDataKeyPairWithoutPlaintext,
            .createGrant:
            // Enabled, Unavailable, Updating.
            KeyStates(rawValue: 0b110000100)
        case .getParametersForImport,
            .deleteImportedKeyMaterial:
            // Enabled, Disabled, PendingDeletion, PendingReplicaDeletion, PendingImport, Unavailable.
            KeyStates(rawValue: 0b11111100)
        case .importKeyMaterial:
            // Enabled, Disabled, PendingDeletion, PendingReplicaDeletion, PendingImport, Unavailable, Updating.
            KeyStates(rawValue: 0b111111100)
        case .getPublicKey:
            // Enabled, Disabled, PendingImport, Unavailable, Updating.
            KeyStates(rawValue: 0b110101100)
        }
    }
}
