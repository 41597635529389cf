#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/params.h>

#include "kms_aead.h"

enum { TAG = 16 };

int kms_aes_two_blocks(EVP_CIPHER_CTX *context, const uint8_t *key, const uint8_t *in,
                       uint8_t *out) {
    int written = 0;
    return (key == NULL || EVP_EncryptInit_ex2(context, NULL, key, NULL, NULL) == 1) &&
           EVP_EncryptUpdate(context, out, &written, in, 32) == 1 && written == 32;
}

static int authenticate(EVP_CIPHER_CTX *context, struct kms_bytes data) {
    int ignored;
    return data.count == 0 ||
           EVP_CipherUpdate(context, NULL, &ignored, data.base, (int)data.count) == 1;
}

int kms_gcm_seal(EVP_CIPHER_CTX *context, const uint8_t *key, const uint8_t *nonce,
                 struct kms_bytes header, struct kms_bytes rest, struct kms_bytes plaintext,
                 uint8_t *out) {
    int written = 0;
    if (EVP_EncryptInit_ex2(context, NULL, key, nonce, NULL) != 1) return 0;
    if (!authenticate(context, header) || !authenticate(context, rest)) return 0;
    if (plaintext.count > 0 &&
        EVP_EncryptUpdate(context, out, &written, plaintext.base, (int)plaintext.count) != 1) {
        return 0;
    }
    if (written != (int)plaintext.count) return 0;
    uint8_t *tag = out + plaintext.count;
    if (EVP_EncryptFinal_ex(context, tag, &written) != 1 || written != 0) return 0;
    OSSL_PARAM params[] = {
        OSSL_PARAM_construct_octet_string(OSSL_CIPHER_PARAM_AEAD_TAG, tag, TAG),
        OSSL_PARAM_construct_end(),
    };
    return EVP_CIPHER_CTX_get_params(context, params) == 1;
}

static int try_open(EVP_CIPHER_CTX *context, const uint8_t *key, const uint8_t *nonce,
                    struct kms_bytes header, struct kms_bytes rest, struct kms_bytes body,
                    const uint8_t *tag, uint8_t *out) {
    int written = 0;
    OSSL_PARAM params[] = {
        OSSL_PARAM_construct_octet_string(OSSL_CIPHER_PARAM_AEAD_TAG, (void *)(uintptr_t)tag, TAG),
        OSSL_PARAM_construct_end(),
    };
    if (EVP_DecryptInit_ex2(context, NULL, key, nonce, params) != 1) return -1;
    if (!authenticate(context, header) || !authenticate(context, rest)) return -1;
    if (body.count > 0 &&
        EVP_DecryptUpdate(context, out, &written, body.base, (int)body.count) != 1) {
        return -1;
    }
    if (written != (int)body.count) return -1;
    uint8_t none[TAG];
    return EVP_DecryptFinal_ex(context, none, &written) == 1 && written == 0;
}

int kms_gcm_open(EVP_CIPHER_CTX *context, const uint8_t *key, const uint8_t *nonce,
                 struct kms_bytes header, struct kms_bytes rest, struct kms_bytes sealed,
                 uint8_t *out) {
    struct kms_bytes body = {sealed.base, sealed.count - TAG};
    const uint8_t *tag = sealed.base + body.count;
    int result = try_open(context, key, nonce, header, rest, body, tag, out);
    if (result != 1 && body.count > 0) OPENSSL_cleanse(out, body.count);
    return result;
}
