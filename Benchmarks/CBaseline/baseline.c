#include "CBaseline.h"

#include <dirent.h>
#include <errno.h>
#include <openssl/evp.h>
#include <openssl/rand.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <signal.h>
#include <time.h>
#include <unistd.h>

enum { BUFFER = 65536 };

static int address_of(const char *path, struct sockaddr_un *address)
{
    if (strlen(path) >= sizeof address->sun_path) {
        return -1;
    }
    memset(address, 0, sizeof *address);
    address->sun_family = AF_UNIX;
    strcpy(address->sun_path, path);
    return 0;
}

static void serve(int listener, size_t request, size_t reply)
{
    static unsigned char buffer[BUFFER];
    int poll = epoll_create1(0);
    struct epoll_event event = { .events = EPOLLIN, .data.fd = listener };
    size_t pending = 0;
    epoll_ctl(poll, EPOLL_CTL_ADD, listener, &event);
    for (;;) {
        if (epoll_wait(poll, &event, 1, -1) < 1) {
            continue;
        }
        if (event.data.fd == listener) {
            int fd = accept(listener, NULL, NULL);
            struct epoll_event added = { .events = EPOLLIN, .data.fd = fd };
            epoll_ctl(poll, EPOLL_CTL_ADD, fd, &added);
            pending = 0;
            continue;
        }
        ssize_t count = read(event.data.fd, buffer, sizeof buffer);
        if (count <= 0) {
            close(event.data.fd);
            continue;
        }
        for (pending += (size_t)count; pending >= request; pending -= request) {
            if (write(event.data.fd, buffer, reply) != (ssize_t)reply) {
                _exit(1);
            }
        }
    }
}

pid_t kms_echo_start(const char *path, size_t request, size_t reply)
{
    struct sockaddr_un address;
    int listener = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (listener < 0 || address_of(path, &address) != 0 || request == 0 || reply > BUFFER) {
        return -1;
    }
    unlink(path);
    if (bind(listener, (struct sockaddr *)&address, sizeof address) != 0
        || listen(listener, 16) != 0) {
        close(listener);
        return -1;
    }
    pid_t child = fork();
    if (child == 0) {
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        serve(listener, request, reply);
    }
    close(listener);
    return child;
}

int kms_echo_connect(const char *path)
{
    struct sockaddr_un address;
    int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (fd < 0 || address_of(path, &address) != 0
        || connect(fd, (struct sockaddr *)&address, sizeof address) != 0) {
        return -1;
    }
    return fd;
}

int kms_echo_call(int fd, size_t request, size_t reply)
{
    static unsigned char buffer[BUFFER];
    if (write(fd, buffer, request) != (ssize_t)request) {
        return -1;
    }
    for (size_t done = 0; done < reply;) {
        ssize_t count = read(fd, buffer, sizeof buffer);
        if (count <= 0) {
            return -1;
        }
        done += (size_t)count;
    }
    return 0;
}

int kms_exchange(int fd, const void *out, size_t out_count, void *in, size_t capacity)
{
    if (write(fd, out, out_count) != (ssize_t)out_count) {
        return -1;
    }
    return (int)read(fd, in, capacity);
}

uint64_t kms_flood(int fd, unsigned char *request, size_t request_count, size_t reply_count,
                   size_t calls, size_t window)
{
    static unsigned char buffer[BUFFER];
    unsigned char burst[BUFFER];
    size_t sent = 0, pending = 0;
    uint32_t number = 0;
    uint64_t start = kms_nanoseconds();
    if (window * request_count > sizeof burst) {
        return 0;
    }
    for (size_t room = window, done = 0; done < calls;) {
        size_t batch = room < calls - sent ? room : calls - sent;
        for (size_t i = 0; i < batch; i++) {
            number = number == UINT32_MAX ? 1 : number + 1;
            uint32_t wire = __builtin_bswap32(number);
            memcpy(request + 8, &wire, sizeof wire);
            memcpy(burst + i * request_count, request, request_count);
        }
        if (batch > 0
            && write(fd, burst, batch * request_count) != (ssize_t)(batch * request_count)) {
            return 0;
        }
        sent += batch;
        ssize_t count = read(fd, buffer, sizeof buffer);
        if (count <= 0) {
            return 0;
        }
        pending += (size_t)count;
        room = pending / reply_count;
        done += room;
        pending -= room * reply_count;
    }
    return kms_nanoseconds() - start;
}

