internal import KMSCore
internal import KMSModel
internal import KMSWire
import Synchronization

/// Whether the server serves, for the methods of the service `Health`.
final class Health: Sendable {
    /// Name and version of the server.
    let server: String
    private let clock: any ServerClock
    private let startTime: UInt64
    private let stops = Atomic<Bool>(false)

    init(server: String, clock: any ServerClock) {
        self.server = server
        self.clock = clock
        startTime = clock.milliseconds
    }

    /// From now on the answer is no.
    func stop() {
        stops.store(true, ordering: .relaxed)
    }

    /// The state at this moment.
    var response: HealthCheckResponse {
        HealthCheckResponse(
            status: stops.load(ordering: .relaxed) ? .notServing : .serving, server: server,
            uptimeSeconds: Int((clock.milliseconds - startTime) / 1000))
    }

    /// Open to every caller, and of no interest to the audit: they tell nothing of keys.
    var methods: [Method] {
        [
            .fast("Health/Check", inputLimit: 1024) {
                (_, _: borrowing HealthCheckRequest, _) throws(KMSError) in
                self.response
            },
            Method("Health/Watch", .stream, inputLimit: 1024, timeout: 0) {
                call, _ throws(KMSError) in
                try call.send(self.response, as: .item)
            },
        ]
    }
}
