import Glibc
internal import KMSPlatform
internal import Logging

/// One start of the program: what the command line says, and what becomes of it.
package struct Launch {
    private let isDevelopment: Bool
    private let isCheck: Bool
    /// The daemon that is to read the configuration again once it was checked.
    private let reloads: Int32?
    private let file: String?
    private let socket: String?
    private let dataDirectory: String?
    private let threads: Int?
    private let requiresStore: Bool
    private let environment: [String: String]

    /// Takes over the command line; `nil` where it says nothing.
    package init(
        isDevelopment: Bool, isCheck: Bool, reloads: Int32? = nil, file: String?, socket: String?,
        dataDirectory: String?,
        threads: Int?, requiresStore: Bool = false,
        environment: [String: String] = ProcessEnvironment.all
    ) {
        self.isDevelopment = isDevelopment
        self.isCheck = isCheck || reloads != nil
        self.reloads = reloads
        self.file = file
        self.socket = socket
        self.dataDirectory = dataDirectory
        self.threads = threads
        self.requiresStore = requiresStore
        self.environment = environment
    }

    /// Runs the daemon to its end, or checks the configuration.
    ///
    /// Throws after the reason was written to stderr.
    package func run() throws(ServerError) {
        let environment = environment
        LoggingSystem.bootstrap { _ in ServiceLogHandler(environment: environment) }
        let log = Logger(label: "kmsd")
        do throws(ServerError) {
            guard !isCheck else { return try check() }
            if isDevelopment { warn(log) }
            try Daemon(environment: environment, log: log, configure: configuration).run()
        } catch {
            if isCheck {
                print(error)
            } else {
                log.critical("\(error)")
            }
            throw error
        }
    }

    private func check() throws(ServerError) {
        do throws(ConfigurationError) {
            _ = try PrincipalRegistry(configuration()).load()
        } catch {
            throw ServerError(error.description, exit: .configuration)
        }
        guard let reloads else { return print("ok") }
        guard kill(reloads, SIGHUP) == 0 else {
            throw ServerError(
                "process \(reloads) can't be told to reload: \(SystemError(errno))")
        }
    }

    private func warn(_ log: Logger) {
        let path = (try? configuration())?.socketPath ?? "?"
        log.warning(
            "DEVELOPMENT INSTANCE: its root key is a plain file, so it protects nothing. Use it with: export KMSD_SOCKET=\(path)"
        )
    }

    /// Defaults, file, environment and flags, each over the one before.
    package func configuration() throws(ConfigurationError) -> Configuration {
        var configuration =
            isDevelopment
            ? DevelopmentInstance.configuration(environment: environment, uid: geteuid())
            : Configuration.defaults(environment: environment)
        if let (path, text) = try contents() { try configuration.apply(yaml: text, file: path) }
        configuration.apply(environment: environment)
        if let socket { configuration.socketPath = Self.absolute(socket) }
        if let dataDirectory {
            let path = Self.absolute(dataDirectory)
            if isDevelopment {
                configuration.setDevelopmentData(path)
            } else {
                configuration.dataDirectory = path
            }
        }
        if let threads { configuration.threads = threads }
        if requiresStore { configuration.requiresStore = true }
        return configuration
    }

    /// The configuration file; `nil` if none was named and the usual one is not there.
    private func contents() throws(ConfigurationError) -> (path: String, text: String)? {
        guard !isDevelopment || file != nil else { return nil }
        let path = file ?? Configuration.defaultPath
        let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            if file == nil, errno == ENOENT { return nil }
            throw ConfigurationError(
                file: path, line: nil,
                "the file can't be read: \(SystemError(errno))")
        }
        defer { close(descriptor) }
        var bytes = [UInt8](repeating: 0, count: Self.fileLimit + 1)
        var count = 0
        while count < bytes.count {
            let done = unsafe bytes.withUnsafeMutableBytes { buffer in
                unsafe read(
                    descriptor, buffer.baseAddress?.advanced(by: count), buffer.count - count)
            }
            guard done >= 0 else {
                throw ConfigurationError(
                    file: path, line: nil,
                    "the file can't be read: \(SystemError(errno))")
            }
            guard done > 0 else { break }
            count += done
        }
        guard count <= Self.fileLimit else {
            throw ConfigurationError(file: path, line: nil, "the file has more than 1 MiB")
        }
        guard let text = String(validating: bytes[..<count], as: UTF8.self) else {
            throw ConfigurationError(file: path, line: nil, "the file must be UTF-8")
        }
        return (path, text)
    }

    /// The longest configuration file, in bytes.
    private static let fileLimit = 1 << 20

    private static func absolute(_ path: String) -> String {
        guard !path.hasPrefix("/") else { return path }
        var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
        guard unsafe getcwd(&buffer, buffer.count) != nil else { return path }
        let directory = String(
            decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        return directory + "/" + path
    }
}

/// The environment of the process.
package enum ProcessEnvironment {
    /// All variables by name, as they are at this moment. Call it before there are threads.
    package static var all: [String: String] {
        var variables: [String: String] = [:]
        var next = unsafe environ
        while let entry = unsafe next.pointee {
            let text = unsafe String(cString: entry)
            if let sign = text.firstIndex(of: "=") {
                variables[String(text[..<sign])] = String(text[text.index(after: sign)...])
            }
            unsafe next += 1
        }
        return variables
    }
}
