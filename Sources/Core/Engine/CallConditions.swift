import KMSAPI
import KMSAccess
import KMSModel

/// What a call has for conditions, beside what is derived from caller, resource and time.
@safe struct CallConditions<Request: APIRequest & ~Copyable>: ConditionValues {
    /// Valid for the decision.
    private let request: UnsafePointer<Request>
    private let action: Action
    private let peer: Peer
    private let key: OpenKey?
    /// The name of the alias that the caller named the key by.
    private let alias: String?
    /// Of ReEncrypt: whether both keys are one.
    private let isOnSameKey: Bool?
    private let engine: Engine

    init(
        _ request: UnsafePointer<Request>, _ action: Action, by peer: Peer, on key: OpenKey?,
        alias: String?, isOnSameKey: Bool?, _ engine: Engine
    ) {
        unsafe self.request = request
        self.action = action
        self.peer = peer
        self.key = key
        self.alias = alias
        self.isOnSameKey = isOnSameKey
        self.engine = engine
    }

    func forEachValue(of condition: ConditionKey, _ body: (Span<UInt8>) -> Bool) {
        switch condition.kind {
        case .named(let name): forEachValue(of: name, body)
        case .resourceTag:
            guard let key else { return }
            for tag in key.attributes.tags where condition.isAbout(tag.key.utf8.span) {
                guard body(tag.value.utf8.span) else { return }
            }
        case .requestTag:
            withTags { tagKey, value in
                !condition.isAbout(tagKey) || value.map { body($0.utf8.span) } ?? true
            }
        case .encryptionContext, .principalTag, .unpopulated: break
        }
    }

    private func forEachValue(of name: ConditionKey.Name, _ body: (Span<UInt8>) -> Bool) {
        func lend(_ text: String?) { if let text { _ = body(text.utf8.span) } }
        switch name {
        case .keySpec, .customerMasterKeySpec:
            lend(key?.spec.name)
            if key == nil { parameter("KeySpec", "CustomerMasterKeySpec", or: newKeySpec, body) }
        case .keyUsage, .customerMasterKeyUsage:
            lend(key?.usage.name)
            if key == nil { parameter("KeyUsage", or: newKeyUsage, body) }
        case .keyOrigin:
            lend(key?.origin.name)
            if key == nil { parameter("Origin", or: action == .createKey ? "AWS_KMS" : nil, body) }
        case .multiRegion:
            if let key { lend(key.id.isMultiRegion ? "true" : "false") }
            if key == nil {
                parameter("MultiRegion", or: action == .createKey ? "false" : nil, body)
            }
        case .requestAlias: lend(alias)
        case .resourceAliases: forEachAlias(body)
        case .reEncryptOnSameKey: lend(isOnSameKey.map { $0 ? "true" : "false" })
        case .tagKeys:
            if !parameter("TagKeys", or: nil, body) {
                withTags { tagKey, _ in body(tagKey) }
            }
        case .peerUID: lend(String(peer.uid))
        case .peerGID: lend(String(peer.gid))
        case .peerGroupIDs:
            for group in peer.allGroups {
                guard body(String(group).utf8.span) else { return }
            }
        case .peerPID: lend(String(peer.pid))
        case .peerUnit: lend(peer.unit)
        case .peerUserUnit: lend(peer.userUnit)
        case .peerSlice: lend(peer.slice)
        case .peerExe: lend(peer.exe)
        case .transport: lend("unix")
        case .socket: lend("main")
        case .grantConstraintType, .grantConstraintSourceARN:
            var constraint = ConstraintFinder()
            unsafe request.pointee.visit(&constraint)
            lend(name == .grantConstraintType ? constraint.type : constraint.sourceARN)
        default:
            guard let (field, standIn) = ParameterOfCondition.field(of: name, in: action) else {
                return
            }
            parameter(field, or: standIn, body)
        }
    }

    /// The tags of the request.
    private func withTags(_ body: (Span<UInt8>, String?) -> Bool) {
        var tags = TagFinder()
        unsafe request.pointee.visit(&tags)
        for tag in tags.found {
            guard body((tag.tagKey ?? "").utf8.span, tag.tagValue ?? "") else { return }
        }
    }

