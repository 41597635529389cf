#include <openssl/core_names.h>
#include <openssl/params.h>

#include "kms_mac.h"

enum { HMAC_LENGTH = 32 };

EVP_MAC_CTX *kms_hmac_sha256_new(EVP_MAC *mac) {
    char digest[] = "SHA256";
    OSSL_PARAM params[] = {
        OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, digest, 0),
        OSSL_PARAM_construct_end(),
    };
    EVP_MAC_CTX *context = EVP_MAC_CTX_new(mac);
    if (context != NULL && EVP_MAC_CTX_set_params(context, params) == 1) return context;
    EVP_MAC_CTX_free(context);
    return NULL;
}

static int update(EVP_MAC_CTX *context, struct kms_bytes data) {
    return data.count == 0 || EVP_MAC_update(context, data.base, data.count) == 1;
}

int kms_hmac_sha256(EVP_MAC_CTX *context, const uint8_t *key, size_t key_count,
                    struct kms_bytes first, struct kms_bytes second, uint8_t *out) {
    size_t written = 0;
    return EVP_MAC_init(context, key, key_count, NULL) == 1 && update(context, first) &&
           update(context, second) && EVP_MAC_final(context, out, &written, HMAC_LENGTH) == 1 &&
           written == HMAC_LENGTH;
}
