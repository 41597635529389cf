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

/* Writes `out_count` bytes and reads what comes at once, at most `capacity`. Returns the number of bytes
   read, or -1. */
int kms_exchange(int fd, const void *_Nonnull out, size_t out_count, void *_Nonnull in,
                 size_t capacity);

/* Sends a request frame `calls` times, each with a call number of its own, with `window` of them in
   flight, and reads as many replies of `reply_count` bytes. Does as little as can be done, so that the
   server is what is measured. Returns the nanoseconds it took, or 0 on failure. */
uint64_t kms_flood(int fd, unsigned char *_Nonnull request, size_t request_count,
                   size_t reply_count, size_t calls, size_t window);

/* Binds the thread of `process` whose name is `name` to one processor, and its other threads to no
   particular one. Returns 0, or the errno. */
int kms_pin_thread(pid_t process, const char *_Nonnull name, int processor);

/* Makes `count` data keys as plain C would: 32 random bytes, a 24-byte nonce, the message key of
   XAES-256-GCM by two blocks, and AES-256-GCM under it with `context` bytes of associated data.
   Returns the nanoseconds it took, or 0 on failure. */
uint64_t kms_plain_data_keys(size_t count, size_t context);

/* Binds the calling process to one processor. Returns 0, or the errno. */
int kms_pin(int processor);

/* Undoes `kms_pin`, for the calling process and what it starts. Returns 0, or the errno. */
int kms_unpin(void);

/* Sleeps until `kms_nanoseconds` says `time`. */
void kms_sleep_until(uint64_t time);

/* Nanoseconds for which all threads of the calling process have run. */
uint64_t kms_own_processor_time(void);

/* Nanoseconds of the monotonic clock. */
uint64_t kms_nanoseconds(void);

#endif
