import KMSModel
import Testing

/// The table of states and operations. Source: AWS KMS Developer Guide, "Key states of AWS KMS keys";
/// what depends on more than the state is permitted here.
@Suite struct KeyStatesTests {
    private static let all = KeyState.allCases
    private static let pending: [KeyState] = [.pendingDeletion, .pendingReplicaDeletion]
    private static let rows: [Operation: [KeyState]] = {
        var rows: [Operation: [KeyState]] = [
            .cancelKeyDeletion: pending,
            .disableKey: [.enabled, .disabled, .unavailable],
            .enableKey: [.enabled, .disabled, .unavailable],
            .deleteImportedKeyMaterial: [.enabled, .disabled, .pendingImport, .unavailable]
                + pending,
            .getParametersForImport: [.enabled, .disabled, .pendingImport, .unavailable] + pending,
            .importKeyMaterial: [.enabled, .disabled, .pendingImport, .unavailable, .updating]
                + pending,
            .getPublicKey: [.enabled, .disabled, .pendingImport, .unavailable, .updating],
            .scheduleKeyDeletion: [.enabled, .disabled, .pendingImport, .unavailable, .creating],
            .disableKeyRotation: [.enabled, .pendingImport, .unavailable, .updating],
            .enableKeyRotation: [.enabled, .pendingImport, .unavailable, .updating],
            .createGrant: [.enabled, .unavailable, .updating],
            .rotateKeyOnDemand: [.enabled, .unavailable, .updating],
            .generateDataKeyPair: [.enabled, .unavailable, .updating],
            .generateDataKeyPairWithoutPlaintext: [.enabled, .unavailable, .updating],
        ]
        let uses: [Operation] = [
            .decrypt, .deriveSharedSecret, .encrypt, .generateDataKey,
            .generateDataKeyWithoutPlaintext, .generateMac, .reEncrypt, .sign, .verify, .verifyMac,
        ]
        for operation in uses { rows[operation] = [.enabled, .updating] }
        let notPending: [Operation] = [
            .createAlias, .updateAlias, .tagResource, .untagResource, .updateKeyDescription,
        ]
        for operation in notPending { rows[operation] = all.filter { !pending.contains($0) } }
        return rows
    }()

    @Test(arguments: Operation.allCases)
    func anOperationIsPermittedInItsStates(_ operation: Operation) {
        let permitted = Self.rows[operation] ?? Self.all
        for state in Self.all {
            #expect(
                operation.states.contains(state) == permitted.contains(state), "\(state.name)")
        }
    }
}
