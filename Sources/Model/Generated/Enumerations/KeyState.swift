// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

/// The state of a KMS key.
public enum KeyState: Int32, AWSEnumeration {
    /// `Creating`.
    case creating = 1
    /// `Enabled`.
    case enabled = 2
    /// `Disabled`.
    case disabled = 3
    /// `PendingDeletion`.
    case pendingDeletion = 4
    /// `PendingImport`.
    case pendingImport = 5
    /// `PendingReplicaDeletion`.
    case pendingReplicaDeletion = 6
    /// `Unavailable`.
    case unavailable = 7
    /// `Updating`.
    case updating = 8

    /// The name that AWS uses.
    public var name: String {
        switch self {
        case .creating: "Creating"
        case .enabled: "Enabled"
        case .disabled: "Disabled"
        case .pendingDeletion: "PendingDeletion"
        case .pendingImport: "PendingImport"
        case .pendingReplicaDeletion: "PendingReplicaDeletion"
        case .unavailable: "Unavailable"
        case .updating: "Updating"
        }
    }
}
