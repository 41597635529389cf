// Encrypts a file with a data key, and decrypts it again:
//   EncryptFile encrypt alias/app report.pdf    writes report.pdf.enc and report.pdf.key
//   EncryptFile decrypt report.pdf              writes report.pdf from these two
import Crypto
import Foundation
import KMSClient

@main
struct EncryptFile {
    static func main() throws {
        let arguments = CommandLine.arguments.dropFirst()
        switch (arguments.first, arguments.count) {
        case ("encrypt", 3):
            try encrypt(arguments[3], keyID: arguments[2])
        case ("decrypt", 2):
            try decrypt(arguments[2])
        default:
            print("usage: EncryptFile encrypt KEY FILE | EncryptFile decrypt FILE")
            exit(2)
        }
    }

    /// The data key, still encrypted, is stored beside the data. Only kmsd can open it.
    static func encrypt(_ path: String, keyID: String) throws {
        let reply = try BlockingKMSClient().generateDataKey(
            keyID: keyID, keySpec: .aes256, encryptionContext: context(of: path))
        let box = try AES.GCM.seal(read(path), using: symmetricKey(reply.plaintext))
        try Data(reply.ciphertextBlob ?? []).write(to: URL(fileURLWithPath: path + ".key"))
        try (box.combined ?? Data()).write(to: URL(fileURLWithPath: path + ".enc"))
    }

    static func decrypt(_ path: String) throws {
        let reply = try BlockingKMSClient().decrypt(
            ciphertextBlob: [UInt8](read(path + ".key")), encryptionContext: context(of: path))
        let box = try AES.GCM.SealedBox(combined: read(path + ".enc"))
        let data = try AES.GCM.open(box, using: symmetricKey(reply.plaintext))
        try data.write(to: URL(fileURLWithPath: path))
    }

    /// Binds the data key to the file's name: it opens for no other.
    static func context(of path: String) -> EncryptionContext {
        ["FileName": URL(fileURLWithPath: path).lastPathComponent]
    }

    static func read(_ path: String) throws -> Data {
        try Data(contentsOf: URL(fileURLWithPath: path))
    }

    static func symmetricKey(_ secret: borrowing SecretBytes?) throws -> SymmetricKey {
        switch secret {
        case .some(let secret): secret.withUnsafeBytes { SymmetricKey(data: $0) }
        case .none: throw KMSError(.internalFailure, "kmsd's reply has no plaintext.")
        }
    }
}
