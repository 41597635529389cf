import ArgumentParser
import Glibc
import KMSServer

/// The command line of the daemon.
@main struct KMSDCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "kmsd",
        abstract: "Serves the AWS KMS API on a Unix socket of this machine.",
        discussion: """
            Try it without any set-up, as yourself:

              kmsd --dev

            As a service, systemd starts it:

              systemctl enable --now kmsd.socket

            Options stand in /etc/kmsd/kmsd.yaml, each with a comment; flags go before the file. SIGHUP \
            reads the file again, SIGTERM finishes what is in flight and ends the daemon. Exit \
            status: 0 ended by a signal, 1 failure, 64 wrong usage, 78 a configuration, root key or \
            store that can't be used.
            """,
        version: Server.version)

    @Flag(
        help: "Serve as a development instance of your own: your directories, a root key in a file."
    )
    var dev = false

    @Flag(help: "Check the configuration, print 'ok' or what is wrong, and end.")
    var checkConfig = false

    @Option(
        help: ArgumentHelp(
            "Check the configuration, and have the daemon with this process ID read it again if it is right.",
            valueName: "pid"))
    var reload: Int32?

    @Option(
        help: ArgumentHelp(
            "Read this file instead of \(Configuration.defaultPath).", valueName: "file"))
    var config: String?

    @Option(help: ArgumentHelp("Serve at this path instead of socket.path.", valueName: "path"))
    var socket: String?

    @Option(
        help: ArgumentHelp(
            "Keep the data here instead of in data_directory; with --dev the root key and the audit log, too.",
            valueName: "path"))
    var dataDirectory: String?

    @Flag(help: "Refuse to start where there is no store, instead of making one.")
    var requireStore = false

    @Option(help: ArgumentHelp("Serve with this many threads (1 to 256).", valueName: "count"))
    var threads: Int?

    func validate() throws {
        if let threads, !(1...256).contains(threads) {
            throw ValidationError("--threads must be a number from 1 to 256.")
        }
        if let reload, reload < 1 {
            throw ValidationError("--reload takes the process ID of the daemon.")
        }
    }

    func run() throws {
        do throws(ServerError) {
            try Launch(
                isDevelopment: dev, isCheck: checkConfig, reloads: reload, file: config,
                socket: socket,
                dataDirectory: dataDirectory, threads: threads, requiresStore: requireStore
            ).run()
        } catch {
            throw ExitCode(error.exit.rawValue)
        }
    }
}
