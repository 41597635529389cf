import CLinux
import CTestSupport
import Foundation
import Glibc
import KMSAPI
import KMSCore
import KMSModel
import KMSPlatform
import KMSStore
import KMSWire
import Logging
import Synchronization

@testable import KMSServer

/// A server in this process, on a socket and a directory of its own.
final class ServerInstance {
    let directory: String
    let server: Server
    private var isRunning = true

    var socketPath: String { directory + "/run/kmsd.sock" }
    /// The audit log's file.
    let auditPath: String

    init(
        clock: any ServerClock = MonotonicClock(),
        names: UserNames = UserNames(), methods: [KMSServer.Method] = [],
        elsewhere: (any KeysElsewhere)? = nil, store: PreparedStore? = nil,
        _ change: (inout Configuration) -> Void = { _ in }
    ) throws {
        directory = try TemporaryDirectory.make()
        var configuration = try Self.configuration(in: directory)
        change(&configuration)
        auditPath = configuration.auditPath
        try store?.make(for: configuration)
        var log = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        log.logLevel = .critical
        server = try Server(
            configuration: configuration, clock: clock, log: log, names: names,
            methods: methods, elsewhere: elsewhere)
        try server.start()
    }

    /// The configuration of a server in `directory`, with a root key.
    static func configuration(in directory: String) throws -> Configuration {
        var configuration = Configuration()
        configuration.isDevelopment = true
        configuration.socketPath = directory + "/run/kmsd.sock"
        configuration.rootKeyProvider = .file
        configuration.setDevelopmentData(directory)
        configuration.administrators = [geteuid()]
        configuration.policyDirectory = directory + "/policies.d"
        configuration.limitsRates = false
        configuration.roleDirectory = directory + "/roles.d"
        configuration.serviceDirectory = directory + "/services.d"
        configuration.threads = 2
        try DevelopmentInstance.prepare(configuration)
        return configuration
    }

    deinit {
        stop()
        TemporaryDirectory.remove(directory)
    }

    func stop() {
        guard isRunning else { return }
        isRunning = false
        server.stop()
    }

    func client() throws -> RawClient {
        try RawClient(socketPath)
    }

    /// A client whose hello was answered.
    func greetedClient() throws -> RawClient {
        let client = try client()
        try client.send(.hello, detail: 1, word: "kmsd")
        let hello = try client.frame()
        guard hello?.kind == .hello else { throw TestFailure("no hello came back") }
        return client
    }

    /// A client of another user, whose hello was not sent; the server must have been made `openToAll`.
    func stranger(_ uid: UInt32 = 4_001_001) throws -> RawClient {
        let descriptor = unsafe kms_test_connect_as(socketPath, uid)
        guard descriptor >= 0 else { throw TestFailure("connect: \(descriptor)") }
        return RawClient(descriptor: descriptor)
    }

    /// Lets other users connect.
    func openToAll() throws {
        for path in [directory, directory + "/run"] {
            guard unsafe chmod(path, 0o711) == 0 else { throw TestFailure("chmod: \(errno)") }
        }
        guard unsafe chmod(socketPath, 0o666) == 0 else { throw TestFailure("chmod: \(errno)") }
    }

    /// Whether tests can connect as another user.
    static let canBeOthers = geteuid() == 0

    /// Waits until the server has noticed that connections were opened or closed.
    func waitForConnections(_ count: Int) {
        while server.connectionCount != count { sched_yield() }
    }
}

/// A gate that threads wait at.
final class WorkGate: Sendable {
    private let state = Monitor((isOpen: false, waiting: 0))

    func wait() {
        state.withLock { $0.waiting += 1 }
        state.wait(until: \.isOpen) { _ in }
    }

    func open() {
        state.withLock { $0.isOpen = true }
        state.signal()
    }

    func waitUntilWaiting(_ count: Int) {
        while state.withLock({ $0.waiting }) < count { sched_yield() }
    }
}

/// A store that a server finds when it starts.
struct PreparedStore {
    var keys: [KeyRecord]
    /// What is done to the bytes of its data file afterwards.
    var damage: (inout [UInt8]) -> Void = { _ in }

    func make(for configuration: Configuration) throws {
        do {
            let sealed = try SealedStore(
                directory: configuration.dataDirectory, options: StoreOptions(),
                secret: RootKeySource(configuration: configuration).load())
            try sealed.store.write(with: RowSealer(sealed.hierarchy)) {
                (transaction: borrowing WriteTransaction<StoreError>) throws(StoreError) in
                for key in keys { try transaction.put(key) }
            }
        }
        let file = URL(filePath: configuration.dataDirectory + "/store/data.mdb")
        var bytes = [UInt8](try Data(contentsOf: file))
        damage(&bytes)
        try Data(bytes).write(to: file)
    }
}

