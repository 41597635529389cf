#ifndef KMS_PROCESS_H
#define KMS_PROCESS_H

#include <stddef.h>

#include <stdbool.h>
#include <stdint.h>

/// The process: what the service manager and the operator see of it. A function returns 0 or more on
/// success and a negated errno on failure, unless it says otherwise.

/// Makes the process undumpable (no core, no ptrace by the same user) and sets the core limit to 0.
int kms_process_harden(void);

/// Raises the soft limit of open descriptors to the hard one. Returns the limit.
int64_t kms_process_raise_descriptors(void);

/// Blocks SIGTERM, SIGINT and SIGHUP in this thread and all it starts, ignores SIGPIPE, and returns a
/// descriptor from which `kms_signal_wait` takes the blocked ones.
int kms_signal_open(void);

/// Waits up to `timeout` milliseconds (-1: for ever) for a signal, or until the event descriptor `wake` is
/// readable. Returns the signal's number, or 0 if none came.
int kms_signal_wait(int fd, int wake, int timeout);

/// Installs handlers for SIGBUS and SIGSEGV that write a line naming `data_file` to stderr, and then let
/// the signal end the process. The path is copied, up to 511 bytes.
int kms_process_report_faults(const char *_Nonnull data_file);

/// Sends one sd_notify(3) datagram to `address`: a path, or `@` and an abstract name.
int kms_notify(const char *_Nonnull address, const char *_Nonnull message);

/// Whether `fd` is the file with this device and inode.
bool kms_is_file(int fd, uint64_t device, uint64_t inode);

/// Writes the name of the user with this ID to `name`. Returns its length, 0 if there is no such user, or
/// a negated errno if the name service has failed.
int kms_user_name(uint32_t uid, char *_Nonnull name, int capacity);

/// Returns the ID of the user of this name, -ENOENT if there is none, or another negated errno if the name
/// service has failed.
int64_t kms_user_id(const char *_Nonnull name);

/// Fills `groups` with the IDs of the groups of this user, the primary one first. Returns their number, of which
/// `capacity` at most have been written, or a negated errno.
int kms_user_groups(const char *_Nonnull name, uint32_t *_Nonnull groups, size_t capacity);

/// The same for a group.
int64_t kms_group_id(const char *_Nonnull name);

/// How many processors the calling thread may run on.
int kms_processor_count(void);

/// Names the calling thread; longer names are cut to 15 bytes.
void kms_thread_name(const char *_Nonnull name);

#endif
