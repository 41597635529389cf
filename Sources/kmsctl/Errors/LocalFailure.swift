import KMSCrypto

/// What failed here, and is neither the command line's fault nor the service's.
struct LocalFailure: Error {
    let message: String

    init(_ message: String) {
        self.message = message
    }

    init(_ error: CryptoError) {
        message =
            switch error {
            case .unsupported(let name): "The OpenSSL of this machine has no \(name)."
            case .malformed: "The service gave a public key that can't be used."
            case .library(let code): "OpenSSL failed with error \(String(code, radix: 16))."
            case .authenticationFailed: "What was read is not authentic."
            }
    }
}
