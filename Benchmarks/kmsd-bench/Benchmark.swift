import CBaseline
import Foundation
import KMSClient

/// The measurements, each with a daemon of its own.
struct Benchmark {
    let binary: String
    let report: Report
    let rounds = 7
    let calls = 3000
    let context: EncryptionContext = ["Purpose": "Benchmark", "Tenant": "42"]

    init(binary: String, report: Report) {
        self.binary = binary
        self.report = report
    }

    /// One call at a time, client and daemon on one processor, beside an echo of the same bytes.
    func overEcho(in folder: String) throws {
        _ = kms_pin(0)
        let keys = try Population.fill(folder, keys: 10)
        let daemon = try Daemon(binary, in: folder, threads: 1, pinnedTo: 0)
        defer { daemon.stop() }
        let client = daemon.client()
        let key = keys[0]
        let made = try client.generateDataKey(
            keyID: key, keySpec: .aes256, encryptionContext: context)
        let blob = made.ciphertextBlob ?? []
        // Frame, method and fields: a request and a reply as they are on the wire.
        try overEcho("generate_data_key_p50_over_echo", folder, request: 125, reply: 321) {
            _ = try client.generateDataKey(
                keyID: key, keySpec: .aes256, encryptionContext: context)
        }
        try overEcho("decrypt_p50_over_echo", folder, request: 183, reply: 215) {
            _ = try client.decrypt(ciphertextBlob: blob, encryptionContext: context)
        }
        try overEcho("generate_random_p50_over_echo", folder, request: 36, reply: 66) {
            _ = try client.generateRandom(numberOfBytes: 32)
        }
    }

    private func overEcho(
        _ name: String, _ folder: String, request: Int, reply: Int, _ call: () throws -> Void
    ) throws {
        let echo = try Echo("\(folder)/echo.sock", request: request, reply: reply)
        defer { echo.stop() }
        let result = try compare(rounds: rounds, calls: calls, call) { echo.call() }
        report.add(
            name, result.ratio, goal: name.contains("random") ? "" : "1.3",
            must: name.contains("random") ? "" : "1.6",
            note: String(format: "%.1f us over %.1f us", result.subject / 1000, result.base / 1000))
    }

    /// 32 calls in flight on one connection to one server thread, beside plain OpenSSL on the same
    /// processor. The client is a loop in C that does next to nothing, on the other processor.
    func pipelined(in folder: String) throws {
        let keys = try Population.fill(folder, keys: 1)
        let daemon = try Daemon(binary, in: folder, threads: 1, pinnedTo: nil)
        defer { daemon.stop() }
        try daemon.pinLoop(to: 0)
        let flood = try Flood(
            daemon.socket, "KMS/GenerateDataKey",
            GenerateDataKeyRequest(
                keyID: keys[0], encryptionContext: context, keySpec: .aes256))
        let count = 20_000
        var ratios: [Double] = []
        var rates: [Double] = []
        for _ in 0..<rounds {
            _ = kms_pin(0)
            let plain = kms_plain_data_keys(count, 64)
            _ = kms_pin(1)
            let time = try flood.run(calls: count, inFlight: 32)
            ratios.append(Double(plain) / Double(time))
            rates.append(Double(count) / Double(time) * 1e9)
        }
        _ = kms_pin(0)
        report.add(
            "pipelined_generate_data_key_over_openssl", median(ratios), goal: "0.6", must: "0.3",
            note: String(format: "%.0f calls/s", median(rates)))
    }

    /// Keys a second, made for 64 clients and for one.
    func creating(in folder: String) throws {
        _ = try Population.fill(folder, keys: 1)
        let daemon = try Daemon(binary, in: folder, threads: 1, pinnedTo: nil)
        defer { daemon.stop() }
        let clients = (0..<64).map { _ in daemon.client() }
        var ratios: [Double] = []
        var rates: [Double] = []
        for _ in 0..<rounds {
            let one = try create(200, by: [clients[0]])
            let all = try create(64 * 30, by: clients)
            ratios.append(all / one)
            rates.append(all)
        }
        report.add(
            "create_key_64_clients_over_1", median(ratios), goal: "10", must: "4",
            note: String(format: "%.0f keys/s", median(rates)))
    }

    /// Makes `count` keys, one in flight for each client; returns keys a second.
    private func create(_ count: Int, by clients: [BlockingKMSClient]) throws -> Double {
        let start = kms_nanoseconds()
        var flying: [PendingCall<CreateKeyResponse>] = []
        for client in clients {
            flying.append(try client.submit(.createKey, CreateKeyRequest()))
            try client.flush()
        }
        for index in 0..<count {
            let slot = index % clients.count
            _ = try clients[slot].collect(flying[slot])
            guard index < count - clients.count else { continue }
            flying[slot] = try clients[slot].submit(.createKey, CreateKeyRequest())
            try clients[slot].flush()
        }
        return Double(count) / Double(kms_nanoseconds() - start) * 1e9
    }

    /// What a connection costs that does nothing.
    func idle(in folder: String) throws {
        _ = try Population.fill(folder, keys: 1)
        let daemon = try Daemon(binary, in: folder, threads: 1, pinnedTo: nil)
        defer { daemon.stop() }
        let before = try daemon.anonymousMemory()
        let clients = (0..<800).map { _ in daemon.client() }
        for client in clients { _ = try client.generateRandom(numberOfBytes: 1) }
        let after = try daemon.anonymousMemory()
        report.add(
            "idle_connection_kib", (after - before) / Double(clients.count),
            note: "anonymous memory of the daemon")
    }

    /// A million keys beside ten.
    func many(in folder: String, few: String) throws {
        _ = kms_pin(0)
        let tenKeys = try Population.fill(few, keys: 10)
        print("  making \(manyKeys) keys")
        let keys = try Population.fill(folder, keys: manyKeys)
        let small = try Daemon(binary, in: few, threads: 1, pinnedTo: 0)
        defer { small.stop() }
        var starts: [Double] = []
        var changes: [Double] = []
        for _ in 0..<4 {
            let daemon = try Daemon(binary, in: folder, threads: 1, pinnedTo: nil)
            starts.append(daemon.milliseconds)
            let begin = kms_nanoseconds()
            _ = try daemon.client().createKey()
            changes.append(Double(kms_nanoseconds() - begin) / 1e6)
            daemon.stop()
        }
        let large = try Daemon(binary, in: folder, threads: 1, pinnedTo: 0)
        defer { large.stop() }
        let smallClient = small.client()
        let largeClient = large.client()
        func call(_ client: BlockingKMSClient, _ key: String?) throws {
            _ = try client.generateDataKey(
                keyID: key ?? "", keySpec: .aes256, encryptionContext: context)
        }
        for _ in 0..<100_000 { try call(largeClient, keys.randomElement()) }
        let result = try compare(rounds: rounds, calls: calls) {
            try call(largeClient, keys.randomElement())
        } with: {
            try call(smallClient, tenKeys.randomElement())
        }
        report.add(
            "million_keys_p50_over_ten_keys", result.ratio, goal: "1.2", must: "1.5",
            note: String(format: "%.1f us over %.1f us", result.subject / 1000, result.base / 1000))
        report.add(
            "million_keys_anon_mib", try large.anonymousMemory() / 1024, goal: "64", must: "200")
        report.add("million_keys_start_ms", median(starts), goal: "100", must: "500")
        report.add(
            "million_keys_first_change_ms", median(changes),
            note: "at once after the start, while the file is checked")
    }
}
