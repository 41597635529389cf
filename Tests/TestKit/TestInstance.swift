package import KMSAPI
package import KMSAccess
package import KMSAudit
package import KMSCore
import KMSCrypto
package import KMSModel
import KMSSecrets
package import KMSStore
import Synchronization

import struct Foundation.Data
import class Foundation.FileManager
import struct Foundation.URL
import struct Foundation.UUID

/// A clock that stands until a test moves it.
package final class FixedClock: ServiceClock {
    private let milliseconds = Atomic<Int64>(1_767_225_600_000)  // 2026-01-01T00:00:00Z

    package init() {}

    package func now() -> Timestamp {
        Timestamp(milliseconds: milliseconds.load(ordering: .relaxed))
    }

    package func advance(milliseconds count: Int64) {
        milliseconds.add(count, ordering: .relaxed)
    }
}

/// A folder that is gone when the test is over.
package final class TemporaryFolder: Sendable {
    package let path: String

    package init() throws {
        path = "/tmp/kmsd-test-\(UUID().uuidString)"
        try FileManager.default.createDirectory(
            atPath: path, withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700])
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    package func file(_ name: String) -> String { "\(path)/\(name)" }

    package func text(of name: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(filePath: file(name))), as: UTF8.self)
    }
}

/// The users of a test instance, and no role or service.
package struct KnownPrincipals: PrincipalDirectory, Sendable {
    package static let users: [String: UInt32] = ["mallory": 1001, "alice": 1002, "bob": 1003]

    package init() {}

    package func user(_ name: String) -> UserLookUp {
        Self.users[name].map { .uid($0) } ?? .unknown
    }

    package func hasRole(_ name: String) -> Bool { name == "orders-api" }
    package func hasService(_ name: String) -> Bool { name == "disk.amazonaws.com" }
}

/// A whole service in this process: temporary store, fixed clock, root key of the test's own.
package final class TestInstance {
    package let folder: TemporaryFolder
    package let clock = FixedClock()
    package let store: Store
    package let audit: AuditLog
    package let service: KeyService
    private let hierarchy: KeyHierarchy
    package let engine: Engine

    package init(
        in folder: TemporaryFolder? = nil, rootKey: UInt8 = 7,
        elsewhere: (any KeysElsewhere)? = nil,
        _ adjust: (inout ServiceSettings) -> Void = { _ in }
    ) throws {
        self.folder = try folder ?? TemporaryFolder()
        var settings = ServiceSettings()
        adjust(&settings)
        guard let root = RootKey(SecretBytes(copying: [UInt8](repeating: rootKey, count: 32)))
        else { throw CryptoError.malformed }
        var options = StoreOptions()
        options.accountID = "123456789012"
        options.creationDate = clock.now()
        let sealed = try SealedStore(
            directory: self.folder.file("data"), options: options, secret: .file(root))
        (store, hierarchy) = (sealed.store, sealed.hierarchy)
        audit = try AuditLog(
            path: self.folder.file("audit.jsonl"), accountID: store.identity.accountID)
        service = KeyService(
            settings: settings, store: store, hierarchy: hierarchy, audit: audit, clock: clock,
            directory: KnownPrincipals(), elsewhere: elsewhere)
        engine = try service.makeEngine()
    }

    deinit { audit.close() }

    /// The audit log's lines so far; nothing can be recorded afterwards.
    package func closeAudit() throws -> [String] {
        audit.close()
        return try folder.text(of: "audit.jsonl").split(separator: "\n").map(String.init)
    }

    /// A call by `identity`.
    package func caller(_ identity: CallerIdentity = .root) -> Caller {
        Caller(identity, requestID: engine.newRequestID())
    }

    /// Puts a key into a state, whatever leads to it.
    package func set(_ state: KeyState, of key: String) throws {
        try edit(key) { $0.attributes.state = state }
    }

    /// Changes the record of a key, whatever leads to it.
    package func edit(
        _ key: String, in region: Region = .standard, _ change: (inout KeyRecord) -> Void
    ) throws {
        guard let id = KeyID(key) else { return }
        try write { transaction throws(KMSError) in
            guard var record = try transaction.key(KeyAddress(id, in: region)) else { return }
            change(&record)
            try transaction.put(record)
        }
    }

    /// Changes the store behind the service's back.
    package func write(
        _ body: (borrowing WriteTransaction<KMSError>) throws(KMSError) -> Void
    ) throws {
        try store.write(with: RowSealer(hierarchy), body)
    }

    /// The key ID of a new symmetric encryption key.
    package func newKey(
        _ description: String? = nil, tags: [Tag] = []
    ) throws(KMSError) -> String {
        let reply = try engine.createKey(
            .init(description: description, tags: tags), for: caller()
        ).commit()
        return reply.keyMetadata?.keyID ?? ""
    }
}

extension CallerIdentity {
    /// uid 0.
    package static let root = CallerIdentity(
        principal: .root(of: "123456789012"),
        peer: Peer(uid: 0, gid: 0, pid: 1), userAgent: "TestKit/1")
    /// A user with a name in the user database, without any right of its own.
    package static func user(_ name: String, groups: [UInt32] = []) -> CallerIdentity {
        let uid = KnownPrincipals.users[name] ?? 4000
        return CallerIdentity(
            principal: .user(name, uid: uid, of: "123456789012"),
            peer: Peer(uid: uid, gid: uid, groups: groups, pid: 3), userAgent: "TestKit/1")
    }
    /// A user without any right.
    package static let stranger = CallerIdentity(
        principal: .user("mallory", uid: 1001, of: "123456789012"),
        peer: Peer(uid: 1001, gid: 1001, pid: 2), userAgent: "TestKit/1")
}
