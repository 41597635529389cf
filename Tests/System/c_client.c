/* A client in C, written from proto/PROTOCOL.md: creates a key, and opens the data key that it gets.
 * Usage: c_client SOCKET. Exits 0 if the data key came back. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include "kms_messages.pb-c.h"

enum { HELLO = 1, REQUEST = 2, RESPONSE = 3, HEADER = 16, LIMIT = 1 << 20 };

static uint8_t payload[LIMIT];
static size_t payload_size;

static void fail(const char *why)
{
    fprintf(stderr, "%s\n", why);
    exit(1);
}

static void put(uint8_t *at, uint32_t value)
{
    for (int i = 0; i < 4; i++)
        at[i] = (uint8_t)(value >> (24 - 8 * i));
}

static uint32_t get(const uint8_t *at)
{
    return (uint32_t)at[0] << 24 | (uint32_t)at[1] << 16 | (uint32_t)at[2] << 8 | at[3];
}

static void transfer(int fd, uint8_t *bytes, size_t count, int sends)
{
    while (count > 0) {
        ssize_t done = sends ? send(fd, bytes, count, MSG_NOSIGNAL) : read(fd, bytes, count);
        if (done <= 0)
            fail("the connection ended");
        bytes += done;
        count -= (size_t)done;
    }
}

static void send_frame(int fd, uint8_t kind, const char *word, uint32_t call, uint32_t detail,
                       const ProtobufCMessage *message)
{
    size_t word_size = strlen(word), size = protobuf_c_message_get_packed_size(message);
    uint8_t *frame = calloc(1, HEADER + word_size + size);
    if (frame == NULL)
        fail("no memory");
    put(frame, (uint32_t)(HEADER - 4 + word_size + size));
    frame[4] = kind;
    frame[5] = (uint8_t)word_size;
    put(frame + 8, call);
    put(frame + 12, detail);
    memcpy(frame + HEADER, word, word_size);
    protobuf_c_message_pack(message, frame + HEADER + word_size);
    transfer(fd, frame, HEADER + word_size + size, 1);
    explicit_bzero(frame, HEADER + word_size + size);
    free(frame);
}

/* Reads a frame of this kind and call; its payload is in `payload` then. */
static void receive(int fd, uint8_t kind, uint32_t call)
{
    uint8_t header[HEADER];
    transfer(fd, header, HEADER, 0);
    size_t length = get(header), word = header[5];
    if (length < HEADER - 4 || length > LIMIT || word > length - (HEADER - 4))
        fail("a malformed frame");
    transfer(fd, payload, length - (HEADER - 4), 0);
    payload_size = length - (HEADER - 4) - word;
    memmove(payload, payload + word, payload_size);
    if (header[4] != kind || get(header + 8) != call)
        fail("another frame than expected");
    if (kind == RESPONSE && get(header + 12) != 0)
        fail("the call failed");
}

static void *unpacked(const ProtobufCMessageDescriptor *type)
{
    ProtobufCMessage *message = protobuf_c_message_unpack(type, NULL, payload_size, payload);
    explicit_bzero(payload, payload_size);
    if (message == NULL)
        fail("a reply that is not the method's");
    return message;
}

int main(int argc, char **argv)
{
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    if (argc != 2 || strlen(argv[1]) >= sizeof address.sun_path)
        fail("usage: c_client SOCKET");
    strcpy(address.sun_path, argv[1]);
    int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (fd < 0 || connect(fd, (struct sockaddr *)&address, sizeof address) != 0)
        fail("can't connect");

    Kms__V1__ClientHello hello = KMS__V1__CLIENT_HELLO__INIT;
    hello.has_user_agent = 1;
    hello.user_agent = (ProtobufCBinaryData){.data = (uint8_t *)"c-client/1", .len = 10};
    send_frame(fd, HELLO, "kmsd", 0, 1, &hello.base);

    Kms__V1__CreateKeyRequest create = KMS__V1__CREATE_KEY_REQUEST__INIT;
    send_frame(fd, REQUEST, "KMS/CreateKey", 1, 30000, &create.base);
    receive(fd, HELLO, 0);
    receive(fd, RESPONSE, 1);
    Kms__V1__CreateKeyResponse *key = unpacked(&kms__v1__create_key_response__descriptor);

    /* A NUL in a value: it must count. */
    Kms__V1__StringEntry pair = KMS__V1__STRING_ENTRY__INIT;
    Kms__V1__StringEntry *pairs[] = {&pair};
    pair.has_key = pair.has_value = 1;
    pair.key = (ProtobufCBinaryData){.data = (uint8_t *)"Purpose", .len = 7};
    pair.value = (ProtobufCBinaryData){.data = (uint8_t *)"a\0b", .len = 3};

    Kms__V1__GenerateDataKeyRequest make = KMS__V1__GENERATE_DATA_KEY_REQUEST__INIT;
    make.has_key_id = make.has_key_spec = 1;
    make.key_id = key->key_metadata->key_id;
    make.key_spec = KMS__V1__DATA_KEY_SPEC__VALUE__AES_256;
    make.n_encryption_context = 1;
    make.encryption_context = pairs;
    send_frame(fd, REQUEST, "KMS/GenerateDataKey", 2, 5000, &make.base);
    receive(fd, RESPONSE, 2);
    Kms__V1__GenerateDataKeyResponse *made = unpacked(&kms__v1__generate_data_key_response__descriptor);

    Kms__V1__DecryptRequest open = KMS__V1__DECRYPT_REQUEST__INIT;
    open.has_ciphertext_blob = 1;
    open.ciphertext_blob = made->ciphertext_blob;
    open.n_encryption_context = 1;
    open.encryption_context = pairs;
    send_frame(fd, REQUEST, "KMS/Decrypt", 3, 5000, &open.base);
    receive(fd, RESPONSE, 3);
    Kms__V1__DecryptResponse *opened = unpacked(&kms__v1__decrypt_response__descriptor);

    int is_same = opened->plaintext.len == 32 && made->plaintext.len == 32
                  && memcmp(opened->plaintext.data, made->plaintext.data, 32) == 0;
    explicit_bzero(made->plaintext.data, made->plaintext.len);
    explicit_bzero(opened->plaintext.data, opened->plaintext.len);
    protobuf_c_message_free_unpacked(&key->base, NULL);
    protobuf_c_message_free_unpacked(&made->base, NULL);
    protobuf_c_message_free_unpacked(&opened->base, NULL);
    close(fd);
    return is_same ? 0 : 1;
}
