import KMSCrypto
import KMSSecrets
import Testing

@Suite struct RootKeyCredentialTests {
    private let directory: TemporaryDirectory

    init() throws {
        directory = try TemporaryDirectory()
    }

    private func load(_ credential: RootKeyCredential) throws -> [UInt8] {
        let key = try credential.load()
        return CryptoFixture.array(key)
    }

    @Test func aCredentialLoads() throws {
        let bytes = [UInt8](1...32)
        _ = try directory.write(bytes, to: "root-key", mode: 0o440)
        #expect(try load(RootKeyCredential(directory: directory.path)) == bytes)
    }

    @Test func aMissingCredentialSaysWhatTheUnitNeeds() throws {
        let error = try #require(throws: RootKeyError.self) {
            try load(RootKeyCredential(directory: directory.path))
        }
        #expect(error == .missing(path: directory.path + "/root-key", what: .credential))
        #expect(error.description.contains("LoadCredentialEncrypted=root-key:"))
    }

    @Test(arguments: [nil, ""] as [String?])
    func withoutADirectoryItSaysWhatTheUnitNeeds(directory: String?) throws {
        let error = try #require(throws: RootKeyError.self) {
            try load(RootKeyCredential(name: "other", directory: directory))
        }
        #expect(error == .noCredentialsDirectory(name: "other"))
        #expect(error.description.contains("LoadCredentialEncrypted=other:"))
    }

    @Test(arguments: ["", ".", "..", "../key", "a/b"])
    func aNameStaysInItsDirectory(name: String) {
        #expect(throws: RootKeyError.invalidCredentialName(name)) {
            try load(RootKeyCredential(name: name, directory: directory.path))
        }
    }

    @Test func anEmptyCredentialIsNotAKey() throws {
        let path = try directory.write([], to: "root-key")
        #expect(throws: RootKeyError.notAKey(path: path)) {
            try load(RootKeyCredential(directory: directory.path))
        }
    }
}
