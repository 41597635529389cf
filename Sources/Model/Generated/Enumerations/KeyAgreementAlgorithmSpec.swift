// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

/// An algorithm that two parties agree on a secret with.
public enum KeyAgreementAlgorithmSpec: Int32, AWSEnumeration {
    /// `ECDH`.
    case ecdh = 1

    /// The name that AWS uses.
    public var name: String {
        switch self {
        case .ecdh: "ECDH"
        }
    }
}
