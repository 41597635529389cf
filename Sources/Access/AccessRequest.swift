package import KMSModel

/// What a caller asks to do to one resource; it is asked about once, after the resource is found.
package struct AccessRequest: ~Copyable {
    package let caller: CallerIdentity
    package let action: Action
    package let resource: AccessResource
    /// The Region of the call.
    package let region: Region
    /// The encryption context of the call.
    package let context: EncryptionContext?
    /// The grants that the caller names, by their tokens.
    package let grantTokens: [String]
    /// When the call began.
    package let time: Timestamp

    package init(
        caller: CallerIdentity, action: Action, resource: AccessResource, region: Region,
        context: EncryptionContext? = nil, grantTokens: [String] = [], time: Timestamp
    ) {
        self.caller = caller
        self.action = action
        self.resource = resource
        self.region = region
        self.context = context
        self.grantTokens = grantTokens
        self.time = time
    }
}

/// The action that policies allow or deny: an operation, or one of the two halves of ReEncrypt.
package enum Action: Equatable, Sendable {
    case operation(Operation)
    case reEncryptFrom
    case reEncryptTo

    /// The name behind `kms:`.
    package var name: String {
        switch self {
        case .operation(let operation): operation.name
        case .reEncryptFrom: "ReEncryptFrom"
        case .reEncryptTo: "ReEncryptTo"
        }
    }
}

/// The resource that an action is about.
package enum AccessResource {
    case key(any KeyFacts)
    /// An alias, or a key that isn't there, by its ARN; `*` for what concerns none.
    case named(String)

    /// The ARN, or `*`.
    package var arn: String {
        switch self {
        case .key(let key): key.arn
        case .named(let arn): arn
        }
    }
}

/// What policies may ask of a key.
package protocol KeyFacts: AnyObject {
    var arn: String { get }
    /// The text of the key policy; `nil` for the default one.
    var policy: String? { get }
    var origin: OriginType { get }
    var spec: KeySpec { get }
    var usage: KeyUsageType { get }
    /// The value of a tag; `nil` if the key does not have it. Keys are compared byte for byte.
    func value(ofTag key: String) -> String?
}

/// The value of a parameter of a request, for conditions.
package enum RequestValue: Equatable, Sendable {
    case string(String)
    case integer(Int)
    case bool(Bool)
    case strings([String])
}
