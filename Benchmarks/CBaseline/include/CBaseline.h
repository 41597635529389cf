/* What the daemon is compared with: the bare socket, and bare OpenSSL. */
#ifndef CBASELINE_H
#define CBASELINE_H

#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

/* Starts a process that echoes on the Unix socket `path`: for each request of `request` bytes it
   writes `reply` bytes, by epoll, one connection after the other. Returns its pid, or -1. */
pid_t kms_echo_start(const char *_Nonnull path, size_t request, size_t reply);

/* Connects to `path`. Returns a descriptor, or -1. */
int kms_echo_connect(const char *_Nonnull path);

/* One round trip: writes `request` bytes, reads `reply` bytes. Returns 0, or -1. */
int kms_echo_call(int fd, size_t request, size_t reply);

/* Makes `count` data keys as plain C would: 32 random bytes, a 24-byte nonce, the message key of
   XAES-256-GCM by two blocks, and AES-256-GCM under it with `context` bytes of associated data.
   Returns the nanoseconds it took, or 0 on failure. */
uint64_t kms_plain_data_keys(size_t count, size_t context);

/* Binds the calling process to one processor. Returns 0, or the errno. */
int kms_pin(int processor);

/* Nanoseconds of the monotonic clock. */
uint64_t kms_nanoseconds(void);

#endif
