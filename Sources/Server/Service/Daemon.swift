internal import CLinux
import Glibc
internal import KMSPlatform
package import Logging

/// The process around a server: signals, the service manager, and the end.
package struct Daemon {
    private let environment: [String: String]
    private let notifier: ServiceNotifier
    private let log: Logger
    /// Reads the configuration again.
    private let configure: () throws(ConfigurationError) -> Configuration

    /// Makes the daemon of this process. `configure` is called at the start and at each reload.
    package init(
        environment: [String: String], log: Logger,
        configure: @escaping () throws(ConfigurationError) -> Configuration
    ) {
        self.environment = environment
        self.log = log
        self.configure = configure
        notifier = ServiceNotifier(environment: environment, pid: getpid())
    }

    /// Serves until a signal ends the process.
    ///
    /// Throws what keeps the daemon from starting, in sentences, and the exit status for it.
    package func run() throws(ServerError) {
        let signals = kms_signal_open()  // before any thread is there, as they inherit the mask
        guard signals >= 0 else {
            throw ServerError("signals can't be taken: \(SystemError(signals))")
        }
        harden()
        let configuration = try configured()
        ServiceLogHandler.setLevel(configuration.logLevel)
        try DevelopmentInstance.prepare(configuration)
        let server = try Server(configuration: configuration, log: log)
        _ = unsafe kms_process_report_faults(server.dataFile)
        let activated = try SocketActivation.descriptors(environment: environment, pid: getpid())
        do throws(ServerError) {
            try server.start(activated: activated)
        } catch {
            server.stop()  // what was opened is closed, and no socket stays behind
            throw error
        }

        let place =
            activated.isEmpty ? configuration.socketPath : "the socket of the service manager"
        log.notice(
            "serving", metadata: ["account": "\(server.accountID)", "socket": "\(place)"])
        notifier.ready("Serving account \(server.accountID) at \(place).")
        wait(signals, server, "Serving account \(server.accountID) at \(place).")

        notifier.stopping()
        log.notice("stopping")
        server.stop()
        log.notice("stopped")
    }

    private func harden() {
        let code = kms_process_harden()
        if code != 0 {
            log.warning("the process can be dumped: \(SystemError(code))")
        }
        let descriptors = kms_process_raise_descriptors()
        if descriptors < 0 {
            log.info(
                "the limit of open descriptors stays as it is: \(SystemError(Int32(descriptors)))"
            )
        }
    }

    private func configured() throws(ServerError) -> Configuration {
        do throws(ConfigurationError) {
            return try configure()
        } catch {
            throw ServerError(error.description, exit: .configuration)
        }
    }

    /// Returns when a signal asks for the end.
    private func wait(_ signals: Int32, _ server: Server, _ status: String) {
        let interval = notifier.watchdogInterval.map { max(1, $0 / 2) }
        var nextBeat = UInt64(0)
        var outlook = server.lookAround()
        var said = outlook.problems
        while true {
            let now = MonotonicTime.coarseMilliseconds()
            var pause = interval == nil ? -1 : Int32(clamping: nextBeat - min(now, nextBeat))
            if outlook.wantsAnotherLook { pause = pause < 0 ? 1000 : min(pause, 1000) }
            switch kms_signal_wait(signals, server.attentionDescriptor, pause) {
            case SIGTERM, SIGINT: return
            case SIGHUP: reload(server, ([status] + said).joined(separator: " "))
            default: break
            }
            outlook = server.lookAround()
            if outlook.problems != said {
                said = outlook.problems
                notifier.status(([status] + said).joined(separator: " "))
            }
            guard let interval, MonotonicTime.coarseMilliseconds() >= nextBeat else { continue }
            nextBeat = MonotonicTime.coarseMilliseconds() + interval
            if server.isAlive() {
                notifier.watchdog()
            } else {
                log.critical("a thread does not answer; the watchdog is not told that all is well")
            }
        }
    }

    private func reload(_ server: Server, _ status: String) {
        notifier.reloading(monotonic: MonotonicTime.nanoseconds() / 1000)
        var status = status
        do throws(ConfigurationError) {
            let configuration = try configure()
            ServiceLogHandler.setLevel(configuration.logLevel)
            server.reload(configuration)
            log.notice("configuration read again")
        } catch {
            log.error("the old configuration stays in force: \(error)")
            status += " The new configuration is not valid: \(error)"
        }
        notifier.ready(status)
    }
}