struct TestFailure: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) {
        self.description = description
    }
}

enum TemporaryDirectory {
    static func make() throws -> String {
        var template = Array("/tmp/kmsd-test-XXXXXX".utf8CString)
        guard unsafe mkdtemp(&template) != nil else { throw TestFailure("no temporary directory") }
        return String(
            decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    static func remove(_ path: String) {
        try? FileManager.default.removeItem(atPath: path)
    }
}

/// A frame as a test sees it.
struct ReceivedFrame {
    let kind: FrameKind
    let call: UInt32
    let detail: UInt32
    let extensionBytes: [UInt8]
    let payload: [UInt8]

    /// The status message of a failed call, or of a goodbye.
    var status: Status {
        get throws {
            let arena = MessageArena()
            return try unsafe payload.withUnsafeBytes { bytes in
                try unsafe Status(decoding: bytes, in: arena)
            }
        }
    }
}

/// A client that can do what clients should not.
final class RawClient {
    let descriptor: Int32

    init(_ path: String) throws {
        descriptor = unsafe kms_socket_connect(path)
        guard descriptor >= 0 else { throw TestFailure("connect: \(descriptor)") }
    }

    init(descriptor: Int32) {
        self.descriptor = descriptor
    }

    deinit { kms_close(descriptor) }

    /// Says hello, and reads the answer.
    func greet() throws {
        try send(.hello, detail: 1, word: "kmsd")
        guard try frame()?.kind == .hello else { throw TestFailure("no hello came back") }
    }

    /// Makes a call that is granted.
    func callOnce() throws {
        try request("KMS/GenerateRandom", call: 99, payload: [8, 16])
        guard try frame()?.detail == 0 else { throw TestFailure("the call was not granted") }
    }

    static func bytes(
        _ kind: FrameKind, call: UInt32 = 0, detail: UInt32 = 0, word: String = "",
        payload: [UInt8] = []
    ) -> [UInt8] {
        let header = FrameHeader(
            kind, call: call, detail: detail, extensionCount: word.utf8.count,
            payloadCount: payload.count)
        var bytes = [UInt8](repeating: 0, count: FrameHeader.byteCount)
        unsafe bytes.withUnsafeMutableBytes { target in unsafe header.write(to: target) }
        return bytes + Array(word.utf8) + payload
    }

    /// Writes until the server has hung up, or everything is written.
    func send(_ bytes: [UInt8]) throws {
        var sent = 0
        while sent < bytes.count {
            let count = unsafe bytes.withUnsafeBytes { buffer in
                unsafe Glibc.send(
                    descriptor, buffer.baseAddress?.advanced(by: sent), buffer.count - sent,
                    Int32(MSG_NOSIGNAL))
            }
            guard count > 0 else { return }
            sent += count
        }
    }

    func send(
        _ kind: FrameKind, call: UInt32 = 0, detail: UInt32 = 0, word: String = "",
        payload: [UInt8] = []
    ) throws {
        try send(Self.bytes(kind, call: call, detail: detail, word: word, payload: payload))
    }

    func request(
        _ method: String, call: UInt32 = 1, timeout: UInt32 = 0, payload: [UInt8] = []
    ) throws {
        try send(.request, call: call, detail: timeout, word: method, payload: payload)
    }

    /// The next frame; `nil` if the server has hung up.
    func frame() throws -> ReceivedFrame? {
        guard let fixed = read(FrameHeader.byteCount) else { return nil }
        func number(_ offset: Int) -> UInt32 {
            fixed[offset..<offset + 4].reduce(0) { $0 << 8 | UInt32($1) }
        }
        guard let kind = FrameKind(rawValue: fixed[4]) else { throw TestFailure("frame kind") }
        let rest = Int(number(0)) + FrameHeader.lengthBytes - FrameHeader.byteCount
        guard let body = read(rest) else { throw TestFailure("half a frame") }
        let extensionCount = Int(fixed[5])
        return ReceivedFrame(
            kind: kind, call: number(8), detail: number(12),
            extensionBytes: Array(body.prefix(extensionCount)),
            payload: Array(body.dropFirst(extensionCount)))
    }

    private func read(_ count: Int) -> [UInt8]? {
        var bytes = [UInt8](repeating: 0, count: count)
        var got = 0
        while got < count {
            let more = unsafe bytes.withUnsafeMutableBytes { buffer in
                unsafe Glibc.read(descriptor, buffer.baseAddress?.advanced(by: got), count - got)
            }
            guard more > 0 else { return nil }
            got += more
        }
        return bytes
    }
}

/// A clock on which every look takes a second.
final class RacingClock: ServerClock {
    private let time = Atomic<UInt64>(0)

    var milliseconds: UInt64 {
        time.wrappingAdd(1000, ordering: .relaxed).newValue
    }
}
