import KMSClient

/// Recorded calls, decided again under the policy that a key has and under another one.
struct Replay {
    /// A call whose outcome is another one.
    struct Change {
        let entry: ReplayTally.Entry
        /// Whether the policy that the key has allows it; the other one does not, or the reverse.
        let isAllowedNow: Bool
        /// Why the other policy decides as it does.
        let reason: String
    }

    let tally: ReplayTally
    private(set) var changes: [Change] = []
    /// Records of calls that the service can't decide, as their principal is gone.
    private(set) var undecidedRecords = 0

    /// Asks the service about each call, twice; `progress` is told how many are done.
    init(
        _ tally: ReplayTally, on key: String, under policy: String, _ options: GlobalOptions,
        progress: (Int) -> Void = { _ in }
    ) throws {
        self.tally = tally
        let client = options.makeClient()
        for (index, entry) in tally.entries.enumerated() {
            progress(index)
            let now: AccessExplanation
            do throws(CallFailure) {
                now = try Self.decide(entry.call, key, nil, options, client)
            } catch {
                guard error.error.code == .validation else { throw error }
                undecidedRecords += entry.records
                continue
            }
            let other = try Self.decide(entry.call, key, policy, options, client)
            let isAllowedNow = now.allowed == true
            guard isAllowedNow != (other.allowed == true) else { continue }
            changes.append(
                Change(entry: entry, isAllowedNow: isAllowedNow, reason: other.reason ?? ""))
        }
    }

    private static func decide(
        _ call: RecordedCall, _ key: String, _ policy: String?, _ options: GlobalOptions,
        _ client: BlockingKMSClient
    ) throws(CallFailure) -> AccessExplanation {
        let request = SimulateAccessRequest(
            principal: call.principal, action: call.action, resource: key,
            encryptionContext: call.context, conditions: call.conditions, policy: policy)
        let reply = try options.call(.simulateAccess, request, with: client)
        return reply.explanation ?? AccessExplanation()
    }

    /// The records whose calls were not decided.
    var recordsLeftOut: Int {
        tally.incompleteRecords + tally.recordsBeyond + undecidedRecords
    }
}