    /// Names of aliases of the key. Of a key that has more than its quota, none: what is allowed by them fails.
    private func forEachAlias(_ body: (Span<UInt8>) -> Bool) {
        guard let key else { return }
        for alias in engine.aliases(of: key) {
            guard body(alias.utf8.span) else { return }
        }
    }

    private var newKeySpec: String? { action == .createKey ? "SYMMETRIC_DEFAULT" : nil }
    private var newKeyUsage: String? { action == .createKey ? "ENCRYPT_DECRYPT" : nil }

    /// Lends the values of a field of the request; `false` if it has none, and there is no stand-in.
    @discardableResult
    private func parameter(
        _ field: StaticString, _ other: StaticString? = nil, or standIn: String?,
        _ body: (Span<UInt8>) -> Bool
    ) -> Bool {
        var finder = FieldFinder(field, other)
        unsafe request.pointee.visit(&finder)
        for value in finder.found { guard body(value.utf8.span) else { return true } }
        if finder.found.isEmpty, let standIn {
            _ = body(standIn.utf8.span)
            return true
        }
        return !finder.found.isEmpty
    }
}

/// Which field of a request a condition key asks for, and what an absent one stands for.
private enum ParameterOfCondition {
    static func field(
        of name: ConditionKey.Name, in action: Action
    ) -> (field: StaticString, standIn: String?)? {
        switch name {
        case .bypassPolicyLockoutSafetyCheck: ("BypassPolicyLockoutSafetyCheck", nil)
        case .dataKeyPairSpec: ("KeyPairSpec", nil)
        case .encryptionAlgorithm: encryptionAlgorithm(in: action)
        case .expirationModel:
            (
                "ExpirationModel",
                action == .operation(.importKeyMaterial) ? "KEY_MATERIAL_EXPIRES" : nil
            )
        case .grantOperations: ("Operations", nil)
        case .granteePrincipal: action == .createGrant ? ("GranteePrincipal", nil) : nil
        case .granteeServicePrincipal:
            action == .createGrant ? ("GranteeServicePrincipal", nil) : nil
        case .retiringPrincipal: action == .createGrant ? ("RetiringPrincipal", nil) : nil
        case .retiringServicePrincipal:
            action == .createGrant ? ("RetiringServicePrincipal", nil) : nil
        case .keyAgreementAlgorithm: ("KeyAgreementAlgorithm", nil)
        case .macAlgorithm: ("MacAlgorithm", nil)
        case .messageType:
            (
                "MessageType",
                action == .operation(.sign) || action == .operation(.verify) ? "RAW" : nil
            )
        case .primaryRegion: ("PrimaryRegion", nil)
        case .replicaRegion: ("ReplicaRegion", nil)
        case .rotationPeriodInDays:
            action == .operation(.enableKeyRotation) ? ("RotationPeriodInDays", "365") : nil
        case .pendingWindowInDays:
            action == .operation(.scheduleKeyDeletion) ? ("PendingWindowInDays", "30") : nil
        case .signingAlgorithm: ("SigningAlgorithm", nil)
        case .validTo: ("ValidTo", nil)
        case .wrappingAlgorithm: ("WrappingAlgorithm", nil)
        case .wrappingKeySpec: ("WrappingKeySpec", nil)
        default: nil
        }
    }

    private static func encryptionAlgorithm(
        in action: Action
    ) -> (field: StaticString, standIn: String?)? {
        let symmetric = "SYMMETRIC_DEFAULT"
        switch action {
        case .reEncryptFrom: return ("SourceEncryptionAlgorithm", symmetric)
        case .reEncryptTo: return ("DestinationEncryptionAlgorithm", symmetric)
        default:
            return encrypting.contains(action) ? ("EncryptionAlgorithm", symmetric) : nil
        }
    }

    private static let encrypting = ActionSet(
        [
            .encrypt, .decrypt, .generateDataKey, .generateDataKeyWithoutPlaintext,
            .generateDataKeyPair, .generateDataKeyPairWithoutPlaintext,
        ].map(Action.operation))
}
