internal import KMSJSON
internal import KMSModel

/// The members that all records of one caller share, written once.
final class RecordParts {
    /// `nil` for the service itself.
    let identity: CallerIdentity?
    let region: Region
    /// Event version, user identity, event source.
    var head = JSONWriter(escaping: .numbers)
    /// Region, source and user agent.
    var middle = JSONWriter(escaping: .numbers)
    /// The peer, among the additional data.
    var peer = JSONWriter(escaping: .numbers)

    init(_ identity: CallerIdentity?, in scope: AccountScope) {
        self.identity = identity
        region = scope.region
        head.member("eventVersion", "1.11")
        head.open("userIdentity")
        if let identity {
            let principal = identity.principal
            head.member("type", Self.type(of: principal))
            if case .service(let name) = principal.kind {
                head.member("invokedBy", name)
            } else {
                head.member("arn", principal.arn)
                head.member("accountId", scope.accountID)
            }
            if let name = principal.userName { head.member("userName", name) }
        } else {
            head.member("accountId", scope.accountID)
            head.member("invokedBy", "kmsd")
        }
        head.close()
        head.member("eventSource", "kms.amazonaws.com")

        middle.member("awsRegion", scope.region.description)
        guard let identity else {
            middle.member("sourceIPAddress", "kmsd")
            middle.member("userAgent", "kmsd")
            return
        }
        middle.member("sourceIPAddress", "unix:main")
        middle.member("userAgent", identity.userAgent)
        peer.open("peer")
        peer.member("uid", Int(identity.peer.uid))
        peer.member("gid", Int(identity.peer.gid))
        peer.member("pid", Int(identity.peer.pid))
        if let unit = identity.peer.unit { peer.member("unit", unit) }
        if let exe = identity.peer.exe { peer.member("exe", exe) }
        peer.close()
    }

    /// What CloudTrail calls this kind of principal.
    private static func type(of principal: Principal) -> String {
        switch principal.kind {
        case .root: "Root"
        case .user, .foreign: "IAMUser"
        case .role: "AssumedRole"
        case .service: "AWSService"
        }
    }
}
