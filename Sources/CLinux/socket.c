#include "kms_socket.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

int kms_peer_read(int fd, struct kms_peer *out) {
    struct ucred credentials;
    socklen_t length = sizeof credentials;
    if (getsockopt(fd, SOL_SOCKET, SO_PEERCRED, &credentials, &length) != 0) return -errno;
    out->uid = credentials.uid;
    out->gid = credentials.gid;
    out->pid = credentials.pid;
    return 0;
}

int kms_peer_groups(int fd, uint32_t *groups, size_t capacity) {
    _Static_assert(sizeof(gid_t) == sizeof(uint32_t), "group IDs have 32 bits");
    socklen_t length = (socklen_t)(capacity * sizeof(uint32_t));
    if (getsockopt(fd, SOL_SOCKET, SO_PEERGROUPS, groups, &length) != 0 && errno != ERANGE) {
        return -errno;
    }
    return (int)(length / sizeof(uint32_t));
}

static int fill_address(struct sockaddr_un *address, const char *path) {
    memset(address, 0, sizeof *address);
    address->sun_family = AF_UNIX;
    size_t length = strlen(path);
    if (length >= sizeof address->sun_path) return -ENAMETOOLONG;
    memcpy(address->sun_path, path, length);
    return 0;
}

int kms_socket_listen(const char *path, uint32_t mode, int backlog) {
    struct sockaddr_un address;
    int code = fill_address(&address, path);
    if (code != 0) return code;
    int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (fd < 0) return -errno;
    // The mode is on the socket's own inode before bind, so that it is never wider for a moment.
    if (fchmod(fd, (mode_t)mode) != 0 ||
        bind(fd, (const struct sockaddr *)&address, sizeof address) != 0) {
        code = -errno;
        close(fd);
        return code;
    }
    if (chmod(path, (mode_t)mode) != 0 || listen(fd, backlog) != 0) {
        code = -errno;
        unlink(path);
        close(fd);
        return code;
    }
    return fd;
}

int kms_socket_connect(const char *path) {
    struct sockaddr_un address;
    int code = fill_address(&address, path);
    if (code != 0) return code;
    int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (fd < 0) return -errno;
    if (connect(fd, (const struct sockaddr *)&address, sizeof address) != 0) {
        code = -errno;
        close(fd);
        return code;
    }
    return fd;
}

int kms_socket_is_listener(int fd) {
    int value = 0;
    socklen_t length = sizeof value;
    if (getsockopt(fd, SOL_SOCKET, SO_DOMAIN, &value, &length) != 0 || value != AF_UNIX) return 0;
    if (getsockopt(fd, SOL_SOCKET, SO_TYPE, &value, &length) != 0 || value != SOCK_STREAM) return 0;
    if (getsockopt(fd, SOL_SOCKET, SO_ACCEPTCONN, &value, &length) != 0) return 0;
    return value != 0;
}

int kms_socket_prepare(int fd) {
    int flags = fcntl(fd, F_GETFL);
    if (flags < 0 || fcntl(fd, F_SETFL, flags | O_NONBLOCK) != 0) return -errno;
    return fcntl(fd, F_SETFD, FD_CLOEXEC) == 0 ? 0 : -errno;
}

int kms_socket_accept(int fd) {
    for (;;) {
        int connection = accept4(fd, NULL, NULL, SOCK_NONBLOCK | SOCK_CLOEXEC);
        if (connection >= 0) return connection;
        if (errno != EINTR && errno != ECONNABORTED) return -errno;
    }
}

ptrdiff_t kms_socket_read(int fd, void *bytes, size_t count) {
    for (;;) {
        ssize_t done = read(fd, bytes, count);
        if (done >= 0) return done;
        if (errno != EINTR) return -errno;
    }
}

ptrdiff_t kms_socket_write(int fd, const void *bytes, size_t count) {
    for (;;) {
        ssize_t done = send(fd, bytes, count, MSG_NOSIGNAL | MSG_DONTWAIT);
        if (done >= 0) return done;
        if (errno != EINTR) return -errno;
    }
}

void kms_close(int fd) {
    close(fd);
}

static uint32_t events_of(uint32_t interest) {
    uint32_t events = 0;
    if (interest & KMS_READABLE) events |= EPOLLIN;
    if (interest & KMS_WRITABLE) events |= EPOLLOUT;
    if (interest & KMS_EXCLUSIVE) events |= EPOLLEXCLUSIVE;
    return events;
}

int kms_poll_create(void) {
    int fd = epoll_create1(EPOLL_CLOEXEC);
    return fd >= 0 ? fd : -errno;
}

static int control(int poll, int operation, int fd, uint32_t interest, uint64_t token) {
    struct epoll_event event = {.events = events_of(interest), .data.u64 = token};
    return epoll_ctl(poll, operation, fd, &event) == 0 ? 0 : -errno;
}

int kms_poll_add(int poll, int fd, uint32_t interest, uint64_t token) {
    return control(poll, EPOLL_CTL_ADD, fd, interest, token);
}

int kms_poll_change(int poll, int fd, uint32_t interest, uint64_t token) {
    return control(poll, EPOLL_CTL_MOD, fd, interest, token);
}

int kms_poll_remove(int poll, int fd) {
    return control(poll, EPOLL_CTL_DEL, fd, 0, 0);
}

int kms_poll_wait(int poll, struct kms_event *events, int timeout) {
    struct epoll_event ready[KMS_EVENT_LIMIT];
    int count = epoll_wait(poll, ready, KMS_EVENT_LIMIT, timeout);
    if (count < 0) return errno == EINTR ? 0 : -errno;
    for (int index = 0; index < count; index++) {
        uint32_t happened = ready[index].events;
        events[index].token = ready[index].data.u64;
        events[index].ready = ((happened & EPOLLIN) ? KMS_READABLE : 0) |
                              ((happened & EPOLLOUT) ? KMS_WRITABLE : 0) |
                              ((happened & (EPOLLHUP | EPOLLERR)) ? KMS_HUNG_UP : 0);
    }
    return count;
}

int kms_wake_create(void) {
    int fd = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    return fd >= 0 ? fd : -errno;
}

void kms_wake_signal(int fd) {
    uint64_t one = 1;
    while (write(fd, &one, sizeof one) < 0 && errno == EINTR) {
    }
}

void kms_wake_clear(int fd) {
    uint64_t count;
    while (read(fd, &count, sizeof count) < 0 && errno == EINTR) {
    }
}
