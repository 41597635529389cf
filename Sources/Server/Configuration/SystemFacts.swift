internal import CLinux
internal import KMSSecrets

/// What the machine has.
enum SystemFacts {
    /// Processors that this process may use; at least 1.
    static var processorCount: Int { max(1, Int(kms_processor_count())) }

    /// Bytes that this process may lock in memory; `nil` if there is no limit.
    static var lockableBytes: Int? { SecretMemory.lockable }
}
