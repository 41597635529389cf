import KMSAccess
import KMSAudit
import KMSCore
import KMSCrypto
import KMSModel
import KMSSecrets
import Glibc
import KMSStore

import struct Foundation.Date

struct WallClock: ServiceClock {
    func now() -> Timestamp { Timestamp(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)) }
}

/// Fills a data directory with keys, by the same operation that a client would call.
enum Population {
    /// The service over the store in `folder`, which is made if there is none.
    private static func withEngine<Result>(
        _ folder: String, _ body: (Engine, CallerIdentity, String) throws -> Result
    ) throws -> Result {
        _ = try CryptoLibrary.prepare()
        let file = RootKeyFile(path: "\(folder)/root.key")
        let isNew = access("\(folder)/root.key", F_OK) != 0
        let sealed = try SealedStore(
            directory: "\(folder)/data", options: StoreOptions(),
            secret: .file(isNew ? try file.create() : try file.load()))
        let accountID = sealed.store.identity.accountID
        var settings = ServiceSettings()
        settings.keyQuota = .max
        let audit = try AuditLog(path: "/dev/null", accountID: accountID)
        defer { audit.close() }
        let service = KeyService(
            settings: settings, store: sealed.store, hierarchy: sealed.hierarchy, audit: audit,
            clock: WallClock(), directory: NoPrincipals())
        let root = CallerIdentity(
            principal: .root(of: accountID), peer: Peer(uid: 0, gid: 0), userAgent: "kmsd-bench")
        return try body(try service.makeEngine(), root, accountID)
    }

    /// The account of the store in `folder`.
    static func account(of folder: String) throws -> String {
        try withEngine(folder) { $2 }
    }

    /// Grants users, by number, the making of data keys.
    static func grant(_ folder: String, _ key: String, to users: [UInt32]) throws {
        try withEngine(folder) { engine, root, accountID in
            for start in stride(from: 0, to: users.count, by: 2000) {
                let changes = try users[start..<min(start + 2000, users.count)].map { uid in
                    try engine.createGrant(
                        .init(
                            keyID: key,
                            granteePrincipal: "arn:aws:iam::\(accountID):user/uid/\(uid)",
                            operations: [.generateDataKey, .decrypt]),
                        for: Caller(root, requestID: engine.newRequestID()))
                }
                engine.commit(changes)
                for change in changes { _ = try change.takeReply() }
            }
        }
    }

    static func fill(_ folder: String, keys count: Int) throws -> [String] {
        try withEngine(folder) { engine, root, _ in try fill(engine, root, keys: count) }
    }

    private static func fill(
        _ engine: Engine, _ root: CallerIdentity, keys count: Int
    ) throws -> [String] {
        var keys: [String] = []
        while keys.count < count {
            let wanted = min(2000, count - keys.count)
            let changes = try (0..<wanted).map { _ in
                let caller = Caller(root, requestID: engine.newRequestID())
                return try engine.createKey(.init(), for: caller)
            }
            engine.commit(changes)
            for change in changes {
                guard let id = try change.takeReply().keyMetadata?.keyID else {
                    throw BenchmarkFailure("the store did not take the keys")
                }
                keys.append(id)
            }
        }
        return keys
    }
}
