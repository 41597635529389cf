package import KMSAccess
package import KMSAudit
package import KMSCrypto
package import KMSModel
package import KMSStore

/// Where the core has the time from.
package protocol ServiceClock: Sendable {
    /// The time now.
    func now() -> Timestamp
}

/// What the core is configured with.
package struct ServiceSettings: Sendable {
    /// Users whom an identity policy of the service's own allows everything, as it does uid 0.
    package var administrators: Set<UInt32> = []
    /// Opened keys that all threads together may keep.
    package var cachedKeys = 16_384
    /// Calls a second of one user, where they differ from the defaults; `nil` for as many as come.
    package var rates: [RateBucket: Int]?
    /// Whether policies may have only what AWS knows.
    package var isStrictAWS = false
    /// KMS keys that an account may have in a Region (AWS: 100,000).
    package var keyQuota = 100_000
    /// Grants that a key may have (AWS: 50,000).
    package var grantQuota = 50_000
    /// Aliases that a key may have (AWS: 50).
    package var aliasQuota = 50

    package init() {}
}

/// What all threads of the daemon share: the store, the keys above it, the rules and the log.
package final class KeyService: Sendable {
    package let settings: ServiceSettings
    /// 12 digits.
    package let accountID: String
    let store: Store
    let hierarchy: KeyHierarchy
    package let access: AccessControl
    let rates: RateLimiter
    let explanations = Explanations()
    let audit: AuditLog
    let clock: any ServiceClock
    /// Who is meant by the names in policies and grants; may block.
    package let directory: any PrincipalDirectory & Sendable
    private let elsewhere: any KeysElsewhere
    let reportFailure: @Sendable (RequestID, String) -> Void

    /// Makes the service over an open store.
    ///
    /// `reportFailure` is told what only the log may say of a call that failed inside.
    package init(
        settings: ServiceSettings, store: Store, hierarchy: KeyHierarchy, audit: AuditLog,
        clock: any ServiceClock, directory: any PrincipalDirectory & Sendable,
        elsewhere: (any KeysElsewhere)? = nil,
        reportFailure: @escaping @Sendable (RequestID, String) -> Void = { _, _ in }
    ) {
        self.settings = settings
        self.store = store
        self.hierarchy = hierarchy
        self.audit = audit
        self.clock = clock
        self.reportFailure = reportFailure
        self.directory = directory
        self.elsewhere = elsewhere ?? NoKeysElsewhere()
        accountID = store.identity.accountID
        rates = RateLimiter(isOn: settings.rates != nil, rates: settings.rates ?? [:])
        access = AccessControl(accountID: accountID, administrators: settings.administrators)
    }

    /// Makes the engine of one thread. `threads` is how many share the cache's bound; a thread that may not
    /// wait is never held up by what takes long.
    package func makeEngine(
        sharing threads: Int = 1, mayWait: Bool = true
    ) throws(KMSError) -> Engine {
        do throws(CryptoError) {
            return Engine(
                self, vault: try Vault(hierarchy, elsewhere),
                cachedKeys: max(16, settings.cachedKeys / max(1, threads)), mayWait: mayWait)
        } catch {
            throw KMSError(error)
        }
    }
}
