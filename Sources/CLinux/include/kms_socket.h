#ifndef KMS_SOCKET_H
#define KMS_SOCKET_H

#include <stddef.h>
#include <stdint.h>

/// Unix sockets and epoll. Unless it says otherwise, a function returns 0 or more on success and a
/// negated errno on failure, and interrupted calls are tried again.

/// Who is at the other end of a connection, as it was at connect(2).
struct kms_peer {
    uint32_t uid;
    uint32_t gid;
    /// 0 if the process is not visible from here.
    int32_t pid;
};

/// Fills `out` from SO_PEERCRED. `out` is untouched on failure.
int kms_peer_read(int fd, struct kms_peer *_Nonnull out);

/// Fills `groups` from SO_PEERGROUPS. Returns the number of groups, of which `capacity` at most have
/// been written: call again with more room if it is larger.
int kms_peer_groups(int fd, uint32_t *_Nullable groups, size_t capacity);

/// Returns a new stream socket bound to `path` with the permissions `mode`, listening, non-blocking and
/// close-on-exec. The path must not exist. On failure nothing is left at `path`.
int kms_socket_listen(const char *_Nonnull path, uint32_t mode, int backlog);

/// Returns a stream socket connected to `path`, close-on-exec and blocking.
int kms_socket_connect(const char *_Nonnull path);

/// Returns 1 if `fd` is a listening Unix stream socket, 0 if it is anything else.
int kms_socket_is_listener(int fd);

/// Makes `fd` non-blocking and close-on-exec.
int kms_socket_prepare(int fd);

/// Returns a new connection, non-blocking and close-on-exec; -EAGAIN if none waits.
int kms_socket_accept(int fd);

/// read(2), which drops passed descriptors. Returns 0 at the end of the stream.
ptrdiff_t kms_socket_read(int fd, void *_Nonnull bytes, size_t count);

/// send(2) that neither waits nor raises SIGPIPE.
ptrdiff_t kms_socket_write(int fd, const void *_Nonnull bytes, size_t count);

/// Closes `fd`, whatever close(2) says.
void kms_close(int fd);

/// What to wait for, and what has happened.
#define KMS_READABLE 1U
#define KMS_WRITABLE 2U
/// The other end is gone. Always waited for.
#define KMS_HUNG_UP 4U
/// Wakes one of the threads that wait for the same listening socket. For `kms_poll_add` only.
#define KMS_EXCLUSIVE 8U

/// A descriptor that is ready.
struct kms_event {
    uint64_t token;
    uint32_t ready;
};

/// The most events that one wait returns.
#define KMS_EVENT_LIMIT 64

/// Returns a new epoll descriptor.
int kms_poll_create(void);
int kms_poll_add(int poll, int fd, uint32_t interest, uint64_t token);
int kms_poll_change(int poll, int fd, uint32_t interest, uint64_t token);
int kms_poll_remove(int poll, int fd);

/// Waits for events, for at most `timeout` milliseconds (-1: for ever). Returns how many of
/// `KMS_EVENT_LIMIT` were written; a signal counts as none.
int kms_poll_wait(int poll, struct kms_event *_Nonnull events, int timeout);

/// Returns a new event descriptor, by which another thread wakes one that waits.
int kms_wake_create(void);
void kms_wake_signal(int fd);
void kms_wake_clear(int fd);

#endif
