import ArgumentParser
import KMSAPI
import KMSClient

/// Asks the service whether it serves, and how fast it answers.
struct Ping: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Tells whether the service answers, its version, and the round-trip time.",
        discussion: """
            Exits with 0 if the service serves, 255 if not. The time is the median of ten calls on \
            one connection.

            Example: kmsctl ping
            """)

    @OptionGroup(title: "Common options") var options: GlobalOptions

    func run() throws {
        let client = options.makeClient()
        let reply = try options.call(.healthCheck, HealthCheckRequest(), with: client)
        let clock = ContinuousClock()
        var times: [Duration] = []
        for _ in 0..<10 {
            let start = clock.now
            _ = try options.call(.healthCheck, HealthCheckRequest(), with: client)
            times.append(clock.now - start)
        }
        times.sort()
        let median = Int(times[times.count / 2] / .microseconds(1))
        let path = client.options.socketPath
        if options.output == nil {
            try StandardStreams.print(
                ([Self.line(reply, path: path, microseconds: median)] + reply.problems)
                    .joined(separator: "\n") + "\n")
        } else {
            var members = [MessageMember(name: "Socket", value: .string(path))]
            members += reply.fields()
            members.append(MessageMember(name: "RoundTripMicroseconds", value: .integer(median)))
            try options.show(members, of: "Ping")
        }
        guard reply.status == .serving else {
            throw CallFailure(
                operation: "HealthCheck",
                error: KMSError(.unavailable, "kmsd at \(path) answers, but does not serve."))
        }
    }

    /// What is printed for people.
    static func line(_ reply: HealthCheckResponse, path: String, microseconds: Int) -> String {
        let server = reply.server ?? "kmsd"
        let state = reply.status == .serving ? "serving" : "not serving"
        let uptime = reply.uptimeSeconds.map { ", up \($0) s" } ?? ""
        return "\(server) at \(path): \(state)\(uptime), round trip \(microseconds) us"
    }
}
