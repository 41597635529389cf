import Foundation
import KMSCrypto
import KMSSecrets
import Testing

@Suite struct RootKeyPassphraseTests {
    private let directory: TemporaryDirectory

    init() throws {
        directory = try TemporaryDirectory()
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
