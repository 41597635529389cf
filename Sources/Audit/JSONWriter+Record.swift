internal import KMSJSON
internal import KMSModel

extension JSONWriter {
    /// Writes `entry`, which stands for `count` calls, as a line, in the shape of CloudTrail's records, event version 1.11.
    mutating func write(
        _ entry: AuditEntry, count: DenialFilter.Count, time: String, eventID: String,
        _ parts: RecordParts, account: String
    ) {
        open()
        unsafe members(parts.head.bytes)
        member("eventTime", time)
        let (name, isReadOnly, type) = Self.names(of: entry.head.subject)
        member("eventName", name)
        unsafe members(parts.middle.bytes)
        if let code = entry.head.errorCode {
            member("errorCode", code.exceptionName)
            unsafe members(entry.response)
        }
        unsafe member("requestParameters", orNull: entry.parameters)
        let isCall = entry.head.isCall
        unsafe member(
            "responseElements",
            orNull: isCall && entry.head.errorCode == nil ? entry.response : Self.nothing)
        open("additionalEventData")
        unsafe members(entry.additional)
        if count.isMixed {
            member("countOfSeveralCallers", count.calls)
        } else if count.calls > 1 {
            member("count", count.calls)
        }
        unsafe members(parts.peer.bytes)
        close()
        if !isCall, unsafe entry.response.count > 0 {
            open("serviceEventDetails")
            unsafe members(entry.response)
            close()
        }
        member("requestID", entry.head.requestID.description)
        member("eventID", eventID)
        member("readOnly", isReadOnly)
        if unsafe entry.resources.count > 0 {
            unsafe memberResources(entry.resources, account: account)
        }
        member("eventType", type)
        member("managementEvent", true)
        member("eventCategory", "Management")
        member("recipientAccountId", account)
        close()
        endLine()
    }

    private static func names(
        of subject: AuditSubject
    ) -> (name: String, isReadOnly: Bool, type: String) {
        switch subject {
        case .call(let operation): (operation.name, operation.isReadOnly, "AwsApiCall")
        case .administration(let call): (call.name, call.isReadOnly, "AwsApiCall")
        case .service(let event): (event.rawValue, false, "AwsServiceEvent")
        }
    }

    private static var nothing: UnsafeRawBufferPointer {
        unsafe UnsafeRawBufferPointer(start: nil, count: 0)
    }

    private mutating func memberResources(_ bytes: UnsafeRawBufferPointer, account: String) {
        openArray("resources")
        unsafe AuditResources.forEach(bytes) { kind, arn in
            open()
            member("accountId", account)
            member("type", kind == .alias ? "AWS::KMS::Alias" : "AWS::KMS::Key")
            unsafe member("ARN", utf8: arn)
            close()
        }
        closeArray()
    }

    private mutating func member(_ name: StaticString, orNull members: UnsafeRawBufferPointer) {
        guard members.count > 0 else { return member(null: name) }
        open(name)
        unsafe self.members(members)
        close()
    }
}
