package import KMSCore
package import KMSModel
package import Logging

/// What the daemon is told: the defaults, over them the file, over it the environment and the flags.
package struct Configuration: Equatable, Sendable {
    /// Where the root key comes from.
    package enum RootKeyProvider: String, CaseIterable, Sendable {
        /// A file of mode 0600.
        case file
        /// A systemd credential.
        case credential
        /// A passphrase in a file or a credential.
        case passphrase
    }

    /// The socket's file.
    package var socketPath = "/run/kmsd/kmsd.sock"
    /// The socket's permissions; who may write to it may connect.
    package var socketMode: UInt32 = 0o660
    /// The group that the socket is given to; `nil` leaves it with that of the process.
    package var socketGroup: String?
    /// Whether peers are taken that the kernel can't name: those of other namespaces.
    package var allowsOverflowUID = false
    /// The directory of the store.
    package var dataDirectory = "/var/lib/kmsd"
    /// Whether the daemon refuses to start where there is no store, instead of making one.
    package var requiresStore = false
    /// The Region of clients that name none.
    package var region = Region.standard
    /// The 12-digit account of a new store; `nil` lets the first start choose one.
    package var accountID: String?
    package var rootKeyProvider = RootKeyProvider.credential
    /// The file of the root key or passphrase; `nil` if it is a credential.
    package var rootKeyPath: String?
    /// The name of the credential.
    package var rootKeyName = "root-key"
    /// The audit log's file.
    package var auditPath = "/var/log/kmsd/audit.jsonl"
    /// The folder of identity policies.
    package var policyDirectory = "/etc/kmsd/policies.d"
    /// The folder of the units that are roles.
    package var roleDirectory = "/etc/kmsd/roles.d"
    /// The folder of the units and users that are services.
    package var serviceDirectory = "/etc/kmsd/services.d"
    /// Whether policies may have only what AWS knows.
    package var isStrictAWS = false
    /// Threads that serve connections; 0 for one a core, at most 4.
    package var threads = 0
    package var limits = ServerLimits()
    /// Opened keys that may be kept in memory.
    package var cachedKeys = 16_384
    /// KMS keys that may exist.
    package var keyQuota = 100_000
    /// Grants that a key may have, and aliases.
    package var grantQuota = 50_000
    package var aliasQuota = 50
    /// Whether calls are counted against rates.
    package var limitsRates = true
    /// Calls a second of one user.
    package var rates = Dictionary(
        uniqueKeysWithValues: RateBucket.allCases.map { ($0, $0.defaultRate) })
    package var logLevel = Logger.Level.info

    /// Users beside root who may do everything; with `--dev` the starting one. Not in the file.
    package var administrators: Set<UInt32> = []
    /// Whether directories and the root key are made if they are missing. Not in the file.
    package var isDevelopment = false

    /// The defaults.
    package init() {}

    /// The file that is read if no other is named.
    package static let defaultPath = "/etc/kmsd/kmsd.yaml"

    /// Takes over what the user says in the environment, which goes before the file: `KMSD_SOCKET`.
    package mutating func apply(environment: [String: String]) {
        if let path = environment["KMSD_SOCKET"], !path.isEmpty { socketPath = path }
    }

    /// The defaults in a unit with `StateDirectory=` and `LogsDirectory=`.
    package static func defaults(environment: [String: String]) -> Configuration {
        var configuration = Configuration()
        if let state = directory("STATE_DIRECTORY", environment) {
            configuration.dataDirectory = state
        }
        if let logs = directory("LOGS_DIRECTORY", environment) {
            configuration.auditPath = logs + "/audit.jsonl"
        }
        return configuration
    }

    /// The first of the directories that a variable lists.
    private static func directory(
        _ variable: String, _ environment: [String: String]
    ) -> String? {
        guard let first = environment[variable]?.split(separator: ":").first, first.hasPrefix("/")
        else { return nil }
        return String(first)
    }
}
