internal import KMSModel

/// The members that all records of one caller share, written once.
struct RecordParts {
    let identity: CallerIdentity
    /// Event version and user identity.
    let head: [UInt8]
    /// Region, source and user agent.
    let middle: [UInt8]
    /// The peer, among the additional data.
    let peer: [UInt8]

    init(_ identity: CallerIdentity, in scope: AccountScope) {
        self.identity = identity
        head = JSONLine.members { line in
            line.member("eventVersion", "1.11")
            line.member(
                "userIdentity",
                object: { line in
                    line.member("type", identity.userName == nil ? "Root" : "IAMUser")
                    line.member("arn", identity.principalARN)
                    line.member("accountId", scope.accountID)
                    if let name = identity.userName { line.member("userName", name) }
                })
            line.member("eventSource", "kms.amazonaws.com")
        }
        middle = JSONLine.members { line in
            line.member("awsRegion", scope.region)
            line.member("sourceIPAddress", "unix:main")
            line.member("userAgent", identity.userAgent)
        }
        peer = JSONLine.members { line in
            line.member(
                "peer",
                object: { line in
                    line.member("uid", identity.peer.uid)
                    line.member("gid", identity.peer.gid)
                    line.member("pid", identity.peer.pid)
                })
        }
    }
}

extension JSONLine {
    /// The bytes of the members that `body` writes.
    fileprivate static func members(_ body: (inout JSONLine) -> Void) -> [UInt8] {
        var line = JSONLine()
        body(&line)
        return line.bytes
    }

    /// Writes `record` in the shape of CloudTrail's, event version 1.11.
    mutating func write(
        _ record: AuditRecord, time: String, eventID: String, _ parts: RecordParts,
        in scope: AccountScope
    ) {
        object { line in
            line.members(parts.head)
            line.member("eventTime", time)
            line.member("eventName", record.operation.name)
            line.members(parts.middle)
            if let error = record.error {
                line.member("errorCode", error.code.exceptionName)
                line.member("errorMessage", error.message)
            }
            line.member("requestParameters", orNull: record.parameters)
            line.member("responseElements", orNull: record.error == nil ? record.response : [])
            line.member(
                "additionalEventData",
                object: { line in
                    for member in record.additional { line.member(member.name, member.value) }
                    line.members(parts.peer)
                })
            line.member("requestID", record.caller.requestID.description)
            line.member("eventID", eventID)
            line.member("readOnly", literal: record.operation.isReadOnly ? "true" : "false")
            if !record.resources.isEmpty {
                line.memberResources(record.resources, account: scope.accountID)
            }
            line.member("eventType", "AwsApiCall")
            line.member("managementEvent", literal: "true")
            line.member("eventCategory", "Management")
            line.member("recipientAccountId", scope.accountID)
        }
        finish()
    }

    private mutating func memberResources(_ resources: [AuditResource], account: String) {
        member(
            "resources",
            array: { line in
                for resource in resources {
                    line.object { line in
                        line.member("accountId", account)
                        line.member("type", resource.isAlias ? "AWS::KMS::Alias" : "AWS::KMS::Key")
                        line.member("ARN", resource.arn)
                    }
                }
            })
    }

    private mutating func member(
        _ name: StaticString, orNull members: [(name: StaticString, value: AuditValue)]
    ) {
        guard !members.isEmpty else { return member(name, literal: "null") }
        member(name, .object(members))
    }

    private mutating func member(_ name: StaticString, _ value: AuditValue) {
        switch value {
        case .string(let text): member(name, text)
        case .integer(let number): member(name, number)
        case .bool(let flag): member(name, literal: flag ? "true" : "false")
        case .context(let context):
            member(
                name,
                object: { line in
                    for pair in context.pairs { line.member(dynamic: pair.key, pair.value) }
                })
        case .object(let members):
            member(
                name,
                object: { line in
                    for member in members { line.member(member.name, member.value) }
                })
        case .tags(let tags):
            member(
                name,
                array: { line in
                    for tag in tags {
                        line.object { line in
                            line.member("tagKey", tag.key)
                            line.member("tagValue", tag.value)
                        }
                    }
                })
        }
    }
}
