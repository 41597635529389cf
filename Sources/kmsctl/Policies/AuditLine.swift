import KMSClient
import KMSJSON

/// What a line of the audit log is to who asks about the policy of one key.
enum AuditLine {
    /// Nothing that the policy of this key decides.
    case other
    /// A call on the key that can't be made out of what the record has.
    case incomplete
    /// What was asked of the policy: one call, or the two halves of ReEncrypt. The time is as recorded.
    case calls([RecordedCall], time: String)

    /// Reads a line; what is older than `since`, a time as records have it, is nothing.
    init(_ line: [UInt8], about key: ReplayedKey, since: String? = nil) {
        // Few lines of a log are about one key; only those are read as JSON.
        guard line.contains(bytesOf: key.id) else {
            self = .other
            return
        }
        guard let record = try? JSONReader.value(of: line) else {
            self = .incomplete
            return
        }
        self = AuditRecord(record, about: key)?.line(since: since) ?? .other
    }
}

/// A record of a call, read for the policy of one key.
private struct AuditRecord {
    /// What of a call the key was for.
    private enum Part {
        case whole, source, destination
    }

    private let record: JSONValue
    private let parameters: JSONValue
    private let name: String
    private let key: ReplayedKey

    /// Not decided by a key's policy: the key that they are about was not there before.
    private static let withoutKey: Set<String> = ["CreateKey"]

    /// `nil` for what is no record of a call.
    init?(_ record: JSONValue, about key: ReplayedKey) {
        guard record.string("eventType")?.isSame(as: "AwsApiCall") ?? false,
            let name = record.string("eventName"), !Self.withoutKey.contains(name)
        else { return nil }
        self.record = record
        self.name = name
        self.key = key
        parameters = record["requestParameters"] ?? .null
    }

    func line(since: String?) -> AuditLine {
        let time = record.string("eventTime") ?? ""
        if let since, time.precedes(since) { return .other }
        let parts = self.parts
        guard !parts.isEmpty else { return .other }
        guard parameters["omittedBytes"] == nil, let principal else { return .incomplete }
        var calls: [RecordedCall] = []
        for part in parts {
            guard let call = call(part, by: principal) else { return .incomplete }
            calls.append(call)
        }
        return .calls(calls, time: time)
    }

    // MARK: Whether it is about the key

    /// The resources that the call was allowed to use, in order.
    private var resources: [String] {
        guard case .array(let items)? = record["resources"] else { return [] }
        return items.filter { $0.string("type")?.isSame(as: "AWS::KMS::Key") ?? false }
            .compactMap { $0.string("ARN") }
    }

    private var isDenied: Bool {
        record.string("errorCode")?.isSame(as: "AccessDeniedException") ?? false
    }

    /// A call that was denied has no resource in its record: there the name that the caller gave tells
    /// the key, or the error.
    private var parts: [Part] {
        let resources = self.resources
        guard name.isSame(as: "ReEncrypt") else {
            let isAbout =
                resources.contains { $0.isSame(as: key.arn) }
                || isDenied && (isNamed("keyId") || isNamed("targetKeyId") || isInError())
            return isAbout ? [.whole] : []
        }
        var parts: [Part] = []
        if resources.first?.isSame(as: key.arn) ?? false
            || resources.isEmpty && isDenied
                && (isNamed("sourceKeyId") || isInError("kms:ReEncryptFrom"))
        {
            parts.append(.source)
        }
        if resources.dropFirst().first?.isSame(as: key.arn) ?? false
            || resources.count < 2 && isDenied
                && (isNamed("destinationKeyId") || isInError("kms:ReEncryptTo"))
        {
            parts.append(.destination)
        }
        return parts
    }

    private func isNamed(_ parameter: String) -> Bool {
        guard let name = parameters.string(parameter) else { return false }
        return key.isNamed(name, in: record.string("awsRegion") ?? "")
    }

    private func isInError(_ action: String = "") -> Bool {
        let message = Array((record.string("errorMessage") ?? "").utf8)
        return message.contains(bytesOf: key.arn) && message.contains(bytesOf: action)
    }

    // MARK: What was asked

    private var principal: String? {
        guard let identity = record["userIdentity"] else { return nil }
        return identity.string("arn") ?? identity.string("invokedBy")
    }

    private func call(_ part: Part, by principal: String) -> RecordedCall? {
        let action: String
        var known: Conditions
        let context: [(key: String, value: String)]?
        switch part {
        case .whole:
            action = "kms:\(name)"
            known = ofRequest()
            context = Self.pairs(parameters["encryptionContext"] ?? constrainedContext?.value)
        case .source:
            action = "kms:ReEncryptFrom"
            known = ofHalf(keyID: "sourceKeyId", algorithm: "sourceEncryptionAlgorithm")
            context = Self.pairs(parameters["sourceEncryptionContext"])
        case .destination:
            action = "kms:ReEncryptTo"
            known = ofHalf(keyID: "destinationKeyId", algorithm: "destinationEncryptionAlgorithm")
            context = Self.pairs(parameters["destinationEncryptionContext"])
        }
        addPeer(to: &known)
        guard let context, let pairs = EncryptionContext(pairs: context) else { return nil }
        return RecordedCall(
            principal: principal, action: action, context: context.isEmpty ? nil : pairs,
            conditions: known.list)
    }

