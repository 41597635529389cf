import KMSClient
import KMSCrypto
import KMSSecrets

/// What sign and verify send: the message, or its hash if that is all the service takes of it.
struct SigningInput: ~Copyable {
    /// The longest message that the service hashes itself, in bytes.
    static let rawLimit = 4096

    /// What `bytes` are; `nil` for a message as it is.
    let type: MessageType?
    private let bytes: SecretBytes

    private init(_ bytes: consuming SecretBytes, type: MessageType?) {
        self.bytes = bytes
        self.type = type
    }

    /// The bytes, to put into a request.
    consuming func take() -> SecretBytes { bytes }

    /// Reads a flag's value as its `type` says; without one it is hashed if it must be.
    static func read(
        _ value: String, flag: String = "--message", type: MessageType?,
        algorithm: SigningAlgorithmSpec, format: BinaryFormat
    ) throws -> SigningInput {
        if let type {
            let bytes = try SecretBlob.bytes(of: value, flag: flag, format: format)
            return SigningInput(bytes, type: type)
        }
        if let path = ParameterFile.path(of: value, scheme: "fileb://") {
            return try read(InputFile(path, flag: flag), flag: flag, algorithm: algorithm)
        }
        let bytes = try Blob.bytes(of: value, flag: flag, format: format)
        guard bytes.count > rawLimit || algorithm.signsOnlyDigests else {
            return SigningInput(SecretBytes(copying: bytes), type: nil)
        }
        var digest = try StreamingDigest(algorithm.digest(for: flag))
        try unsafe bytes.withUnsafeBytes { try unsafe digest.update($0) }
        return try SigningInput(SecretBytes(copying: digest.finish()), type: .digest)
    }

    private static func read(
        _ file: borrowing InputFile, flag: String, algorithm: SigningAlgorithmSpec
    ) throws -> SigningInput {
        let buffer = SecretBuffer(capacity: 256 << 10)
        var count = try unsafe file.read(into: buffer.bytes)
        guard count > rawLimit || algorithm.signsOnlyDigests else {
            let whole = unsafe UnsafeRawBufferPointer(rebasing: buffer.bytes[..<count])
            return unsafe SigningInput(SecretBytes(copying: whole), type: nil)
        }
        var digest = try StreamingDigest(algorithm.digest(for: flag))
        while count > 0 {
            try unsafe digest.update(UnsafeRawBufferPointer(rebasing: buffer.bytes[..<count]))
            count = try unsafe file.read(into: buffer.bytes)
        }
        return try SigningInput(SecretBytes(copying: digest.finish()), type: .digest)
    }
}

extension SigningAlgorithmSpec {
    /// Whether it signs no message, however short, but its hash alone (RFC 8032 §5.1, Ed25519ph).
    var signsOnlyDigests: Bool { self == .ed25519PhSha512 }

    /// The hash of a message that is too long to be sent; an error, if that is more than a hash.
    func digest(for flag: String) throws(InputError) -> StreamingDigest.Algorithm {
        let limit =
            "\(name) signs messages of up to \(SigningInput.rawLimit) bytes; this one is longer."
        switch self {
        case .rsassaPssSha256, .rsassaPkcs1V15Sha256, .ecdsaSha256: return .sha256
        case .rsassaPssSha384, .rsassaPkcs1V15Sha384, .ecdsaSha384: return .sha384
        case .rsassaPssSha512, .rsassaPkcs1V15Sha512, .ecdsaSha512, .ed25519PhSha512: return .sha512
        case .ed25519Sha512:
            throw InputError(parsing: flag, "\(limit) ED25519_PH_SHA_512 signs longer ones.")
        case .sm2dsa:
            throw InputError(
                parsing: flag,
                "\(limit) Its digest is made of the public key too (GB/T 32918.2): make it elsewhere, and give it with --message-type DIGEST."
            )
        case .mlDsaShake256:
            throw InputError(
                parsing: flag,
                "\(limit) Make its 64-byte mu elsewhere (FIPS 204 §6.2), and give it with --message-type EXTERNAL_MU."
            )
        }
    }
}
