import CLinux
import Glibc
import Testing

@testable import KMSServer

@Suite struct ListeningSocketTests {
    private func withDirectory(_ body: (String) throws -> Void) throws {
        let directory = try TemporaryDirectory.make()
        defer { TemporaryDirectory.remove(directory) }
        try body(directory)
    }

    private func mode(_ path: String) -> UInt32 {
        var status = stat()
        return unsafe lstat(path, &status) == 0 ? status.st_mode : 0
    }

    @Test func theSocketHasItsModeAndIsRemovedAtTheEnd() throws {
        try withDirectory { directory in
            let path = directory + "/s"
            let socket = try ListeningSocket(path: path, mode: 0o660, group: nil)
            #expect(mode(path) & 0o777 == 0o660)
            #expect(kms_socket_is_listener(socket.descriptors[0]) == 1)
            socket.close()
            #expect(mode(path) == 0)
        }
    }

    @Test func aStaleSocketIsReplacedAndALiveOneIsNot() throws {
        try withDirectory { directory in
            let path = directory + "/s"
            let first = try ListeningSocket(path: path, mode: 0o600, group: nil)
            let error = try #require(throws: ServerError.self) {
                _ = try ListeningSocket(path: path, mode: 0o600, group: nil)
            }
            #expect(error.description.contains("another daemon"))
            #expect(error.exit == .failure)
            kms_close(first.descriptors[0])  // as a daemon that was killed leaves it
            #expect(mode(path) != 0)
            let second = try ListeningSocket(path: path, mode: 0o600, group: nil)
            second.close()
        }
    }

    @Test func aFileThatIsNoSocketStays() throws {
        try withDirectory { directory in
            let path = directory + "/s"
            try TestFile.write("precious", to: path)
            #expect(throws: ServerError.self) {
                _ = try ListeningSocket(path: path, mode: 0o600, group: nil)
            }
            #expect(try TestFile.read(path) == "precious")
        }
    }

    @Test func aDirectoryForEveryoneIsRefused() throws {
        try withDirectory { directory in
            unsafe _ = chmod(directory, 0o777)
            let error = try #require(throws: ServerError.self) {
                _ = try ListeningSocket(path: directory + "/s", mode: 0o600, group: nil)
            }
            #expect(error.description.contains("everyone may write"))
            #expect(error.exit == .configuration)
        }
    }

    @Test func anUnknownGroupLeavesNothing() throws {
        try withDirectory { directory in
            #expect(throws: ServerError.self) {
                _ = try ListeningSocket(
                    path: directory + "/s", mode: 0o600, group: "no-such-group-here")
            }
            #expect(mode(directory + "/s") == 0)
        }
    }

    @Test func aPathThatIsTooLongIsRefused() throws {
        try withDirectory { directory in
            #expect(throws: ServerError.self) {
                _ = try ListeningSocket(
                    path: directory + "/" + String(repeating: "s", count: 120), mode: 0o600,
                    group: nil)
            }
        }
    }

    @Test func twoServersCanNotShareTheirData() throws {
        let instance = try ServerInstance()
        var configuration = try ServerInstance.configuration(in: instance.directory)
        configuration.socketPath = instance.directory + "/run/other.sock"
        let error = try #require(throws: ServerError.self) {
            _ = try Server(configuration: configuration, log: .init(label: "test"))
        }
        #expect(error.description.contains("in use"))
        #expect(error.exit == .failure)
    }

    @Test func aMissingRootKeyWritesNothing() throws {
        try withDirectory { directory in
            var configuration = Configuration()
            configuration.rootKeyProvider = .file
            configuration.setDevelopmentData(directory)
            let error = try #require(throws: ServerError.self) {
                _ = try Server(configuration: configuration, log: .init(label: "test"))
            }
            #expect(error.description.contains("root-key"))
            #expect(error.exit == .configuration)
            #expect(mode(configuration.dataDirectory) == 0)
            #expect(mode(configuration.auditPath) == 0)
        }
    }
}
