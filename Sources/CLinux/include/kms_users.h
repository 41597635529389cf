#ifndef KMS_USERS_H
#define KMS_USERS_H

#include <stdint.h>

/// Returns a descriptor that becomes readable when /etc/passwd or /etc/group changes, or a negated errno.
int kms_user_database_watch(void);

/// Waits until `watch` tells of a change, `waker` is signalled, or `timeout` milliseconds are over; clears
/// both. Returns 1 after a change and at the end of the time, 0 if only `waker` was signalled. `watch` may be
/// negative: then no change is told.
int kms_user_database_wait(int watch, int waker, int timeout);

#endif
