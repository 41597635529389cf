#ifndef KMS_SECRET_MEMORY_H
#define KMS_SECRET_MEMORY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// Locked memory for secrets: never swapped, absent from core dumps and from forked children, wiped
/// when freed. Small blocks share regions of 256 KiB between two guard pages; blocks over 64 KiB have
/// a mapping of their own. Every function may be called from any thread.

/// The largest block, in bytes, that shares a region; a larger one has its own mapping.
#define KMS_SECRET_SHARED_LIMIT 65536

/// What backs secret memory at present.
struct kms_secret_status {
    /// Bytes mapped with memfd_secret(2): locked, and out of reach of other processes and ptrace.
    size_t hidden_bytes;
    /// Bytes mapped anonymously and locked with mlock(2).
    size_t locked_bytes;
    /// Bytes that the kernel did not let us lock (RLIMIT_MEMLOCK); they may reach swap.
    size_t unlocked_bytes;
    /// Blocks handed out and not yet freed.
    size_t live_blocks;
    /// Bytes in those blocks, rounded up as they were handed out.
    size_t live_bytes;
    /// Blocks handed out since the process started.
    uint64_t allocations;
};

/// Returns `count` zeroed bytes, aligned to 16, or NULL if the kernel has no memory left. A count of
/// 0 gives a block too. The caller owns the block and ends it with `kms_secret_free`.
void *_Nullable kms_secret_alloc(size_t count);

/// Like `kms_secret_alloc`, but in a mapping of its own, which ends less than 64 bytes before a guard
/// page. Aligned to 64.
void *_Nullable kms_secret_map(size_t count);

/// Returns a block of at least `count` bytes with the contents of `block`, which is wiped and freed if
/// the block moved. On failure returns NULL and leaves `block` as it was. NULL acts as an empty block.
void *_Nullable kms_secret_realloc(void *_Nullable block, size_t count);

/// Wipes and frees `block`. NULL is ignored. Aborts if `block` is not the start of a live block.
void kms_secret_free(void *_Nullable block);

/// The usable length of a live block in bytes: what was asked for, rounded up.
size_t kms_secret_size(const void *_Nonnull block);

/// Overwrites `count` bytes with zeros, in a way that the compiler does not remove.
void kms_secret_wipe(void *_Nonnull bytes, size_t count);

/// Whether the two runs of `count` bytes are equal. Takes the same time whatever they hold.
bool kms_secret_equal(const void *_Nonnull left, const void *_Nonnull right, size_t count);

/// Tries again to lock what could not be locked. Returns the bytes that are still not locked.
size_t kms_secret_lock_again(void);

/// Sets the event descriptor that is written to when memory can't be locked; -1 for none.
void kms_secret_alarm(int fd);

/// Bytes that the process may lock (RLIMIT_MEMLOCK), INT64_MAX if there is no limit.
int64_t kms_secret_lockable(void);

/// Fills `out`.
void kms_secret_status(struct kms_secret_status *_Nonnull out);

/// The functions above in the shape of a library's allocator hooks; `file` and `line` are ignored. An
/// allocation of 0 bytes gives NULL, and a reallocation to 0 bytes frees.
void *_Nullable kms_secret_heap_alloc(size_t count, const char *_Nullable file, int line);
void *_Nullable kms_secret_heap_realloc(void *_Nullable block, size_t count,
                                        const char *_Nullable file, int line);
void kms_secret_heap_free(void *_Nullable block, const char *_Nullable file, int line);

#endif
