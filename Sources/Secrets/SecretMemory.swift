import CLinux

/// The process's locked memory as a whole.
package enum SecretMemory {
    /// What backs secret memory at present. All figures but the last two are bytes.
    package struct Status: Sendable {
        /// Mapped with memfd_secret(2): locked, and out of reach of other processes.
        package let hidden: Int
        /// Mapped anonymously and locked with mlock(2).
        package let locked: Int
        /// Mapped, but the kernel did not let us lock it: RLIMIT_MEMLOCK is too low.
        package let unlocked: Int
        /// Handed out at present, rounded up as it was handed out.
        package let live: Int
        /// The number of blocks handed out at present.
        package let liveBlocks: Int
        /// The number of blocks handed out since the process started.
        package let allocations: UInt64

        /// Whether all secret memory is kept from swap.
        package var isLocked: Bool { unlocked == 0 }
    }

    /// The figures of this moment.
    package static var status: Status {
        var status = kms_secret_status()
        unsafe kms_secret_status(&status)
        return Status(
            hidden: status.hidden_bytes, locked: status.locked_bytes,
            unlocked: status.unlocked_bytes, live: status.live_bytes,
            liveBlocks: status.live_blocks, allocations: status.allocations)
    }

    /// Tries again to lock what the kernel did not let us lock; returns the bytes that still aren't.
    package static func lockAgain() -> Int { kms_secret_lock_again() }

    /// Has `descriptor`, an event descriptor, written to whenever memory can't be locked; -1 for none.
    package static func setAlarm(_ descriptor: Int32) { kms_secret_alarm(descriptor) }

    /// Bytes that the process may lock; `nil` if there is no limit.
    package static var lockable: Int? {
        let bytes = kms_secret_lockable()
        return bytes == .max ? nil : Int(bytes)
    }

    /// Overwrites `bytes` with zeros, in a way that the compiler does not remove.
    package static func wipe(_ bytes: UnsafeMutableRawBufferPointer) {
        guard let base = bytes.baseAddress else { return }
        unsafe kms_secret_wipe(base, bytes.count)
    }

    /// Whether both hold the same bytes. The time taken depends on the counts alone.
    package static func isEqual(
        _ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer
    ) -> Bool {
        guard left.count == right.count else { return false }
        guard let first = left.baseAddress, let second = right.baseAddress else { return true }
        return unsafe kms_secret_equal(first, second, left.count)
    }

    static func allocate(_ count: Int) -> UnsafeMutableRawPointer {
        guard let base = unsafe kms_secret_alloc(count) else { outOfMemory() }
        return unsafe base
    }

    static func map(_ count: Int) -> UnsafeMutableRawPointer {
        guard let base = unsafe kms_secret_map(count) else { outOfMemory() }
        return unsafe base
    }

    /// Ends the process, as every failed allocation in Swift does.
    private static func outOfMemory() -> Never {
        fatalError("out of memory")
    }
}
