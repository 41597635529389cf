/// Who calls: the principal of one connection, fixed when it was accepted.
package final class CallerIdentity: Sendable {
    package let principal: Principal
    /// What the kernel said.
    package let peer: Peer
    /// Name and version of the client as it sent them: untrusted, at most 256 characters.
    package let userAgent: String
    /// The Region of its calls that name none.
    package let region: Region

    package init(
        principal: Principal, peer: Peer, userAgent: String,
        region: Region = .standard
    ) {
        self.principal = principal
        self.peer = peer
        self.userAgent = userAgent
        self.region = region
    }
}

/// One call's caller, and the ID that its reply, its audit record and the log share.
package struct Caller: Sendable {
    package let identity: CallerIdentity
    package let requestID: RequestID

    package init(_ identity: CallerIdentity, requestID: RequestID) {
        self.identity = identity
        self.requestID = requestID
    }
}
