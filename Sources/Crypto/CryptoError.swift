/// Why a cryptographic step failed. No case carries key bytes or plaintext.
package enum CryptoError: Error, Equatable {
    /// The bytes are not what this key sealed at this place. There is no finer reason to tell.
    case authenticationFailed
    /// The bytes don't have the form that they should have; nothing was decrypted.
    case malformed
    /// The installed OpenSSL lacks the algorithm of this name.
    case unsupported(String)
    /// OpenSSL failed with this error code (0 if it gave none).
    case library(code: UInt)

    /// Whether the bytes that were given are to blame: then no other key, library or moment would help.
    package var isOfInput: Bool {
        switch self {
        case .authenticationFailed, .malformed: true
        case .unsupported, .library: false
        }
    }

    /// The first error of OpenSSL's queue, which is empty afterwards.
    static func fromLibrary() -> CryptoError {
        .library(code: CryptoLibrary.drainErrors())
    }
}
