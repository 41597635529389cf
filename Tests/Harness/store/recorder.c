/*
 * Preloaded into a program that uses the store: notes every change of the files below KMS_RECORD_ROOT
 * in KMS_RECORD_LOG, and makes chosen calls fail.
 *
 * The log is a row of entries: operation (1 byte), offset, length (8 bytes each, native order), length
 * of the path (2 bytes), path, data. Operations: W write, S write to a descriptor that synchronizes by
 * itself, F synchronize, C create, M make directory, R rename (data is the new path), U unlink,
 * D remove directory, A acknowledgement (what the program writes to its standard output).
 *
 * With KMS_RECORD_NOSYNC set, no write is ever noted as durable: what a store without syncing does.
 */
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

enum { descriptors = 1024, path_size = 512 };
enum call { call_pwrite, call_writev, call_meta, call_sync, call_count };

static struct {
    int known;
    int synchronous;
    char path[path_size];
} files[descriptors];

static const char *root;
static int log_fd = -1;
static int nosync;

static struct {
    int armed;
    enum call call;
    int position;
    int code;
    int persistent;
    int seen;
    int hits;
} fault;

#define NEXT(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

__attribute__((constructor)) static void start(void)
{
    root = getenv("KMS_RECORD_ROOT");
    nosync = getenv("KMS_RECORD_NOSYNC") != NULL;
    const char *log = getenv("KMS_RECORD_LOG");
    if (log)
        log_fd = NEXT(open)(log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

/* Makes the `position`th call (from 1) from now on fail with `code`, or it and all that follow. */
void kms_fault_arm(int call, int position, int code, int persistent)
{
    fault.call = (enum call)call;
    fault.position = position;
    fault.code = code;
    fault.persistent = persistent;
    fault.seen = fault.hits = 0;
    fault.armed = 1;
}

/* Lets every call through again; returns how many failed. */
int kms_fault_disarm(void)
{
    fault.armed = 0;
    return fault.hits;
}

static int fails(enum call call)
{
    if (!fault.armed || fault.call != call)
        return 0;
    fault.seen++;
    if (fault.seen != fault.position && !(fault.persistent && fault.seen > fault.position))
        return 0;
    fault.hits++;
    errno = fault.code;
    return 1;
}

static void put(const void *data, size_t count)
{
    if (NEXT(write)(log_fd, data, count) != (ssize_t)count)
        abort();
}

static void note(char op, const char *path, uint64_t offset, const void *data, uint64_t count)
{
    if (log_fd < 0)
        return;
    uint16_t length = (uint16_t)strlen(path);
    char header[19];
    header[0] = op;
    memcpy(header + 1, &offset, 8);
    memcpy(header + 9, &count, 8);
    memcpy(header + 17, &length, 2);
    put(header, sizeof header);
    put(path, length);
    if (count)
        put(data, count);
}

static int below_root(const char *path)
{
    return root && strncmp(path, root, strlen(root)) == 0 && strlen(path) < path_size;
}

static int known(int fd)
{
    return fd >= 0 && fd < descriptors && files[fd].known;
}

static void wrote(int fd, uint64_t offset, const void *data, ssize_t count)
{
    if (count > 0)
        note(files[fd].synchronous && !nosync ? 'S' : 'W', files[fd].path, offset, data,
            (uint64_t)count);
}

static int opened(int fd, const char *path, int flags, int existed)
{
    if (fd < 0 || fd >= descriptors)
        return fd;
    files[fd].known = below_root(path);
    if (!files[fd].known)
        return fd;
    strcpy(files[fd].path, path);
    files[fd].synchronous = (flags & O_DSYNC) != 0;
    if (!existed)
        note('C', path, 0, NULL, 0);
    return fd;
}

#define OPEN(name)                                                                                 \
    int name(const char *path, int flags, ...)                                                     \
    {                                                                                              \
        mode_t mode = 0;                                                                           \
        if (flags & O_CREAT) {                                                                     \
            va_list arguments;                                                                     \
            va_start(arguments, flags);                                                            \
            mode = va_arg(arguments, mode_t);                                                      \
            va_end(arguments);                                                                     \
        }                                                                                          \
        int existed = access(path, F_OK) == 0;                                                     \
        return opened(NEXT(name)(path, flags, mode), path, flags, existed);                        \
    }
OPEN(open)
OPEN(open64)

int close(int fd)
{
    if (known(fd))
        files[fd].known = 0;
    return NEXT(close)(fd);
}

#define PWRITE(name, offset_type)                                                                  \
    ssize_t name(int fd, const void *data, size_t count, offset_type offset)                       \
    {                                                                                              \
        if (known(fd) && fails(files[fd].synchronous ? call_meta : call_pwrite))                   \
            return -1;                                                                             \
        ssize_t done = NEXT(name)(fd, data, count, offset);                                        \
        if (known(fd))                                                                             \
            wrote(fd, (uint64_t)offset, data, done);                                               \
        return done;                                                                               \
    }
PWRITE(pwrite, off_t)
PWRITE(pwrite64, off64_t)

ssize_t writev(int fd, const struct iovec *parts, int count)
{
    if (!known(fd))
        return NEXT(writev)(fd, parts, count);
    if (fails(call_writev))
        return -1;
    off_t offset = lseek(fd, 0, SEEK_CUR);
    ssize_t done = NEXT(writev)(fd, parts, count);
    ssize_t left = done;
    for (int part = 0; part < count && left > 0; part++) {
        ssize_t length = (ssize_t)parts[part].iov_len < left ? (ssize_t)parts[part].iov_len : left;
        wrote(fd, (uint64_t)offset, parts[part].iov_base, length);
        offset += length;
        left -= length;
    }
    return done;
}

ssize_t write(int fd, const void *data, size_t count)
{
    ssize_t done = NEXT(write)(fd, data, count);
    if (fd == 1 && done > 0)
        note('A', "", 0, data, (uint64_t)done);
    return done;
}

#define SYNC(name)                                                                                 \
    int name(int fd)                                                                               \
    {                                                                                              \
        if (known(fd) && fails(call_sync))                                                         \
            return -1;                                                                             \
        int result = NEXT(name)(fd);                                                               \
        if (known(fd) && result == 0 && !nosync)                                                   \
            note('F', files[fd].path, 0, NULL, 0);                                                 \
        return result;                                                                             \
    }
SYNC(fdatasync)
SYNC(fsync)

int mkdir(const char *path, mode_t mode)
{
    int result = NEXT(mkdir)(path, mode);
    if (result == 0 && below_root(path))
        note('M', path, 0, NULL, 0);
    return result;
}

int rename(const char *from, const char *to)
{
    int result = NEXT(rename)(from, to);
    if (result == 0 && below_root(from))
        note('R', from, 0, to, strlen(to));
    return result;
}

int unlink(const char *path)
{
    int result = NEXT(unlink)(path);
    if (result == 0 && below_root(path))
        note('U', path, 0, NULL, 0);
    return result;
}

int rmdir(const char *path)
{
    int result = NEXT(rmdir)(path);
    if (result == 0 && below_root(path))
        note('D', path, 0, NULL, 0);
    return result;
}
