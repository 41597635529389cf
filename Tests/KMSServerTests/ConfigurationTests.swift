import Glibc
import Testing

@testable import KMSServer

@Suite struct ConfigurationTests {
    private func read(_ yaml: String) throws(ConfigurationError) -> Configuration {
        var configuration = Configuration()
        try configuration.apply(yaml: yaml, file: "kmsd.yaml")
        return configuration
    }

    @Test(arguments: [
        ("sokcet:\n  path: /a", "kmsd.yaml:1: option sokcet: there is no such option"),
        ("threads: 2\nlimits:\n  max_conections: 5", "kmsd.yaml:3: option limits.max_conections: "),
        ("max_connections: 5", "do you mean limits.max_connections?"),
        ("require_store: 2", "kmsd.yaml:1: option require_store: the value must be true or false"),
        ("threads: many", "kmsd.yaml:1: option threads: the value must be a number from 0 to 256"),
        ("threads: 1000", "from 0 to 256"),
        ("spin_microseconds: 51", "from 0 to 50 (microseconds"),
        ("threads: [1]", "the value must be a number"),
        ("data_directory: here", "begins with /"),
        ("region: EU", "local-main-1"),
        ("account_id: 12", "12 digits"),
        ("root_key:\n  provider: tpm", "one of file, credential, passphrase"),
        ("root_key:\n  provider: file", "root_key.path"),
        ("socket:\n  mode: \"0999\"", "file mode"),
        ("socket:\n  mode: \"0066\"", "file mode"),
        ("socket: /run/x", "kmsd.yaml:1: option socket: this is a section"),
        ("log:\n  level: loud", "one of trace"),
        ("threads: 1\nthreads: 2", "twice"),
        ("threads: [", "kmsd.yaml:"),
        ("- a\n- b", "option: value"),
        ("limits:\n  half_frame_timeout_seconds: 0", "from 1 to 3600 (seconds)"),
    ])
    func aBadOptionIsNamedWithItsPlaceAndWhatWouldBeRight(
        _ yaml: String, _ expected: String
    ) throws {
        let error = try #require(throws: ConfigurationError.self) { try read(yaml) }
        #expect(error.description.contains(expected))
        #expect(error.description.hasPrefix("kmsd.yaml:"))
    }

    @Test func valuesAreTakenOver() throws {
        let configuration = try read(
            """
            socket: {path: /tmp/x/s, mode: "0600", group: staff, allow_overflow_uid: true}
            account_id: "000011112222"
            limits: {output_limit_kib: 8, half_frame_timeout_seconds: 3}
            root_key: {provider: passphrase, path: /x/y}
            log: {level: debug}
            spin_microseconds: 0
            """)
        #expect(configuration.socketPath == "/tmp/x/s")
        #expect(configuration.socketMode == 0o600)
        #expect(configuration.socketGroup == "staff")
        #expect(configuration.allowsOverflowUID)
        #expect(configuration.accountID == "000011112222")
        #expect(configuration.limits.outputBytes == 8192)
        #expect(configuration.limits.halfFrameTimeout == 3000)
        #expect(configuration.limits.spinMicroseconds == 0)
        #expect(configuration.rootKeyProvider == .passphrase)
        #expect(configuration.logLevel == .debug)
    }

    @Test(arguments: ["", "# nothing\n", "socket:\n", "---\n"])
    func anEmptyFileIsTheDefaults(_ yaml: String) throws {
        #expect(try read(yaml) == Configuration())
    }

    @Test func theSampleIsTheDefaultsAndHasEveryOption() throws {
        let sample = try Self.sample()
        #expect(try read(sample) == Configuration())
        for name in ConfigurationOption.all.keys {
            let last = try #require(name.split(separator: ".").last)
            #expect(sample.contains("\(last):"), "the sample lacks \(name)")
        }
    }

    @Test func environmentAndFlagsGoBeforeTheFile() throws {
        let environment = [
            "STATE_DIRECTORY": "/var/lib/a:/var/lib/b", "LOGS_DIRECTORY": "/var/log/a",
            "KMSD_SOCKET": "/run/other.sock",
        ]
        let defaults = Configuration.defaults(environment: environment)
        #expect(defaults.dataDirectory == "/var/lib/a")
        #expect(defaults.auditPath == "/var/log/a/audit.jsonl")
        let path = try TemporaryDirectory.make()
        defer { TemporaryDirectory.remove(path) }
        try TestFile.write("threads: 3\nsocket: {path: /x}\n", to: path + "/c.yaml")
        let launch = Launch(
            isDevelopment: false, isCheck: false, file: path + "/c.yaml", socket: nil,
            dataDirectory: "/d", threads: 5, environment: environment)
        let configuration = try launch.configuration()
        #expect(configuration.socketPath == "/run/other.sock")
        #expect(configuration.dataDirectory == "/d")
        #expect(configuration.threads == 5)
    }

    @Test func aStoreCanBeRequiredByFileOrFlag() throws {
        #expect(try !read("").requiresStore)
        #expect(try read("require_store: true").requiresStore)
        let launch = Launch(
            isDevelopment: true, isCheck: false, file: nil, socket: nil, dataDirectory: nil,
            threads: nil, requiresStore: true, environment: [:])
        #expect(try launch.configuration().requiresStore)
    }

    @Test func aNamedFileMustBeThere() throws {
        let launch = Launch(
            isDevelopment: false, isCheck: false, file: "/nonexistent/kmsd.yaml", socket: nil,
            dataDirectory: nil, threads: nil, environment: [:])
        let error = try #require(throws: ConfigurationError.self) { try launch.configuration() }
        #expect(error.description.hasPrefix("/nonexistent/kmsd.yaml: "))
    }

    @Test func aDevelopmentInstanceIsItsUsersOwn() {
        let configuration = DevelopmentInstance.configuration(
            environment: ["XDG_RUNTIME_DIR": "/run/user/7", "HOME": "/home/a"], uid: 7)
        #expect(configuration.socketPath == "/run/user/7/kmsd/kmsd.sock")
        #expect(configuration.dataDirectory == "/home/a/.local/state/kmsd/data")
        #expect(configuration.socketMode == 0o600)
        #expect(configuration.roleDirectory == "/home/a/.config/kmsd/roles.d")
        #expect(configuration.serviceDirectory == "/home/a/.config/kmsd/services.d")
        #expect(configuration.administrators == [7])
        let bare = DevelopmentInstance.configuration(environment: [:], uid: 7)
        #expect(bare.socketPath == "/tmp/kmsd-7/kmsd.sock")
    }

    private static func sample() throws -> String {
        let path = "\(#filePath)".split(separator: "/").dropLast(3).joined(separator: "/")
        return try TestFile.read("/\(path)/etc/kmsd.yaml")
    }
}

enum TestFile {
    static func write(_ text: String, to path: String) throws {
        let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        guard descriptor >= 0 else { throw TestFailure("can't write \(path)") }
        defer { close(descriptor) }
        let bytes = Array(text.utf8)
        guard unsafe Glibc.write(descriptor, bytes, bytes.count) == bytes.count else {
            throw TestFailure("short write to \(path)")
        }
    }

    static func read(_ path: String) throws -> String {
        let descriptor = unsafe open(path, O_RDONLY)
        guard descriptor >= 0 else { throw TestFailure("can't read \(path)") }
        defer { close(descriptor) }
        var bytes = [UInt8](repeating: 0, count: 1 << 20)
        let count = unsafe Glibc.read(descriptor, &bytes, bytes.count)
        return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
    }
}
