internal import CLinux
internal import KMSAccess
internal import KMSCore
internal import KMSModel
internal import KMSPlatform
internal import KMSStore
internal import Logging

/// Keeps roles, services and identity policies as the files and the user database have them, on a thread of its own: the name
/// service may be slow, and nobody is to wait for it.
final class PolicyWatch: @unchecked Sendable {  // the engine is that of begin(), then of run()
    /// Who waits for a load, and what it gave.
    final class Request: Sendable {
        fileprivate let rebound: Set<HolderName>
        /// Whether somebody wants the files as they are now: a ceiling or a folder that is gone counts as meant.
        fileprivate let isReload: Bool
        private let end = Monitor<Result<LoadedPolicies, PolicyFileError>?>(nil)

        init(rebound: Set<HolderName> = [], isReload: Bool = true) {
            self.rebound = rebound
            self.isReload = isReload
        }

        /// Tells the result, unless one was told before.
        fileprivate func finish(_ result: Result<LoadedPolicies, PolicyFileError>) {
            end.withLock { end in
                if end == nil { end = result }
            }
            end.signal()
        }

        /// How long a caller waits for a load, in nanoseconds: 20 s of the 30 that a call has, so that the
        /// reply still finds its client. The name service may hang for good, and there are few workers.
        static let patience = 20_000_000_000

        /// Waits for the load to end; gives `nil` if it takes longer. It goes on then.
        func wait(nanoseconds: Int = Request.patience) -> Result<LoadedPolicies, PolicyFileError>? {
            let found = end.wait(nanoseconds: nanoseconds, until: { $0 != nil }) { end in end }
            return found ?? nil
        }
    }

    private struct State {
        var requests: [Request] = []
        /// Those for which policies are being loaded.
        var underWay: [Request] = []
        var isStopping = false
    }

    private let state = Guarded(State())
    private let engine: Engine
    private let access: AccessControl
    private let names: UserNames
    private let registry: PrincipalRegistry
    private let log: Logger
    private let loader: PolicyLoader
    /// Readable when there is something to do.
    private let waker: Int32
    /// How long what the name service says is taken to be true where nothing tells of changes: a minute.
    private static let timeToLive: Int32 = 60_000

    init(
        _ engine: Engine, _ access: AccessControl, _ names: UserNames,
        _ registry: PrincipalRegistry, _ loader: PolicyLoader, log: Logger
    ) throws(ServerError) {
        let waker = kms_wake_create()
        guard waker >= 0 else {
            throw ServerError("no event descriptor can be made: \(SystemError(waker))")
        }
        self.waker = waker
        self.engine = engine
        self.access = access
        self.names = names
        self.registry = registry
        self.loader = loader
        self.log = log
    }

    deinit { kms_close(waker) }

    /// Loads the policies for the first time, before anybody is served. Throws what is wrong with them.
    func begin() throws(PolicyFileError) {
        let loaded = try loader.load(with: engine)
        access.replace(loaded.policies)
        hadCeiling = loaded.policies.ceiling != nil
        usedFolders = loaded.usedFolders
        report(loaded)
    }

    /// Has the policies loaded again; the result is told to `request`.
    func reload(_ request: Request = Request()) {
        let isTaken = state.withLock { state in
            if !state.isStopping { state.requests.append(request) }
            return !state.isStopping
        }
        guard isTaken else {
            return request.finish(.failure(Self.stops))
        }
        kms_wake_signal(waker)
    }

    /// Lets `run` return, and those who wait for a load at once: it may hang in the name service.
    func stop() {
        let waiting = state.withLock { state in
            state.isStopping = true
            return state.requests + state.underWay
        }
        for request in waiting { request.finish(.failure(Self.stops)) }
        kms_wake_signal(waker)
    }

    private static let stops = PolicyFileError("kmsd", "The server stops.")

    /// Works until `stop()`, on the calling thread.
    func run() {
        SystemThread.becomeBackground()
        let users = kms_user_database_watch()
        defer { if users >= 0 { kms_close(users) } }
        while true {
            let changed = kms_user_database_wait(users, waker, Self.timeToLive)
            let (requests, isStopping) = state.withLock { state in
                state.underWay = state.requests
                state.requests = []
                return (state.underWay, state.isStopping)
            }
            guard !isStopping else { return }
            if changed != 0 { names.refresh() }
            load(
                for: requests, beside: registrationRemarks(),
                isAsked: requests.contains { $0.isReload })
        }
    }

    /// What kept the last load from ending well, and what it found to be looked at: said once.
    private var lastFailure: PolicyFileError?
    private var lastRemarks: [String] = []
    /// Whether a ceiling is in force: it goes only when somebody asks for that.
    private var hadCeiling = false
    /// The folders that the policies in force are from: likewise, and the outermost not even then.
    private var usedFolders: Set<String> = []

    /// Loads roles and services first, as policies name them; gives what is to be looked at, or what is wrong.
    private func registrationRemarks() -> [String] {
        do throws(ConfigurationError) {
            return try registry.load()
        } catch {
            return ["The old roles and services stay in force: \(error)"]
        }
    }

    private func load(for requests: [Request], beside remarks: [String], isAsked: Bool) {
        do throws(PolicyFileError) {
            let rebound = requests.reduce(into: Set()) { $0.formUnion($1.rebound) }
            let required = isAsked ? usedFolders.intersection([loader.folder.path]) : usedFolders
            var loaded = try loader.load(with: engine, rebound: rebound, requiring: required)
            loaded.remarks = remarks + loaded.remarks
            let hasCeiling = loaded.policies.ceiling != nil
            if !isAsked, hadCeiling, !hasCeiling {
                throw PolicyFileError(
                    loader.folder.path,
                    "ceiling.json is gone; kmsctl policy reload does without it.")
            }
            hadCeiling = hasCeiling
            usedFolders = loaded.usedFolders
            access.replace(loaded.policies)
            if isAsked || lastFailure != nil || loaded.remarks != lastRemarks { report(loaded) }
            lastFailure = nil
            for request in requests { request.finish(.success(loaded)) }
        } catch {
            if isAsked || error != lastFailure {
                log.error("the old identity policies stay in force: \(error)")
            }
            lastFailure = error
            for request in requests { request.finish(.failure(error)) }
        }
        engine.goIdle()
    }

    private func report(_ loaded: LoadedPolicies) {
        lastRemarks = loaded.remarks
        for remark in loaded.remarks { log.warning("\(remark)") }
        log.info("identity policies loaded", metadata: ["files": "\(loaded.fileCount)"])
    }
}
