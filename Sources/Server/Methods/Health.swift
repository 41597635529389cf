internal import KMSCore
internal import KMSModel
internal import KMSAPI
import Synchronization

/// Whether the server serves, for the methods of the service `Health`.
final class Health: Sendable {
    /// Name and version of the server.
    let server: String
    private let clock: any ServerClock
    private let startTime: UInt64
    private let stops = Atomic<Bool>(false)
    private let state = Mutex<(problems: [String], isServing: Bool)>(([], true))

    init(server: String, clock: any ServerClock) {
        self.server = server
        self.clock = clock
        startTime = clock.milliseconds
    }

    /// From now on the answer is no.
    func stop() {
        stops.store(true, ordering: .relaxed)
    }

    /// What the operator must mend, and whether calls are served nevertheless.
    func set(problems: [String], isServing: Bool) {
        state.withLock { $0 = (problems, isServing) }
    }

    /// The state at this moment.
    var response: HealthCheckResponse {
        let (problems, isServing) = state.withLock { $0 }
        return HealthCheckResponse(
            status: stops.load(ordering: .relaxed) || !isServing ? .notServing : .serving,
            server: server, uptimeSeconds: Int((clock.milliseconds - startTime) / 1000),
            problems: problems)
    }

    /// Open to every caller, and of no interest to the audit: they tell nothing of keys.
    var methods: [Method] {
        [
            .inline("Health/Check") {
                (_, _: borrowing HealthCheckRequest, _) throws(KMSError) in
                self.response
            },
            Method(
                "Health/Watch", .stream, inputLimit: HealthCheckRequest.byteLimit, timeout: 0
            ) { call, _ throws(KMSError) in
                try call.send(self.response, as: .item)
            },
        ]
    }
}
