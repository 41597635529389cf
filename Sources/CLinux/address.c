#include "kms_address.h"

#include <arpa/inet.h>
#include <string.h>

int kms_address_read(const char *text, size_t length, uint8_t *out) {
    char copy[INET6_ADDRSTRLEN];
    uint8_t bytes[16];
    if (length >= sizeof(copy) || memchr(text, 0, length) != NULL) {
        return 0;
    }
    memcpy(copy, text, length);
    copy[length] = 0;
    int count = 0;
    if (inet_pton(AF_INET, copy, bytes) == 1) {
        count = 4;
    } else if (inet_pton(AF_INET6, copy, bytes) == 1) {
        count = 16;
    }
    memcpy(out, bytes, (size_t)count);
    return count;
}