int kms_pin_thread(pid_t process, const char *name, int processor)
{
    char path[64], found[32];
    cpu_set_t one, all;
    int result = ESRCH;
    CPU_ZERO(&one);
    CPU_SET((size_t)processor, &one);
    memset(&all, 0xFF, sizeof all);
    snprintf(path, sizeof path, "/proc/%d/task", process);
    DIR *tasks = opendir(path);
    for (struct dirent *entry; tasks != NULL && (entry = readdir(tasks)) != NULL;) {
        int task = atoi(entry->d_name);
        snprintf(path, sizeof path, "/proc/%d/task/%d/comm", process, task);
        FILE *comm = task > 0 ? fopen(path, "r") : NULL;
        if (comm == NULL) {
            continue;
        }
        int isNamed = fscanf(comm, "%31s", found) == 1 && strcmp(found, name) == 0;
        fclose(comm);
        if (sched_setaffinity(task, sizeof one, isNamed ? &one : &all) != 0) {
            result = errno;
            break;
        }
        if (isNamed) {
            result = 0;
        }
    }
    if (tasks != NULL) {
        closedir(tasks);
    }
    return result;
}

uint64_t kms_plain_data_keys(size_t count, size_t context)
{
    static const unsigned char blocks[32] = { 0, 1, 0x58, 0, [16] = 0, 2, 0x58, 0 };
    unsigned char key[32], nonce[24], input[32], derived[48], output[64], header[34] = { 0 };
    unsigned char *aad = calloc(1, context + 1);
    EVP_CIPHER *ecb_cipher = EVP_CIPHER_fetch(NULL, "AES-256-ECB", NULL);
    EVP_CIPHER *gcm_cipher = EVP_CIPHER_fetch(NULL, "AES-256-GCM", NULL);
    EVP_CIPHER_CTX *ecb = EVP_CIPHER_CTX_new(), *gcm = EVP_CIPHER_CTX_new();
    uint64_t start = 0;
    int length, ok = aad != NULL && ecb != NULL && gcm != NULL
        && RAND_priv_bytes(key, sizeof key) == 1
        && EVP_EncryptInit_ex2(ecb, ecb_cipher, key, NULL, NULL) == 1
        && EVP_EncryptInit_ex2(gcm, gcm_cipher, NULL, NULL, NULL) == 1;
    EVP_CIPHER_CTX_set_padding(ecb, 0);
    start = kms_nanoseconds();
    for (size_t i = 0; ok && i < count; i++) {
        ok = RAND_priv_bytes(key, sizeof key) == 1 && RAND_bytes(nonce, sizeof nonce) == 1;
        memcpy(input, blocks, sizeof input);
        memcpy(input + 4, nonce, 12);
        memcpy(input + 20, nonce, 12);
        ok = ok && EVP_EncryptUpdate(ecb, derived, &length, input, sizeof input) == 1
            && EVP_EncryptInit_ex2(gcm, NULL, derived, nonce + 12, NULL) == 1
            && EVP_EncryptUpdate(gcm, NULL, &length, header, sizeof header) == 1
            && EVP_EncryptUpdate(gcm, NULL, &length, aad, (int)context) == 1
            && EVP_EncryptUpdate(gcm, output, &length, key, sizeof key) == 1
            && EVP_EncryptFinal_ex(gcm, output + length, &length) == 1
            && EVP_CIPHER_CTX_ctrl(gcm, EVP_CTRL_AEAD_GET_TAG, 16, output + 32) == 1;
    }
    uint64_t end = kms_nanoseconds();
    EVP_CIPHER_CTX_free(gcm);
    EVP_CIPHER_CTX_free(ecb);
    EVP_CIPHER_free(gcm_cipher);
    EVP_CIPHER_free(ecb_cipher);
    free(aad);
    return ok ? end - start : 0;
}

int kms_pin(int processor)
{
    cpu_set_t set;
    CPU_ZERO(&set);
    CPU_SET((size_t)processor, &set);
    return sched_setaffinity(0, sizeof set, &set) == 0 ? 0 : errno;
}

int kms_unpin(void)
{
    cpu_set_t set;
    memset(&set, 0xFF, sizeof set);
    return sched_setaffinity(0, sizeof set, &set) == 0 ? 0 : errno;
}

void kms_sleep_until(uint64_t time)
{
    struct timespec end = { .tv_sec = (time_t)(time / 1000000000u),
                            .tv_nsec = (long)(time % 1000000000u) };
    while (clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &end, NULL) == EINTR) {
    }
}

uint64_t kms_own_processor_time(void)
{
    struct timespec time;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return (uint64_t)time.tv_sec * 1000000000u + (uint64_t)time.tv_nsec;
}

uint64_t kms_nanoseconds(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (uint64_t)time.tv_sec * 1000000000u + (uint64_t)time.tv_nsec;
}
