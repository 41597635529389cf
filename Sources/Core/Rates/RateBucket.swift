package import KMSModel

/// Operations that share a rate, as AWS KMS counts them.
///
/// Source: AWS KMS Developer Guide, "Request quotas".
package enum RateBucket: Hashable, Sendable {
    /// The symmetric cryptographic operations.
    case symmetric
    /// What administrators ask beside the operations.
    case administration
    /// All calls.
    case all
    /// One operation, by itself.
    case operation(Operation)

    /// The bucket of an operation.
    package static func of(_ operation: Operation) -> RateBucket {
        symmetricOperations.contains(operation) ? .symmetric : .operation(operation)
    }

    private static let symmetricOperations: Set<Operation> = [
        .decrypt, .encrypt, .generateDataKey, .generateDataKeyWithoutPlaintext, .generateMac,
        .verifyMac, .generateRandom, .reEncrypt,
    ]

    /// What it is called in the configuration and in messages: `symmetric`, `CreateKey`.
    package var name: String {
        switch self {
        case .symmetric: "symmetric"
        case .administration: "administration"
        case .all: "all"
        case .operation(let operation): operation.name
        }
    }

    /// All of them, that of all calls last.
    package static let allCases: [RateBucket] =
        [.symmetric]
        + Operation.allCases.filter { of($0) == .operation($0) }.map(RateBucket.operation)
        + [.administration, .all]

    /// Its place in ``allCases``.
    var index: Int {
        switch self {
        case .symmetric: 0
        case .administration: Self.allCases.count - 2
        case .all: Self.allCases.count - 1
        case .operation(let operation): Self.places[operation.ordinal]
        }
    }

    private static let places: [Int] = Operation.allCases.map {
        allCases.firstIndex(of: .of($0)) ?? 0
    }

    /// Calls a second of one user that AWS lets an account make, in a large Region; of all calls, of all users.
    package var defaultRate: Int {
        switch self {
        case .symmetric: 100_000
        case .administration: 50
        case .all: 1_000_000
        case .operation(let operation):
            switch operation {
            case .getParametersForImport: 1
            case .tagResource: 10
            case .deleteAlias, .deleteImportedKeyMaterial, .enableKeyRotation,
                .importKeyMaterial, .putKeyPolicy, .scheduleKeyDeletion:
                15
            case .createGrant, .retireGrant, .revokeGrant: 50
            case .listGrants, .listKeyPolicies, .listKeyRotations, .listRetirableGrants: 100
            case .listAliases, .listKeys: 500
            case .getKeyPolicy, .getKeyRotationStatus, .sign, .verify, .deriveSharedSecret: 1000
            case .describeKey, .getPublicKey, .listResourceTags: 2000
            case .generateDataKeyPair, .generateDataKeyPairWithoutPlaintext: 100
            default: 5
            }
        }
    }
}
