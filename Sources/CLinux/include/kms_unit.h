#ifndef KMS_UNIT_H
#define KMS_UNIT_H

#include <stddef.h>
#include <stdint.h>

/// The process at the other end of a connection: its control group and its program. Process IDs are used
/// again, so that the process is pinned by a descriptor of its own, and what was read of it counts only if it
/// was still there afterwards. A function returns 0 or more on success and a negated errno on failure.
/// Nothing is allocated, and nothing asks the name service.

/// The longest path of a control group, in bytes with its final 0: PATH_MAX, as the kernel's own.
#define KMS_GROUP_LIMIT 4096

/// The longest path of a program, in bytes with its final 0.
#define KMS_EXE_LIMIT 1024

/// A pinned process.
struct kms_pinned {
    /// Readable once the process has ended.
    int32_t pidfd;
    int32_t pid;
    /// When it started, in clock ticks since the boot; 0 if the kernel itself gave the descriptor.
    uint64_t start;
};

/// Pins the process that connected the Unix socket `fd`: by SO_PEERPIDFD (Linux 6.5), else by pidfd_open(2)
/// with the ID that SO_PEERCRED gives. The second can meet a later process of the same ID if the first ended
/// before this call. The descriptor is to be closed. `out` is untouched on failure: -ESRCH if the process has
/// ended, can't be seen from here, or isn't certain.
int kms_peer_pin(int fd, struct kms_pinned *_Nonnull out);

/// The same, with pidfd_open(2) alone, as on a kernel before 6.5.
int kms_peer_pin_by_id(int fd, struct kms_pinned *_Nonnull out);

/// Writes the path of the control group in which systemd keeps the process to `path`, of KMS_GROUP_LIMIT
/// bytes, with a final 0: that of the unified hierarchy, or that of the hierarchy `name=systemd` where the
/// unified one is absent or not used. Returns its length. `path` means nothing on failure: -ESRCH if the
/// process has ended, -ENODATA if there is no such path, -EOVERFLOW if the kernel has more text than 16 KiB.
int kms_pinned_group(struct kms_pinned process, char *_Nonnull path);

/// Writes where the link `exe` of the process leads to `path`, of KMS_EXE_LIMIT bytes, with a final 0.
/// Returns its length. `path` means nothing on failure: -EACCES if this process may not know it, -ENAMETOOLONG
/// if the path is too long, -ESRCH if the process has ended.
int kms_pinned_exe(struct kms_pinned process, char *_Nonnull path);

/// Finds the line that counts in `text`, of the form of /proc/PID/cgroup, of `length` bytes: see
/// `kms_pinned_group`. Sets `offset` to where the path begins in `text`, and returns its length, or -ENODATA.
int kms_group_path(const char *_Nonnull text, size_t length, size_t *_Nonnull offset);

#endif
