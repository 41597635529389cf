import Foundation
import KMSCrypto
import KMSSecrets
import Testing

@Suite struct RootKeyFileTests {
    private let directory: TemporaryDirectory
    private let bytes = [UInt8](100..<132)
    private let digits = "6465666768696a6b6c6d6e6f707172737475767778797a7b7c7d7e7f80818283"

    init() throws {
        directory = try TemporaryDirectory()
    }

    private func load(_ path: String) throws -> [UInt8] {
        let key = try RootKeyFile(path: path).load()
        return CryptoFixture.array(key)
    }

    /// The error of loading `path`, which must not succeed.
    private func refusal(_ path: String) throws -> RootKeyError {
        try #require(throws: RootKeyError.self) { try load(path) }
    }

    @Test(arguments: [0o600, 0o400])
    func rawBytesAndBothFormsOfDigitsLoad(mode: Int) throws {
        let forms = [
            bytes, Array(digits.utf8), Array((digits + "\n").utf8),
            Array(digits.uppercased().utf8),
        ]
        for (index, form) in forms.enumerated() {
            let path = try directory.write(form, to: "key\(index)", mode: mode)
            #expect(try load(path) == bytes)
        }
    }

    @Test func anythingElseIsNotAKey() throws {
        let wrong: [[UInt8]] = [
            [], Array(bytes.dropLast()), bytes + [1], bytes + [0x0A], Array(digits.dropLast().utf8),
            Array((digits + "\n\n").utf8), Array((digits + " ").utf8), Array((digits + "0").utf8),
            Array(("g" + digits.dropFirst()).utf8), Array((digits.dropLast() + "\n").utf8),
            [UInt8](repeating: 0x30, count: 100_000),
        ]
        for (index, form) in wrong.enumerated() {
            let path = try directory.write(form, to: "key\(index)")
            #expect(try refusal(path) == .notAKey(path: path))
        }
    }

    @Test(arguments: [0o644, 0o640, 0o604, 0o620, 0o610, 0o601, 0o777])
    func rightsOfOthersAreRefused(mode: Int) throws {
        let path = try directory.write(bytes, to: "key", mode: mode)
        let error = try refusal(path)
        #expect(error == .tooPermissive(path: path, mode: UInt32(mode)))
        #expect(error.description.hasSuffix("run: chmod 600 \(path)"))
    }

    @Test func theMessageNamesModeAndRemedy() {
        #expect(
            RootKeyError.tooPermissive(path: "/x/y", mode: 0o644).description
                == "/x/y is readable by others (mode 0644); run: chmod 600 /x/y")
    }

    @Test(.enabled(if: geteuid() == 0))
    func aForeignOwnerIsRefused() throws {
        let path = try directory.write(bytes, to: "key")
        try FileManager.default.setAttributes([.ownerAccountID: 12_345], ofItemAtPath: path)
        let error = try refusal(path)
        #expect(error == .wrongOwner(path: path, owner: 12_345, expected: 0))
        #expect(error.description.contains("chown 0 \(path)"))
    }

    @Test func whatIsNoRegularFileIsRefused() throws {
        let path = try directory.write(bytes, to: "key")
        let link = directory.path + "/link"
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: path)
        #expect(try refusal(link) == .symbolicLink(path: link))
        #expect(try refusal(directory.path) == .notRegularFile(path: directory.path))
        let pipe = directory.path + "/pipe"
        let isMade = unsafe mkfifo(pipe, 0o600) == 0
        try #require(isMade)
        #expect(try refusal(pipe) == .notRegularFile(path: pipe))
        let absent = directory.path + "/absent"
        #expect(try refusal(absent) == .missing(path: absent, what: .rootKey))
    }

    @Test func aCreatedKeyLoadsAgainAndIsPrivate() throws {
        let file = RootKeyFile(path: directory.path + "/key")
        let created = try file.create()
        #expect(try load(file.path) == CryptoFixture.array(created))
        let attributes = try FileManager.default.attributesOfItem(atPath: file.path)
        #expect(attributes[.posixPermissions] as? Int == 0o600)
        #expect(try directory.names == ["key"])
    }

    @Test func creatingNeverReplacesAFile() throws {
        let path = try directory.write(bytes, to: "key")
        #expect(throws: RootKeyError.exists(path: path)) {
            _ = try RootKeyFile(path: path).create()
        }
        #expect(try load(path) == bytes)
        #expect(try directory.names == ["key"])
    }

    @Test func creatingInNoDirectoryLeavesNothing() throws {
        #expect(throws: RootKeyError.self) {
            _ = try RootKeyFile(path: directory.path + "/absent/key").create()
        }
        #expect(try directory.names.isEmpty)
    }
}
