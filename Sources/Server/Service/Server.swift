internal import CLinux
internal import KMSAudit
internal import KMSCore
internal import KMSCrypto
internal import KMSModel
internal import KMSPlatform
internal import KMSSecrets
internal import KMSStore
package import Logging

/// The daemon without the process around it: store, keys, audit log, socket and threads.
///
/// `start()` and `stop()` belong to one thread, each once.
package final class Server {
    /// Name and version, as clients see it.
    package static let version = "kmsd/0.1.0"

    private let configuration: Configuration
    private let log: Logger
    private let clock: any ServerClock
    /// Called when something isn't well, or is well again.
    private let attention: Attention
    private let audit: AuditLog
    private let service: KeyService
    private let watch: StoreWatch
    private var watcher: SystemThread?
    private let registry: PrincipalRegistry
    private let policies: PolicyWatch
    private var policyThread: SystemThread?
    private let shared: Shared
    private var loops: [Loop] = []
    private var threads: [SystemThread] = []
    private var workers: [SystemThread] = []
    private var changes: SystemThread?
    private var socket: ListeningSocket?
    /// How often each thread had answered when it was last asked; empty before.
    private var beats: [UInt64] = []
    /// What was last said to be wrong.
    private var problems = Problems()

    /// The store's data file, for messages.
    package let dataFile: String

    /// Opens everything that the configuration names. No client is served yet.
    ///
    /// Throws a sentence that says what to do; if the root key is missing or wrong, nothing has been
    /// written.
    package convenience init(
        configuration: Configuration, clock: any ServerClock = MonotonicClock(), log: Logger
    ) throws(ServerError) {
        try self.init(configuration: configuration, clock: clock, log: log, names: UserNames())
    }

    /// The same, with another name service, more methods, and keys that are elsewhere.
    init(
        configuration: Configuration, clock: any ServerClock, log: Logger, names: UserNames,
        methods: [Method] = [], elsewhere: (any KeysElsewhere)? = nil
    ) throws(ServerError) {
        self.configuration = configuration
        self.log = log
        self.clock = clock
        let attention = try Attention()
        self.attention = attention
        do throws(CryptoError) {
            let report = try CryptoLibrary.prepare()
            if !report.heapIsLocked { log.warning("OpenSSL's memory is not locked") }
        } catch {
            throw ServerError("OpenSSL can't be used: \(error)")
        }
        let opened = try Self.openStore(configuration)
        let store = opened.store
        dataFile = store.dataFile
        if store.isNew {
            log.warning(
                "NEW STORE: the data directory was empty, so a new store was made, for a new account and without keys; kmsd --require-store refuses to start instead",
                metadata: [
                    "path": "\(configuration.dataDirectory)",
                    "account": "\(store.identity.accountID)",
                ])
        }
        do throws(AuditError) {
            audit = try AuditLog(
                path: configuration.auditPath, accountID: store.identity.accountID,
                whenTroubleChanges: { attention.call() })
        } catch {
            throw ServerError(error.description)
        }
        watch = StoreWatch(store, log: log, attention: attention)
        let registry = PrincipalRegistry(configuration)
        self.registry = registry
        service = KeyService(
            settings: Self.settings(configuration), store: store,
            hierarchy: opened.hierarchy,
            audit: audit, clock: SystemClock(), directory: HostDirectory(registry: registry),
            elsewhere: elsewhere,
            reportFailure: { id, detail in
                log.error("\(detail)", metadata: ["request_id": "\(id)"])
            })
        policies = try Self.policies(configuration, service, names, registry, log)
        shared = Shared(
            health: Health(server: Self.version, clock: clock),
            principals: Principals(
                accountID: store.identity.accountID, region: configuration.region,
                allowsOverflowUID: configuration.allowsOverflowUID, registry: registry),
            names: names,
            privileged: configuration.administrators.union([0]),
            heldBytes: configuration.limits.heldBytes, clock: clock,
            log: StrangersLog(log, attention: attention), methods: methods + policies.methods)
        SecretMemory.setAlarm(attention.descriptor)
    }

    private static func policies(
        _ configuration: Configuration, _ service: KeyService, _ names: UserNames,
        _ registry: PrincipalRegistry, _ log: Logger
    ) throws(ServerError) -> PolicyWatch {
        let engine: Engine
        do throws(KMSError) { engine = try service.makeEngine(sharing: 64) } catch {
            throw ServerError(error.message)
        }
        let loader = PolicyLoader(
            folder: PolicyFolder(path: configuration.policyDirectory),
            accountID: service.accountID, isStrict: configuration.isStrictAWS,
            directory: service.directory)
        return try PolicyWatch(engine, service.access, names, registry, loader, log: log)
    }

    private static func openStore(
        _ configuration: Configuration
    ) throws(ServerError) -> SealedStore {
        var options = StoreOptions()
        options.accountID = configuration.accountID
        options.creationDate = SystemClock().now()
        options.createsIfAbsent = !configuration.requiresStore
        do {
            // Before anything is written, a root key included.
            if configuration.requiresStore { try Store.require(in: configuration.dataDirectory) }
            return try SealedStore(
                directory: configuration.dataDirectory, options: options,
                secret: try RootKeySource(configuration: configuration).load())
        } catch let error as StoreError {
            throw failure(error)
        } catch let error as RootKeyError {
            throw ServerError(
                error.description, exit: error.isTransient ? .failure : .configuration)
        } catch {
            throw ServerError("the store's keys can't be used: \(error)")
        }
    }

    /// Exits 78 where a restart won't help.
    private static func failure(_ error: StoreError) -> ServerError {
        switch error {
        case .alreadyOpen, .diskFull, .io, .mapFull, .library, .groupAborted, .outcomeUnknown,
            .protectionFailed:
            ServerError(error.description)
        case .absent, .unusableDirectory, .damaged, .damagedRecord, .wrongRootKey,
            .unsupportedSchema:
            ServerError(error.description, exit: .configuration)
        }
    }

    private static func settings(_ configuration: Configuration) -> ServiceSettings {
        var settings = ServiceSettings()
        settings.administrators = configuration.administrators
        settings.cachedKeys = configuration.cachedKeys
        settings.keyQuota = configuration.keyQuota
        settings.grantQuota = configuration.grantQuota
        settings.aliasQuota = configuration.aliasQuota
        settings.rates = configuration.limitsRates ? configuration.rates : nil
        settings.isStrictAWS = configuration.isStrictAWS
        return settings
    }

    /// The 12-digit account that the store belongs to.
    package var accountID: String { service.accountID }

    /// Connections at this moment.
    package var connectionCount: Int { shared.counts.total }

    /// Bytes that clients have the server hold at this moment.
    package var heldBytes: Int { shared.budget.held }

    // MARK: - Life

    /// Serves clients: at the sockets that systemd passed, or at one of our own. Returns at once.
    package func start(activated: [Int32] = []) throws(ServerError) {
        do throws(ConfigurationError) {
            for remark in try registry.load() { log.warning("\(remark)") }
        } catch {
            throw ServerError(error.description, exit: .configuration)
        }
        do throws(PolicyFileError) {
            try policies.begin()
        } catch {
            throw ServerError(
                "the identity policies can't be loaded: \(error)", exit: .configuration)
        }
        let socket =
            if activated.isEmpty {
                try ListeningSocket(
                    path: configuration.socketPath, mode: configuration.socketMode,
                    group: configuration.socketGroup)
            } else {
                try ListeningSocket(activated: activated)
            }
        self.socket = socket
        let count =
            configuration.threads > 0
            ? configuration.threads : min(4, SystemFacts.processorCount)
        for _ in 0..<count {
            loops.append(
                try Loop(
                    shared: shared, listeners: socket.descriptors, limits: configuration.limits,
                    service: service, threads: count + 1))
        }
        shared.mailboxes.withLock { $0 = loops.map(\.mailbox) }
        try startThreads(of: count)
        let watch = watch
        watcher = try Self.startThread("kmsd-check") { watch.run() }
        let policies = policies
        policyThread = try Self.startThread("kmsd-policies") { policies.run() }
        _ = lookAround()
    }

    private func startThreads(of count: Int) throws(ServerError) {
        let (changes, compute) = (shared.changes, shared.workers)
        let limits = configuration.limits
        // They use few keys at a time, so that they share the part of one loop.
        let share = (count + 1) * (Self.workerCount + 1)
        let bench = try makeBench(sharing: share)
        self.changes = try Self.startThread("kmsd-changes") { changes.run(bench) }
        for index in 0..<Self.workerCount {
            let bench = try makeBench(sharing: share)
            workers.append(
                try Self.startThread("kmsd-worker-\(index)") { compute.run(bench, limits: limits) })
        }
        let names = shared.names
        // Never waited for: a name service may hang for good.
        try Self.startThread("kmsd-names") { names.run() }.detach()
        for (index, loop) in loops.enumerated() {
            threads.append(try Self.startThread("kmsd-loop-\(index)") { loop.run() })
        }
    }

    private static func startThread(
        _ name: String, _ body: @escaping @Sendable () -> Void
    ) throws(ServerError) -> SystemThread {
        do throws(SystemError) {
            return try SystemThread(named: name, body)
        } catch {
            throw ServerError("no thread could be started: \(error)")
        }
    }

    /// Threads for calls that take long or wait for others.
    private static let workerCount = 4

    private func makeBench(sharing share: Int) throws(ServerError) -> WorkBench {
        do throws(KMSError) {
            return WorkBench(try service.makeEngine(sharing: share), clock: clock)
        } catch {
            throw ServerError(error.message)
        }
    }

    /// Finishes what is in flight, says goodbye to every client, and closes everything.
    package func stop() {
        shared.health.stop()
        for loop in loops { loop.mailbox.post(.stop) }
        for thread in threads { thread.join() }
        policies.stop()  // workers may wait for it
        shared.workers.queue.stop()
        for worker in workers { worker.join() }
        shared.changes.queue.stop()
        changes?.join()
        watch.stop()  // only now: a change that was in flight needs the check
        watcher?.join()
        watcher = nil
        shared.names.stop()
        // Not waited for if it hangs in a name service.
        policyThread?.detach()
        policyThread = nil
        loops = []
        threads = []
        workers = []
        changes = nil
        socket?.close()
        socket = nil
        let unwritten = audit.close()
        if unwritten > 0 {
            log.critical(
                "the audit log could not be written to its end",
                metadata: ["records_lost": "\(unwritten)"])
        }
        SecretMemory.setAlarm(-1)
    }

    /// Applies what a running daemon can change: limits, roles and services, identity policies, and the audit
    /// log's file, opened again.
    package func reload(_ configuration: Configuration) {
        for loop in loops { loop.mailbox.post(.limits(configuration.limits)) }
        shared.names.refresh()
        policies.reload()
        audit.reopen()
    }

    /// Has the identity policies loaded again; the result is told to `request`.
    func reloadPolicies(_ request: PolicyWatch.Request) {
        policies.reload(request)
    }

    /// Whether every loop, the thread of changes and the audit log's writer have moved since this was last
    /// asked; asks them again.
    package func isAlive() -> Bool {
        let now =
            loops.map(\.mailbox.beatCount) + [shared.changes.queue.beatCount, audit.beatCount]
        let isAlive = beats.isEmpty || zip(now, beats).allSatisfy { $0 > $1 }
        beats = now
        for loop in loops { loop.mailbox.ping() }
        shared.changes.queue.ping()
        audit.ping()
        return isAlive
    }

    /// Readable when there is something to look at with ``lookAround()``.
    package var attentionDescriptor: Int32 { attention.descriptor }

    /// Looks for what the operator must mend, mends what can be mended here, and tells the log what has
    /// changed.
    package func lookAround() -> Outlook {
        attention.clear()
        let linesWait = shared.log.flush(at: clock.milliseconds)
        let found = Problems(
            audit: audit.trouble, store: watch.damage,
            unlockedBytes: SecretMemory.status.isLocked ? 0 : SecretMemory.lockAgain())
        if found != problems {
            found.report(since: problems, to: log)
            problems = found
            shared.health.set(problems: found.sentences, isServing: found.isServing)
            shared.post(.news)
        }
        return Outlook(problems: found.sentences, wantsAnotherLook: linesWait || !found.isEmpty)
    }

    /// What a look around has found.
    package struct Outlook {
        /// What the operator must mend, in sentences.
        package let problems: [String]
        /// Whether to look again in a second, called or not.
        package let wantsAnotherLook: Bool
    }
}
