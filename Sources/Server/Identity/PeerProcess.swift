internal import CLinux

/// What the kernel says of the process at the other end of a connection, read once.
///
/// The corresponding C functions are `kms_peer_pin`, `kms_pinned_group` and `kms_pinned_exe`.
struct PeerProcess {
    /// The path of its control group; `nil` if it isn't certain or can't be read. A process without a unit has
    /// one, too.
    private(set) var controlGroup: String?
    /// The path of its program, in its own file systems; `nil` if it isn't certain, can't be read or is no text.
    private(set) var exe: String?

    /// Looks at the process that connected the socket; knows nothing of one that has ended.
    init(of descriptor: Int32) {
        var pinned = kms_pinned()
        guard unsafe kms_peer_pin(descriptor, &pinned) == 0 else { return }
        defer { kms_close(pinned.pidfd) }
        var path = [CChar](repeating: 0, count: Int(KMS_GROUP_LIMIT))
        let groupCount = unsafe kms_pinned_group(pinned, &path)
        controlGroup = Self.text(path, groupCount)
        let exeCount = unsafe kms_pinned_exe(pinned, &path)
        exe = Self.text(path, exeCount)
    }

    private static func text(_ bytes: [CChar], _ count: Int32) -> String? {
        guard count > 0 else { return nil }
        return String(
            validating: bytes.prefix(Int(count)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}
