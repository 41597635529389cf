package import KMSModel

/// What a caller asks to do to one resource; it is asked about once, after the resource is found.
package struct AccessRequest: ~Copyable {
    package let principal: Principal
    package let action: Action
    package let resource: AccessResource
    /// The Region of the call.
    package let region: Region
    /// The account of this instance.
    package let accountID: String
    /// The encryption context of the call; `nil` if the operation has none.
    package let context: EncryptionContext?
    /// When the call began.
    package let time: Timestamp

    package init(
        principal: Principal, action: Action, resource: AccessResource, region: Region,
        accountID: String, context: EncryptionContext? = nil, time: Timestamp
    ) {
        self.principal = principal
        self.action = action
        self.resource = resource
        self.region = region
        self.accountID = accountID
        self.context = context
        self.time = time
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

    /// The account in the ARN; `nil` for what concerns none.
    var accountID: Substring? {
        let parts = arn.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
        return parts.count > 4 ? parts[4] : nil
    }
}

/// What policies may ask of a key.
package protocol KeyFacts: AnyObject {
    var arn: String { get }
    /// The account that the key is in.
    var accountID: String { get }
    /// The key policy.
    var policy: Policy { get }
}

extension AccessRequest {
    /// Lends each value of a condition key to `body`, until that is false.
    borrowing func forEachValue<Values: ConditionValues & ~Copyable>(
        of key: ConditionKey, _ more: borrowing Values, in kind: Policy.Kind,
        _ body: (Span<UInt8>) -> Bool
    ) {
        guard kind == .identity || !key.isForIdentityPoliciesOnly else { return }
        switch key.kind {
        case .named(let name): forEachValue(of: key, name, more, body)
        case .encryptionContext:
            guard let context else { return }
            context.forEachPair(while: { pairKey, value in
                key.isAbout(pairKey) ? body(value) : true
            })
        case .resourceTag, .requestTag, .principalTag, .unpopulated:
            more.forEachValue(of: key, body)
        }
    }

    /// About how many steps it takes to look for the values of a key.
    borrowing func cost(of key: ConditionKey) -> Int {
        switch key.kind {
        case .encryptionContext, .named(.encryptionContextKeys): 8 + (context?.count ?? 0)
        default: 8
        }
    }

    private borrowing func forEachValue<Values: ConditionValues & ~Copyable>(
        of key: ConditionKey, _ name: ConditionKey.Name, _ more: borrowing Values,
        _ body: (Span<UInt8>) -> Bool
    ) {
        func lend(_ text: String) { _ = body(text.utf8.span) }
        func lend(_ text: StaticString) { lend("\(text)") }
        let isService = principal.accountID.isEmpty
        switch name {
        case .encryptionContextKeys:
            context?.forEachPair(while: { pairKey, _ in body(pairKey) })
        case .callerAccount: lend(isService ? accountID : principal.accountID)
        case .principalAccount: if !isService { lend(principal.accountID) }
        case .principalARN: if !isService { lend(principal.principalARN) }
        case .principalType: lend(principal.type)
        case .userID: lend(principal.uniqueID)
        case .userName: if let name = principal.userName { lend(name) }
        case .principalIsAWSService: lend(isService ? "true" : "false" as StaticString)
        case .viaAWSService: lend("false" as StaticString)
        case .viaService:
            if case .service(let service) = principal.kind {
                lend(ServiceName.endpoint(of: service, in: region))
            } else {
                more.forEachValue(of: key, body)
            }
        case .currentTime: lend(time.description)
        case .epochTime: lend(String(time.wholeSeconds))
        case .requestedRegion: lend(region.description)
        case .resourceAccount:
            switch resource {
            case .key(let key): lend(key.accountID)
            case .named: if let account = resource.accountID { lend(String(account)) }
            }
        case .secureTransport: lend("true" as StaticString)
        default: more.forEachValue(of: key, body)
        }
    }
}

/// Names of services of this host.
package enum ServiceName {
    /// What `kms:ViaService` says of a service: `disk.local-main-1.amazonaws.com` for `disk.amazonaws.com`.
    package static func endpoint(of service: String, in region: Region) -> String {
        let suffix = ".amazonaws.com"
        let name = service.hasSuffix(suffix) ? String(service.dropLast(suffix.count)) : service
        return "\(name).\(region)\(suffix)"
    }
}
