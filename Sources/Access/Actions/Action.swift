package import KMSModel

/// An action that policies allow or deny, by its place in the list of all.
///
/// Each operation is one, but for ReEncrypt, whose two halves are.
package struct Action: Hashable, Sendable {
    /// The place in ``names``.
    let index: UInt8

    private init(_ name: String) {
        guard let index = Self.names.firstIndex(of: name) else {
            preconditionFailure("\(name) is no action")  // of this list's, never of a caller's
        }
        self.index = UInt8(index)
    }

    /// The name behind `kms:`, or behind `kmsd:` for what only this service has.
    package var name: String { Self.names[Int(index)] }
    /// The name with its prefix.
    package var fullName: String { isLocal ? "kmsd:\(name)" : "kms:\(name)" }
    /// Whether AWS KMS doesn't have it.
    package var isLocal: Bool { Int(index) >= Self.names.count - Self.localNames.count }

    /// The action that a call of an operation is. For ReEncrypt, ask for its halves.
    package static func operation(_ operation: Operation) -> Action {
        byOperation[operation.ordinal]
    }

    /// The action that a call of an administrator is.
    package static func administration(_ call: AdministratorCall) -> Action { Action(call.name) }

    package static let reEncryptFrom = Action("ReEncryptFrom")
    package static let reEncryptTo = Action("ReEncryptTo")
    package static let createGrant = Action("CreateGrant")
    package static let createKey = Action("CreateKey")
    package static let putKeyPolicy = Action("PutKeyPolicy")
    package static let retireGrant = Action("RetireGrant")
    package static let tagResource = Action("TagResource")

    /// The action of this name, whose case doesn't matter, with its prefix.
    package init?(fullName: some Collection<UInt8>) {
        let found = Self.names.indices.first { index in
            let prefix = index >= Self.names.count - Self.localNames.count ? "kmsd:" : "kms:"
            return FoldedText.areEqual(fullName, (prefix + Self.names[index]).utf8)
        }
        guard let found else { return nil }
        index = UInt8(found)
    }

    /// All actions.
    package static let all: [Action] = names.map(Action.init)

    /// Whether callers of another account may be allowed it.
    package var isForOtherAccounts: Bool { Self.forOtherAccounts.contains(self) }

    private static let byOperation: [Action] = Operation.allCases.map { operation in
        // What ReEncrypt is as a whole, its halves are.
        operation == .reEncrypt ? .reEncryptFrom : Action(operation.name)
    }

    private static let forOtherAccounts = ActionSet(
        [
            "CreateGrant", "Decapsulate", "Decrypt", "DeriveSharedSecret", "DescribeKey",
            "Encapsulate", "Encrypt", "GenerateDataKey", "GenerateDataKeyPair",
            "GenerateDataKeyPairWithoutPlaintext", "GenerateDataKeyWithoutPlaintext",
            "GenerateMac", "GetKeyRotationStatus", "GetPublicKey", "ListGrants", "ReEncryptFrom",
            "ReEncryptTo", "RetireGrant", "RevokeGrant", "Sign", "Verify", "VerifyMac",
        ].map(Action.init))

    /// The actions of AWS KMS, as the Service Authorization Reference lists them.
    private static let awsNames = [
        "CancelKeyDeletion", "ConnectCustomKeyStore", "CreateAlias", "CreateCustomKeyStore",
        "CreateGrant", "CreateKey", "Decapsulate", "Decrypt", "DeleteAlias",
        "DeleteCustomKeyStore", "DeleteImportedKeyMaterial", "DeriveSharedSecret",
        "DescribeCustomKeyStores", "DescribeKey", "DisableKey", "DisableKeyRotation",
        "DisconnectCustomKeyStore", "EnableKey", "EnableKeyRotation", "Encapsulate", "Encrypt",
        "GenerateDataKey", "GenerateDataKeyPair", "GenerateDataKeyPairWithoutPlaintext",
        "GenerateDataKeyWithoutPlaintext", "GenerateMac", "GenerateRandom", "GetKeyLastUsage",
        "GetKeyPolicy", "GetKeyRotationStatus", "GetParametersForImport", "GetPublicKey",
        "ImportKeyMaterial", "ListAliases", "ListGrants", "ListKeyPolicies", "ListKeyRotations",
        "ListKeys", "ListResourceTags", "ListRetirableGrants", "PutKeyPolicy", "ReEncryptFrom",
        "ReEncryptTo", "ReplicateKey", "RetireGrant", "RevokeGrant", "RotateKeyOnDemand",
        "ScheduleKeyDeletion", "Sign", "SynchronizeMultiRegionKey", "TagResource",
        "UntagResource", "UpdateAlias", "UpdateCustomKeyStore", "UpdateKeyDescription",
        "UpdatePrimaryRegion", "Verify", "VerifyMac",
    ]

    /// What an administrator of this service may be allowed beside them.
    private static let localNames = AdministratorCall.allCases.map(\.name)

    private static let names = awsNames + localNames
}

/// A set of actions, as bits.
package struct ActionSet: Equatable, Sendable {
    private var bits: UInt64 = 0

    package init(_ actions: some Sequence<Action> = []) {
        for action in actions { insert(action) }
    }

    package mutating func insert(_ action: Action) { bits |= 1 << UInt64(action.index) }

    package func contains(_ action: Action) -> Bool { bits >> UInt64(action.index) & 1 == 1 }

    package var isEmpty: Bool { bits == 0 }

    package mutating func formUnion(_ other: ActionSet) { bits |= other.bits }

    /// All that this hasn't.
    package var complement: ActionSet {
        var result = ActionSet()
        result.bits = ~bits
        return result
    }

    /// The actions whose names, with their prefix, match a pattern in any case: `*` stands for any run of
    /// characters, `?` for one. Adds to `steps` what that took.
    package init(matching pattern: Span<UInt8>, _ steps: inout Int) {
        bits = ActionNames.all.bits(matching: pattern, &steps)
    }

    /// Whether no action is missing.
    var hasAll: Bool { ActionNames.all.bits & ~bits == 0 }
}
