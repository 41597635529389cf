#include "kms_process.h"

#include <errno.h>
#include <grp.h>
#include <poll.h>
#include <pwd.h>
#include <sched.h>
#include <signal.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

int kms_process_harden(void) {
    struct rlimit none = {0, 0};
    int code = setrlimit(RLIMIT_CORE, &none) == 0 ? 0 : -errno;
    if (prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0) code = -errno;
    return code;
}

int64_t kms_process_raise_descriptors(void) {
    struct rlimit limit;
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0) return -errno;
    limit.rlim_cur = limit.rlim_max;
    if (setrlimit(RLIMIT_NOFILE, &limit) != 0) return -errno;
    return (int64_t)limit.rlim_cur;
}

int kms_signal_open(void) {
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGHUP);
    int code = pthread_sigmask(SIG_BLOCK, &signals, NULL);
    if (code != 0) return -code;
    if (signal(SIGPIPE, SIG_IGN) == SIG_ERR) return -errno;
    int fd = signalfd(-1, &signals, SFD_CLOEXEC | SFD_NONBLOCK);
    return fd >= 0 ? fd : -errno;
}

int kms_signal_wait(int fd, int wake, int timeout) {
    struct pollfd waits[] = {{.fd = fd, .events = POLLIN}, {.fd = wake, .events = POLLIN}};
    int ready = poll(waits, 2, timeout);
    if (ready < 0) return errno == EINTR ? 0 : -errno;
    if (waits[0].revents == 0) return 0;
    struct signalfd_siginfo info;
    ssize_t count = read(fd, &info, sizeof info);
    if (count != (ssize_t)sizeof info) return 0;
    return (int)info.ssi_signo;
}

// The line is put together beforehand: a handler may only call what is async-signal-safe.
static char bus_line[768];
static char fault_line[768];

static void line_for(char *line, size_t capacity, const char *before, const char *file) {
    size_t used = 0;
    const char *parts[] = {before, file, "\n"};
    for (size_t part = 0; part < 3; part++) {
        size_t length = strnlen(parts[part], 511);
        if (used + length >= capacity) length = capacity - used - 1;
        memcpy(line + used, parts[part], length);
        used += length;
    }
    line[used] = 0;
}

static void report_fault(int number) {
    const char *line = number == SIGBUS ? bus_line : fault_line;
    ssize_t ignored = write(STDERR_FILENO, line, strlen(line));
    (void)ignored;
    raise(number);  // the handler was reset, so this ends the process once it returns
}

int kms_process_report_faults(const char *data_file) {
    line_for(bus_line, sizeof bus_line,
             "<0>kmsd: bus error: a mapped file was cut short or can't be read; check the disk and ",
             data_file);
    line_for(fault_line, sizeof fault_line, "<0>kmsd: segmentation fault; the data file is ",
             data_file);
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_handler = report_fault;
    action.sa_flags = (int)(SA_RESETHAND | SA_ONSTACK);
    sigemptyset(&action.sa_mask);
    if (sigaction(SIGBUS, &action, NULL) != 0 || sigaction(SIGSEGV, &action, NULL) != 0) {
        return -errno;
    }
    return 0;
}

int kms_notify(const char *address, const char *message) {
    struct sockaddr_un target;
    memset(&target, 0, sizeof target);
    target.sun_family = AF_UNIX;
    size_t length = strlen(address);
    if (length < 2 || length >= sizeof target.sun_path) return -EINVAL;
    if (address[0] != '/' && address[0] != '@') return -EAFNOSUPPORT;
    memcpy(target.sun_path, address, length);
    if (address[0] == '@') target.sun_path[0] = 0;
    int fd = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (fd < 0) return -errno;
    socklen_t size = (socklen_t)(offsetof(struct sockaddr_un, sun_path) + length);
    ssize_t sent = sendto(fd, message, strlen(message), MSG_NOSIGNAL,
                          (const struct sockaddr *)&target, size);
    int code = sent < 0 ? -errno : 0;
    close(fd);
    return code;
}

bool kms_is_file(int fd, uint64_t device, uint64_t inode) {
    struct stat status;
    return fstat(fd, &status) == 0 && status.st_dev == device && status.st_ino == inode;
}

int64_t kms_user_id(const char *name) {
    size_t size = 1U << 16;
    char *scratch = malloc(size);
    if (scratch == NULL) return -ENOMEM;
    struct passwd entry;
    struct passwd *found = NULL;
    int code = getpwnam_r(name, &entry, scratch, size, &found);
    int64_t result = code == 0 && found != NULL ? (int64_t)entry.pw_uid
                     : code == 0 || code == ESRCH ? -ENOENT
                                                  : -code;
    free(scratch);
    return result;
}

int kms_user_groups(const char *name, uint32_t *groups, size_t capacity) {
    char scratch[16384];
    struct passwd entry;
    struct passwd *found = NULL;
    int code = getpwnam_r(name, &entry, scratch, sizeof scratch, &found);
    if (code != 0 || found == NULL) return code == 0 ? -ENOENT : -code;
    gid_t all[1024];
    int count = (int)(sizeof all / sizeof all[0]);
    if (getgrouplist(name, entry.pw_gid, all, &count) < 0) {
        count = (int)(sizeof all / sizeof all[0]);
    }
    for (int index = 0; index < count && (size_t)index < capacity; index++) {
        groups[index] = all[index];
    }
    return count;
}

int kms_user_name(uint32_t uid, char *name, int capacity) {
    size_t size = 16384;
    for (;;) {
        char *scratch = malloc(size);
        if (scratch == NULL) return -ENOMEM;
        struct passwd entry;
        struct passwd *found = NULL;
        int code = getpwuid_r(uid, &entry, scratch, size, &found);
        if (code == ERANGE && size < (1U << 20)) {
            free(scratch);
            size *= 2;
            continue;
        }
        int length = 0;
        if (code == 0 && found != NULL) {
            size_t count = strlen(entry.pw_name);
            if (count < (size_t)capacity) {
                memcpy(name, entry.pw_name, count + 1);
                length = (int)count;
            }
        }
        free(scratch);
        if (code != 0 && code != ENOENT && code != ESRCH) return -code;
        return length;
    }
}

int64_t kms_group_id(const char *name) {
    size_t size = 1U << 20;  // a group's members are part of its entry
    char *scratch = malloc(size);
    if (scratch == NULL) return -ENOMEM;
    struct group entry;
    struct group *found = NULL;
    int code = getgrnam_r(name, &entry, scratch, size, &found);
    int64_t result = code == 0 && found != NULL ? (int64_t)entry.gr_gid
                     : code == 0 || code == ESRCH ? -ENOENT
                                                  : -code;
    free(scratch);
    return result;
}

int kms_processor_count(void) {
    cpu_set_t set;
    return sched_getaffinity(0, sizeof set, &set) == 0 ? CPU_COUNT(&set) : 1;
}

void kms_thread_name(const char *name) {
    char cut[16] = {0};
    memcpy(cut, name, strnlen(name, sizeof cut - 1));
    prctl(PR_SET_NAME, cut, 0, 0, 0);
}
