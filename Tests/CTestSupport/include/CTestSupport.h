#ifndef CTESTSUPPORT_H
#define CTESTSUPPORT_H

#include <stdbool.h>
#include <stdint.h>

/// What tests need of the system and Swift can't call. Each changes the calling thread alone.

/// Connects to the Unix socket at `path` as the user `uid`. Returns the descriptor, or a negated errno.
int kms_test_connect_as(const char *_Nonnull path, uint32_t uid);

/// Forbids the thread to lock memory, even as root; without root, the other threads, too. `restore`
/// undoes it. Returns 0, or a negated errno.
int kms_test_forbid_locking(void);
int kms_test_restore_locking(void);

/// Whether a sanitizer is built in, which makes mlock(2) do nothing.
bool kms_test_is_sanitized(void);

/// Whether the calling thread has this name.
bool kms_test_thread_is(const char *_Nonnull name);

#endif
