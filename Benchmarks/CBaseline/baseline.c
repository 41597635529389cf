#include "CBaseline.h"

#include <errno.h>
#include <openssl/evp.h>
#include <openssl/rand.h>
#include <sched.h>
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

uint64_t kms_nanoseconds(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (uint64_t)time.tv_sec * 1000000000u + (uint64_t)time.tv_nsec;
}
