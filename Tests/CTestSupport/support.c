#include "CTestSupport.h"

#include <errno.h>
#include <pthread.h>
#include <linux/capability.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/un.h>
#include <unistd.h>

// The functions of glibc change all threads; the system calls change one.
static int become(uint32_t uid) {
    return syscall(SYS_setresuid, -1, uid, -1) == 0 ? 0 : -errno;
}

int kms_test_connect_as(const char *path, uint32_t uid) {
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    if (strlen(path) >= sizeof address.sun_path) return -ENAMETOOLONG;
    strcpy(address.sun_path, path);
    int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (fd < 0) return -errno;
    int code = become(uid);
    if (code == 0) {
        if (connect(fd, (const struct sockaddr *)&address, sizeof address) != 0) code = -errno;
        int back = become((uint32_t)getuid());
        if (code == 0) code = back;
    }
    if (code == 0) return fd;
    close(fd);
    return code;
}

static int ignore_limit(bool ignores) {
    struct __user_cap_header_struct header = {.version = _LINUX_CAPABILITY_VERSION_3, .pid = 0};
    struct __user_cap_data_struct data[2];
    if (syscall(SYS_capget, &header, data) != 0) return -errno;
    uint32_t bit = 1U << CAP_IPC_LOCK;
    data[0].effective = ignores ? data[0].effective | (data[0].permitted & bit)
                                : data[0].effective & ~bit;
    return syscall(SYS_capset, &header, data) == 0 ? 0 : -errno;
}

static struct rlimit before;

int kms_test_forbid_locking(void) {
    if (getrlimit(RLIMIT_MEMLOCK, &before) != 0) return -errno;
    struct rlimit none = {.rlim_cur = 0, .rlim_max = before.rlim_max};
    if (setrlimit(RLIMIT_MEMLOCK, &none) != 0) return -errno;
    return ignore_limit(false);
}

int kms_test_restore_locking(void) {
    if (setrlimit(RLIMIT_MEMLOCK, &before) != 0) return -errno;
    return ignore_limit(true);
}

bool kms_test_thread_is(const char *name) {
    char own[16];
    return pthread_getname_np(pthread_self(), own, sizeof own) == 0 && strcmp(own, name) == 0;
}

bool kms_test_is_sanitized(void) {
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
    return true;
#else
    return false;
#endif
}
