internal import KMSCore
internal import KMSModel
internal import KMSPlatform
internal import KMSAPI
import Synchronization

/// Whether the server serves, for the methods of the service `Health`.
final class Health: Sendable {
    /// Name and version of the server.
    let server: String
    private let clock: any ServerClock
    private let startTime: UInt64
    private let stops = Atomic<Bool>(false)
    private let versions = Atomic<Int>(1)
    private let state = Guarded<(problems: [String], isServing: Bool)>(([], true))

    init(server: String, clock: any ServerClock) {
        self.server = server
        self.clock = clock
        startTime = clock.milliseconds
    }

    /// From now on the answer is no.
    func stop() {
        stops.store(true, ordering: .relaxed)
        versions.wrappingAdd(1, ordering: .relaxed)
    }

    /// What the operator must mend, and whether calls are served nevertheless.
    func set(problems: [String], isServing: Bool) {
        state.withLock { $0 = (problems, isServing) }
        versions.wrappingAdd(1, ordering: .relaxed)
    }

    /// Grows with each change of the state.
    var version: Int { versions.load(ordering: .relaxed) }

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
            ) { _, _ throws(KMSError) in
                .stream(HealthWatch(self))
            },
        ]
    }
}

/// The states of the server from now on: the one at the beginning, and each that differs.
private final class HealthWatch: StreamProducer {
    private let health: Health
    private var seen = 0

    init(_ health: Health) {
        self.health = health
    }

    func next(_ call: borrowing Call) throws(KMSError) -> StreamStep {
        let version = health.version
        guard version != seen else { return .nothing }
        seen = version
        try call.send(health.response, as: .item)
        return .item
    }

    func end(_ call: borrowing Call) throws(KMSError) {
        let last = health.response
        try call.send(last, as: .item)
        try call.send(last)
    }
}
