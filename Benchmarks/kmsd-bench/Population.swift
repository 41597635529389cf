import KMSAccess
import KMSAudit
import KMSCore
import KMSCrypto
import KMSModel
import KMSSecrets
import KMSStore

import struct Foundation.Date

struct WallClock: ServiceClock {
    func now() -> Timestamp { Timestamp(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)) }
}

/// Fills a data directory with keys, by the same operation that a client would call.
enum Population {
    static func fill(_ folder: String, keys count: Int) throws -> [String] {
        _ = try CryptoLibrary.prepare()
        let sealed = try SealedStore(
            directory: "\(folder)/data", options: StoreOptions(),
            secret: .file(try RootKeyFile(path: "\(folder)/root.key").create()))
        let accountID = sealed.store.identity.accountID
        var settings = ServiceSettings()
        settings.keyQuota = .max
        let audit = try AuditLog(path: "/dev/null", accountID: accountID)
        defer { audit.close() }
        let service = KeyService(
            settings: settings, store: sealed.store, hierarchy: sealed.hierarchy, audit: audit,
            clock: WallClock(), directory: NoPrincipals())
        let engine = try service.makeEngine()
        let root = CallerIdentity(
            principal: .root(of: accountID),
            peer: Peer(uid: 0, gid: 0), userAgent: "kmsd-bench")
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
