import KMSJSON

/// The distinct calls of an audit log, each with the number of its records.
struct ReplayTally {
    /// A call and its records.
    struct Entry {
        let call: RecordedCall
        var records = 1
        /// The time of the last record, as it is written there.
        var lastTime: String
    }

    /// The most distinct calls that are kept, and the most bytes of them.
    static let callLimit = 100_000
    static let byteLimit = 64 << 20

    private(set) var entries: [Entry] = []
    /// Records of calls on the key.
    private(set) var records = 0
    /// Those of them that have too little to make a call of.
    private(set) var incompleteRecords = 0
    /// Those of them whose call is beyond the limits.
    private(set) var recordsBeyond = 0

    private var places: [[UInt8]: Int] = [:]
    private var bytes = 0
    private let callLimit: Int

    init(callLimit: Int = ReplayTally.callLimit) {
        self.callLimit = callLimit
    }

    mutating func add(_ line: AuditLine) {
        switch line {
        case .other: break
        case .incomplete:
            records += 1
            incompleteRecords += 1
        case .calls(let calls, let time):
            records += 1
            var isBeyond = false
            for call in calls {
                if !add(call, time) { isBeyond = true }
            }
            if isBeyond { recordsBeyond += 1 }
        }
    }

    /// Counts a call; `false` if there is no room for it.
    private mutating func add(_ call: RecordedCall, _ time: String) -> Bool {
        let key = Array(JSONWriter.text(of: .object(call.members)).utf8)
        if let place = places[key] {
            entries[place].records += 1
            if entries[place].lastTime.precedes(time) { entries[place].lastTime = time }
            return true
        }
        guard entries.count < callLimit, bytes + key.count <= Self.byteLimit else { return false }
        bytes += key.count
        places[key] = entries.count
        entries.append(Entry(call: call, lastTime: time))
        return true
    }
}
