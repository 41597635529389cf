#include "kms_unit.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

#ifndef SO_PEERPIDFD
#define SO_PEERPIDFD 77
#endif
#ifndef SYS_pidfd_open
#define SYS_pidfd_open 434  // the same on every architecture that Linux got since
#endif

/// Writes the path of a file of the process to `path`.
static void file_of(int32_t pid, const char *name, char path[64]) {
    snprintf(path, 64, "/proc/%d/%s", (int)pid, name);
}

/// Reads a whole file of the process, and puts a 0 behind it. Returns its length.
static ptrdiff_t read_file(int32_t pid, const char *name, char *text, size_t capacity) {
    char path[64];
    file_of(pid, name, path);
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0) return errno == ENOENT ? -ESRCH : -errno;
    size_t length = 0;
    int code = 0;
    for (;;) {
        ssize_t count = read(fd, text + length, capacity - length);
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) code = -errno;
        if (count <= 0) break;
        length += (size_t)count;
        if (length == capacity) {
            code = -EOVERFLOW;
            break;
        }
    }
    close(fd);
    if (code != 0) return code;
    text[length] = 0;
    return (ptrdiff_t)length;
}

/// Returns the process's start in clock ticks since the boot: field 22 of /proc/PID/stat.
static int64_t start_of(int32_t pid) {
    char text[2048];
    ptrdiff_t length = read_file(pid, "stat", text, sizeof text);
    if (length < 0) return length;
    // The name, field 2, is between parentheses and may have such and spaces itself.
    const char *place = strrchr(text, ')');
    for (int field = 2; place != NULL && field < 22; field++) {
        place = strchr(place + 1, ' ');
    }
    if (place == NULL) return -ENODATA;
    char *end = NULL;
    long long start = strtoll(place + 1, &end, 10);
    return end != place + 1 && start >= 0 ? start : -ENODATA;
}

/// Returns 0 if the pinned process is there, so that its ID has been its own since it was pinned.
static int require_alive(struct kms_pinned process) {
    struct pollfd end = {.fd = process.pidfd, .events = POLLIN};
    int ready;
    do {
        ready = poll(&end, 1, 0);
    } while (ready < 0 && errno == EINTR);
    if (ready < 0) return -errno;
    if (ready != 0) return -ESRCH;
    if (process.start == 0) return 0;
    int64_t start = start_of(process.pid);
    if (start < 0) return (int)start;
    return (uint64_t)start == process.start ? 0 : -ESRCH;
}

static int credentials_of(int fd, struct ucred *out) {
    socklen_t length = sizeof *out;
    if (getsockopt(fd, SOL_SOCKET, SO_PEERCRED, out, &length) != 0) return -errno;
    return out->pid > 0 ? 0 : -ESRCH;
}

int kms_peer_pin_by_id(int fd, struct kms_pinned *out) {
    struct ucred before, after;
    int code = credentials_of(fd, &before);
    if (code != 0) return code;
    int64_t start = start_of(before.pid);
    if (start < 0) return (int)start;
    struct kms_pinned found = {.pid = before.pid, .start = (uint64_t)start};
    found.pidfd = (int32_t)syscall(SYS_pidfd_open, before.pid, 0U);
    if (found.pidfd < 0) return -errno;
    code = credentials_of(fd, &after);
    if (code == 0 && (after.pid != before.pid || after.uid != before.uid)) code = -ESRCH;
    if (code == 0) code = require_alive(found);
    if (code != 0) {
        close(found.pidfd);
        return code;
    }
    *out = found;
    return 0;
}

int kms_peer_pin(int fd, struct kms_pinned *out) {
    int pidfd = -1;
    socklen_t length = sizeof pidfd;
    if (getsockopt(fd, SOL_SOCKET, SO_PEERPIDFD, &pidfd, &length) != 0) {
        if (errno == ENOPROTOOPT) return kms_peer_pin_by_id(fd, out);
        return errno == EINVAL || errno == ENODATA ? -ESRCH : -errno;
    }
    // Both are of the one process that the socket remembers.
    struct ucred credentials;
    int code = credentials_of(fd, &credentials);
    if (code != 0) {
        close(pidfd);
        return code;
    }
    *out = (struct kms_pinned){.pidfd = pidfd, .pid = credentials.pid, .start = 0};
    return 0;
}

/// Whether the `length` bytes at `text` begin with `prefix`.
static bool begins(const char *text, size_t length, const char *prefix) {
    size_t count = strlen(prefix);
    return length >= count && memcmp(text, prefix, count) == 0;
}

int kms_group_path(const char *text, size_t length, size_t *offset) {
    const char *named = NULL, *unified = NULL;
    size_t named_length = 0, unified_length = 0;
    for (const char *line = text, *end = text + length; line < end;) {
        const char *stop = memchr(line, '\n', (size_t)(end - line));
        if (stop == NULL) stop = end;
        const char *colon = memchr(line, ':', (size_t)(stop - line));
        if (begins(line, (size_t)(stop - line), "0::/")) {
            unified = line + 3;
            unified_length = (size_t)(stop - unified);
        } else if (colon != NULL && begins(colon, (size_t)(stop - colon), ":name=systemd:/")) {
            named = colon + 14;
            named_length = (size_t)(stop - named);
        }
        line = stop + 1;
    }
    // Where systemd does not use the unified hierarchy, all processes are in its root.
    if (unified == NULL || (unified_length == 1 && named != NULL)) {
        unified = named;
        unified_length = named_length;
    }
    if (unified == NULL || unified_length >= KMS_GROUP_LIMIT) return -ENODATA;
    *offset = (size_t)(unified - text);
    return (int)unified_length;
}

int kms_pinned_group(struct kms_pinned process, char *path) {
    char text[16384];
    ptrdiff_t length = read_file(process.pid, "cgroup", text, sizeof text);
    if (length < 0) return (int)length;
    size_t offset = 0;
    int count = kms_group_path(text, (size_t)length, &offset);
    if (count < 0) return count;
    int code = require_alive(process);
    if (code != 0) return code;
    memcpy(path, text + offset, (size_t)count);
    path[count] = 0;
    return count;
}

int kms_pinned_exe(struct kms_pinned process, char *path) {
    char link[64];
    file_of(process.pid, "exe", link);
    ssize_t count = readlink(link, path, KMS_EXE_LIMIT);
    if (count < 0) return errno == ENOENT ? -ESRCH : -errno;
    if (count >= KMS_EXE_LIMIT) return -ENAMETOOLONG;
    int code = require_alive(process);
    if (code != 0) return code;
    path[count] = 0;
    return (int)count;
}
