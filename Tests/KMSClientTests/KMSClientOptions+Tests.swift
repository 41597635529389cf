import ClientTestKit
import KMSClient

extension KMSClientOptions {
    /// Calls to `server` that never time out.
    ///
    /// A test's task may wait for minutes until it runs: under a sanitizer other tests hold every
    /// thread of the pool, two on a machine with two cores.
    static func patient(_ server: FakeServer) -> KMSClientOptions {
        var options = KMSClientOptions(socketPath: server.path)
        options.timeout = nil
        options.connectTimeout = .seconds(86_400)
        return options
    }
}
