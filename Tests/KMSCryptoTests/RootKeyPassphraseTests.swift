import Foundation
import KMSCrypto
import KMSSecrets
import Testing

@Suite struct RootKeyPassphraseTests {
    private let directory: TemporaryDirectory
    private let cryptor: Cryptor

    init() throws {
        directory = try TemporaryDirectory()
        cryptor = try CryptoFixture().cryptor
    }

    private var parameterPath: String {
        directory.path + "/" + RootKeyPassphrase.parameterFileName
    }

    private func load(_ passphrase: String, isFirstStart: Bool = false) throws -> [UInt8] {
        let secret = SecretBytes(copying: passphrase.utf8)
        let key = try RootKeyPassphrase(secret).load(
            dataDirectory: directory.path, isFirstStart: isFirstStart, using: cryptor)
        return CryptoFixture.array(key)
    }

    @Test func theKeyDependsOnPassphraseAndSaltAlone() throws {
        let first = try load("correct horse battery", isFirstStart: true)
        let parameters = try String(contentsOfFile: parameterPath, encoding: .utf8)
        #expect(parameters.hasPrefix("kmsd-scrypt-v1\nn=131072\nr=8\np=1\nsalt="))
        #expect(try load("correct horse battery\n") == first)
        #expect(try load("correct horse batterz") != first)
        #expect(try String(contentsOfFile: parameterPath, encoding: .utf8) == parameters)
        #expect(try directory.names == [RootKeyPassphrase.parameterFileName])
    }

    @Test func storedCostsAreUsed() throws {
        let text = "kmsd-scrypt-v1\nn=16384\nr=8\np=1\nsalt=\(String(repeating: "61", count: 16))\n"
        _ = try directory.write(Array(text.utf8), to: RootKeyPassphrase.parameterFileName)
        let expected = try cryptor.scrypt(
            passphrase: SecretBytes(copying: "correct horse".utf8),
            salt: [UInt8](repeating: 0x61, count: 16), n: 16384, r: 8, p: 1, count: 32)
        #expect(try load("correct horse") == CryptoFixture.array(expected))
    }

    @Test func missingParametersAreAnErrorAfterTheFirstStart() throws {
        #expect(throws: RootKeyError.parametersMissing(path: parameterPath)) {
            try load("correct horse")
        }
        #expect(try directory.names.isEmpty)
    }

    @Test(arguments: [
        "", "kmsd-scrypt-v2\nn=16384\nr=8\np=1\nsalt=SALT\n",
        "kmsd-scrypt-v1\nn=16384\nr=8\np=1\nsalt=SALT",
        "kmsd-scrypt-v1\nn=16385\nr=8\np=1\nsalt=SALT\n",
        "kmsd-scrypt-v1\nn=8192\nr=8\np=1\nsalt=SALT\n",
        "kmsd-scrypt-v1\nn=2097152\nr=8\np=1\nsalt=SALT\n",
        "kmsd-scrypt-v1\nn=016384\nr=8\np=1\nsalt=SALT\n",
        "kmsd-scrypt-v1\nn=16384\nr=9\np=1\nsalt=SALT\n",
        "kmsd-scrypt-v1\nn=16384\nr=8\np=0\nsalt=SALT\n",
        "kmsd-scrypt-v1\nn=16384\nr=8\np=1\nsalt=SALT00\n",
        "kmsd-scrypt-v1\nn=16384\nr=8\np=1\nsalt=SALT\n\n",
    ])
    func damagedParametersAreRefusedAndKept(text: String) throws {
        let salt = String(repeating: "ab", count: 16)
        let bytes = Array(text.replacingOccurrences(of: "SALT", with: salt).utf8)
        _ = try directory.write(bytes, to: RootKeyPassphrase.parameterFileName)
        #expect(throws: RootKeyError.parametersMalformed(path: parameterPath)) {
            try load("correct horse", isFirstStart: true)
        }
        let copy = try directory.write(bytes, to: "copy")
        #expect(FileManager.default.contentsEqual(atPath: parameterPath, andPath: copy))
    }

    @Test(arguments: [0, 1, 11, 12, 1024, 1025])
    func aPassphraseHasTwelveTo1024Bytes(count: Int) {
        for ending in ["", "\n"] {
            let text = String(repeating: "x", count: count) + ending
            var refusal: RootKeyError?
            do {
                _ = try RootKeyPassphrase(SecretBytes(copying: text.utf8), source: "here")
            } catch {
                refusal = error
            }
            switch count {
            case ..<12: #expect(refusal == .passphraseTooShort(source: "here", count: count))
            case 1025...: #expect(refusal == .passphraseTooLong(source: "here"))
            default: #expect(refusal == nil)
            }
        }
    }

    @Test func filesAreHeldToTheRulesOfKeyFiles() throws {
        let path = try directory.write(Array("correct horse\n".utf8), to: "pass", mode: 0o644)
        #expect(throws: RootKeyError.tooPermissive(path: path, mode: 0o644)) {
            _ = try RootKeyPassphrase(file: path)
        }
        let absent = directory.path + "/absent"
        #expect(throws: RootKeyError.missing(path: absent, what: .passphrase)) {
            _ = try RootKeyPassphrase(file: absent)
        }
        let credential = RootKeyCredential(name: "pass", directory: directory.path)
        _ = try RootKeyPassphrase(credential: credential)
    }
}
