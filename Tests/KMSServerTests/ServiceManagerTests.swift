import CLinux
import Glibc
import KMSModel
import Testing

@testable import KMSServer

@Suite struct ServiceManagerTests {
    @Test(
        arguments: [
            ([:], []),
            (["LISTEN_FDS": "2", "LISTEN_PID": "6"], []),
            (["LISTEN_FDS": "2", "LISTEN_PID": "5"], [3, 4]),
            (["LISTEN_FDS": "2", "LISTEN_PID": "5", "LISTEN_FDNAMES": "other:rpc"], [4]),
            (["LISTEN_FDS": "1", "LISTEN_PID": "5", "LISTEN_FDNAMES": "unknown"], [3]),
        ] as [([String: String], [Int32])])
    func theSocketsMeantForUsAreTaken(_ environment: [String: String], _ expected: [Int32]) throws {
        #expect(try SocketActivation.descriptors(environment: environment, pid: 5) == expected)
    }

    @Test(arguments: [
        ["LISTEN_FDS": "x", "LISTEN_PID": "5"], ["LISTEN_FDS": "0", "LISTEN_PID": "5"],
        ["LISTEN_FDS": "2", "LISTEN_PID": "5", "LISTEN_FDNAMES": "rpc"],
        ["LISTEN_FDS": "1", "LISTEN_PID": "5", "LISTEN_FDNAMES": "http"],
    ])
    func whatCanNotBeUnderstoodIsAnError(_ environment: [String: String]) {
        #expect(throws: ServerError.self) {
            try SocketActivation.descriptors(environment: environment, pid: 5)
        }
    }

    @Test func aDescriptorThatDoesNotListenIsRefused() {
        #expect(throws: ServerError.self) { try SocketActivation.prepare([0]) }
    }

    @Test func theManagerHearsEachStep() throws {
        let directory = try TemporaryDirectory.make()
        defer { TemporaryDirectory.remove(directory) }
        let path = directory + "/notify"
        let descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue), 0)
        defer { kms_close(descriptor) }
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        unsafe withUnsafeMutableBytes(of: &address.sun_path) { target in
            unsafe target.copyBytes(from: path.utf8)
        }
        let bound = unsafe withUnsafePointer(to: &address) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                unsafe bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
        #expect(bound == 0)
        func heard() -> String {
            var bytes = [UInt8](repeating: 0, count: 512)
            let count = unsafe recv(descriptor, &bytes, bytes.count, 0)
            return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
        }
        let notifier = ServiceNotifier(
            environment: ["NOTIFY_SOCKET": path, "WATCHDOG_USEC": "30000000"], pid: 5)
        #expect(notifier.watchdogInterval == 30_000)
        notifier.ready("Fine.")
        #expect(heard() == "READY=1\nSTATUS=Fine.")
        notifier.reloading(monotonic: 12)
        #expect(heard().hasPrefix("RELOADING=1\nMONOTONIC_USEC=12\n"))
        notifier.watchdog()
        #expect(heard() == "WATCHDOG=1")
        notifier.stopping()
        #expect(heard().hasPrefix("STOPPING=1\n"))
    }

    @Test func aWatchdogForSomeoneElseIsNotOurs() {
        let environment = ["WATCHDOG_USEC": "30000000", "WATCHDOG_PID": "6"]
        #expect(ServiceNotifier(environment: environment, pid: 5).watchdogInterval == nil)
        #expect(ServiceNotifier(environment: environment, pid: 6).watchdogInterval == 30_000)
    }

    @Test func aLogLineIsOneLine() {
        let journal = ServiceLogHandler.line(
            .warning, "a\n<0>b", ["uid": "7"], isJournal: true, time: 0)
        #expect(journal == "<4>a <0>b uid=7\n")
        let text = ServiceLogHandler.line(.error, "x", [:], isJournal: false, time: 0)
        #expect(text == "1970-01-01T00:00:00Z ERROR kmsd: x\n")
    }

    @Test func everyLoopAnswersTheSelfCheck() throws {
        let instance = try ServerInstance()
        #expect(instance.server.isAlive(), "the first look has nothing to compare with")
        while !instance.server.isAlive() { sched_yield() }
        instance.stop()
    }
}
