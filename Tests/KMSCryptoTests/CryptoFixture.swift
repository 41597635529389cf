import Foundation
import KMSCrypto
import KMSModel
import KMSSecrets

/// A `Cryptor` and fixed keys: the same bytes each time, so that failures repeat.
final class CryptoFixture {
    let cryptor: Cryptor
    let key: XAESKey
    let otherKey: XAESKey
    let sealer: RecordSealer
    let otherSealer: RecordSealer

    static let keyID = KeyID(high: 0x1234_5678_1234_4321, low: 0x8765_1234_5678_9ABC)
    static let account = "123456789012"

    init() throws {
        try CryptoLibrary.prepare()
        let cryptor = try Cryptor()
        self.cryptor = cryptor
        key = try XAESKey(Self.secret(1), using: cryptor)
        otherKey = try XAESKey(Self.secret(2), using: cryptor)
        sealer = RecordSealer(hierarchy: try Self.hierarchy(3, cryptor))
        otherSealer = RecordSealer(hierarchy: try Self.hierarchy(4, cryptor))
    }

    /// 32 equal bytes.
    static func secret(_ byte: UInt8) -> SecretBytes {
        SecretBytes(copying: [UInt8](repeating: byte, count: 32))
    }

    struct Unexpected: Error {}

    static func root(_ byte: UInt8) throws -> RootKey {
        guard let root = RootKey(secret(byte)) else { throw Unexpected() }
        return root
    }

    static func hierarchy(_ byte: UInt8, _ cryptor: Cryptor) throws -> KeyHierarchy {
        try KeyHierarchy(master: master(byte), using: cryptor)
    }

    static func master(_ byte: UInt8) throws -> MasterKey {
        guard let master = MasterKey(secret(byte)) else { throw Unexpected() }
        return master
    }

    /// 32 bytes that count up from `first`.
    static func materialID(_ first: UInt8 = 0) throws -> KeyMaterialID {
        guard let id = KeyMaterialID(bytes: first..<first + 32) else { throw Unexpected() }
        return id
    }

    /// A copy in ordinary memory, to compare.
    static func array(_ secret: borrowing SecretBytes) -> [UInt8] {
        unsafe secret.withUnsafeBytes { unsafe Array($0) }
    }

    static func array(_ key: borrowing RootKey) -> [UInt8] {
        unsafe key.withUnsafeBytes { unsafe Array($0) }
    }

    /// Seals with a given nonce.
    func seal(
        _ plaintext: [UInt8], data: [UInt8] = [], context: [UInt8] = [], nonce: [UInt8],
        key: borrowing XAESKey
    ) throws -> [UInt8] {
        var output = [UInt8](repeating: 0xEE, count: plaintext.count + XAES.tagCount)
        try unsafe plaintext.withUnsafeBytes { plaintext in
            try unsafe data.withUnsafeBytes { data in
                try unsafe context.withUnsafeBytes { context in
                    try unsafe nonce.withUnsafeBytes { nonce in
                        try unsafe output.withUnsafeMutableBytes { output in
                            try unsafe cryptor.seal(
                                plaintext, header: data, context: context, nonce: nonce, key: key,
                                into: output)
                        }
                    }
                }
            }
        }
        return output
    }

    /// Opens; `output` is what the buffer held afterwards, also on failure.
    func open(
        _ sealed: [UInt8], data: [UInt8] = [], context: [UInt8] = [], nonce: [UInt8],
        key: borrowing XAESKey, output: inout [UInt8]
    ) throws {
        output = [UInt8](repeating: 0xEE, count: max(0, sealed.count - XAES.tagCount))
        try unsafe sealed.withUnsafeBytes { sealed in
            try unsafe data.withUnsafeBytes { data in
                try unsafe context.withUnsafeBytes { context in
                    try unsafe nonce.withUnsafeBytes { nonce in
                        try unsafe output.withUnsafeMutableBytes { output in
                            try unsafe cryptor.open(
                                sealed, header: data, context: context, nonce: nonce, key: key,
                                into: output)
                        }
                    }
                }
            }
        }
    }
}

/// The bytes that hexadecimal digits spell; white space is skipped.
func hex(_ text: String) -> [UInt8] {
    let digits = text.filter { !$0.isWhitespace }
    guard let bytes = Hexadecimal.bytes(of: digits) else { fatalError("not hexadecimal: \(text)") }
    return bytes
}