    /// The pairs of an object of texts; none if it is absent, `nil` for anything else.
    private static func pairs(_ value: JSONValue?) -> [(key: String, value: String)]? {
        guard let value else { return [] }
        guard case .object(let members) = value else { return nil }
        var pairs: [(key: String, value: String)] = []
        for member in members {
            guard case .string(let text) = member.value else { return nil }
            pairs.append((key: member.key, value: text))
        }
        return pairs
    }

    // MARK: Conditions

    /// Condition keys with their values; those without any are absent.
    private struct Conditions {
        private(set) var list: [ConditionKeyValues] = []

        mutating func add(_ key: String, _ values: [String]) {
            if !values.isEmpty { list.append(ConditionKeyValues(key: key, values: values)) }
        }
    }

    /// What of a request is a condition key. What is left out in a request is known to the service.
    private static let conditionKeys: [(parameter: String, key: String)] = [
        ("encryptionAlgorithm", "kms:EncryptionAlgorithm"),
        ("keyPairSpec", "kms:DataKeyPairSpec"),
        ("signingAlgorithm", "kms:SigningAlgorithm"),
        ("macAlgorithm", "kms:MacAlgorithm"),
        ("messageType", "kms:MessageType"),
        ("keyAgreementAlgorithm", "kms:KeyAgreementAlgorithm"),
        ("granteePrincipal", "kms:GranteePrincipal"),
        ("retiringPrincipal", "kms:RetiringPrincipal"),
        ("operations", "kms:GrantOperations"),
        ("wrappingAlgorithm", "kms:WrappingAlgorithm"),
        ("wrappingKeySpec", "kms:WrappingKeySpec"),
        ("expirationModel", "kms:ExpirationModel"),
        ("validTo", "kms:ValidTo"),
        ("rotationPeriodInDays", "kms:RotationPeriodInDays"),
        ("pendingWindowInDays", "kms:ScheduleKeyDeletionPendingWindowInDays"),
        ("bypassPolicyLockoutSafetyCheck", "kms:BypassPolicyLockoutSafetyCheck"),
        ("tagKeys", "aws:TagKeys"),
    ]

    /// Numbers of the peer, and what it runs as.
    private static let peerKeys: [(member: String, key: String)] = [
        ("uid", "kmsd:PeerUid"), ("gid", "kmsd:PeerGid"), ("unit", "kmsd:PeerUnit"),
        ("exe", "kmsd:PeerExe"),
    ]

    private func ofRequest() -> Conditions {
        var known = Conditions()
        for (parameter, key) in Self.conditionKeys {
            known.add(key, parameters[parameter]?.conditionValues ?? [])
        }
        known.add("kms:RequestAlias", alias(in: "keyId"))
        if let type = constrainedContext?.type { known.add("kms:GrantConstraintType", [type]) }
        if let source = parameters["constraints"]?.string("sourceArn") {
            known.add("kms:GrantConstraintSourceArn", [source])
        }
        if case .array(let tags)? = parameters["tags"] {
            known.add("aws:TagKeys", tags.compactMap { $0.string("tagKey") })
            for tag in tags {
                let value = tag.string("tagValue") ?? ""
                known.add("aws:RequestTag/\(tag.string("tagKey") ?? "")", [value])
            }
        }
        return known
    }

    private func ofHalf(keyID: String, algorithm: String) -> Conditions {
        var known = Conditions()
        known.add("kms:EncryptionAlgorithm", parameters[algorithm]?.conditionValues ?? [])
        known.add("kms:RequestAlias", alias(in: keyID))
        let resources = self.resources
        if resources.count == 2 {
            let isOne = resources[0].isSame(as: resources[1])
            known.add("kms:ReEncryptOnSameKey", [isOne ? "true" : "false"])
        }
        return known
    }

    private func addPeer(to known: inout Conditions) {
        guard let peer = record["additionalEventData"]?["peer"] else { return }
        for (member, key) in Self.peerKeys {
            known.add(key, peer[member]?.conditionValues ?? [])
        }
    }

    /// What a grant asks of the encryption context, which conditions on CreateGrant see as its own.
    private var constrainedContext: (type: String, value: JSONValue)? {
        guard let constraints = parameters["constraints"] else { return nil }
        if let value = constraints["encryptionContextSubset"] {
            return (type: "EncryptionContextSubset", value: value)
        }
        guard let value = constraints["encryptionContextEquals"] else { return nil }
        return (type: "EncryptionContextEquals", value: value)
    }

    /// The alias that a parameter names; none if it names a key.
    private func alias(in parameter: String) -> [String] {
        guard let name = parameters.string(parameter) else { return [] }
        if name.utf8.starts(with: "alias/".utf8) { return [name] }
        guard let last = name.split(separator: ":").last,
            last.utf8.starts(with: "alias/".utf8)
        else { return [] }
        return [String(last)]
    }
}

extension JSONValue {
    /// The text that is a member of an object; `nil` if there is none.
    fileprivate func string(_ key: String) -> String? {
        guard case .string(let text)? = self[key] else { return nil }
        return text
    }

    /// The values that a condition key has by this parameter.
    fileprivate var conditionValues: [String] {
        switch self {
        case .string(let text): [text]
        case .integer(let number): [String(number)]
        case .bool(let value): [value ? "true" : "false"]
        case .array(let items): items.flatMap(\.conditionValues)
        case .null, .number, .object: []
        }
    }
}
