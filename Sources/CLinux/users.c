#include "kms_users.h"

#include "kms_socket.h"

#include <errno.h>
#include <poll.h>
#include <string.h>
#include <sys/inotify.h>
#include <time.h>
#include <unistd.h>

// The folder is watched, as the files are replaced by others of the same name.
int kms_user_database_watch(void) {
    int watch = inotify_init1(IN_CLOEXEC | IN_NONBLOCK);
    if (watch < 0) return -errno;
    if (inotify_add_watch(watch, "/etc", IN_MOVED_TO | IN_CLOSE_WRITE | IN_CREATE) < 0) {
        int code = errno;
        close(watch);
        return -code;
    }
    return watch;
}

static int names_changed(int watch) {
    _Alignas(struct inotify_event) char events[4096];
    int changed = 0;
    for (;;) {
        ssize_t count = read(watch, events, sizeof events);
        if (count < 0 && errno == EINTR) continue;
        if (count <= 0) return changed;
        for (char *place = events; place < events + count;) {
            const struct inotify_event *event = (const struct inotify_event *)(void *)place;
            if (event->mask & IN_Q_OVERFLOW) changed = 1;
            if (event->len > 0 &&
                (strcmp(event->name, "passwd") == 0 || strcmp(event->name, "group") == 0)) {
                changed = 1;
            }
            place += sizeof *event + event->len;
        }
    }
}

int kms_user_database_wait(int watch, int waker, int timeout) {
    struct timespec start;
    clock_gettime(CLOCK_MONOTONIC, &start);
    for (;;) {
        struct timespec now;
        clock_gettime(CLOCK_MONOTONIC, &now);
        long long passed = (long long)(now.tv_sec - start.tv_sec) * 1000 +
                           (now.tv_nsec - start.tv_nsec) / 1000000;
        if (passed >= timeout) return 1;
        struct pollfd ready[2] = {{.fd = waker, .events = POLLIN}, {.fd = watch, .events = POLLIN}};
        int count = poll(ready, 2, (int)(timeout - passed));
        if (count == 0) return 1;
        int changed = 0;
        if (count > 0 && ready[1].revents != 0) changed = names_changed(watch);
        if (count > 0 && ready[0].revents != 0) {
            kms_wake_clear(waker);
            return changed;
        }
        if (changed != 0) return 1;
    }
}
