#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/params.h>
#include <openssl/x509.h>

#include "kms_material_wrap.h"

enum { LEAST_RSA_BITS = 2048, MOST_SPKI_BYTES = 8192 };

static EVP_PKEY *rsa_public_key(struct kms_bytes spki) {
    if (spki.base == NULL || spki.count > MOST_SPKI_BYTES) return NULL;
    const uint8_t *rest = spki.base;
    EVP_PKEY *key = d2i_PUBKEY_ex(NULL, &rest, (long)spki.count, NULL, NULL);
    if (key != NULL && rest == spki.base + spki.count && EVP_PKEY_is_a(key, "RSA") == 1 &&
        EVP_PKEY_get_bits(key) >= LEAST_RSA_BITS) {
        return key;
    }
    EVP_PKEY_free(key);
    return NULL;
}

static int oaep(EVP_PKEY *key, const char *digest, struct kms_bytes plaintext, uint8_t *out,
                size_t *count) {
    EVP_PKEY_CTX *context = EVP_PKEY_CTX_new_from_pkey(NULL, key, NULL);
    if (context == NULL) return 0;
    // OpenSSL reads these, and takes them without const all the same.
    char *padding = (char *)(uintptr_t)OSSL_PKEY_RSA_PAD_MODE_OAEP;
    char *name = (char *)(uintptr_t)digest;
    OSSL_PARAM params[] = {
        OSSL_PARAM_construct_utf8_string(OSSL_ASYM_CIPHER_PARAM_PAD_MODE, padding, 0),
        OSSL_PARAM_construct_utf8_string(OSSL_ASYM_CIPHER_PARAM_OAEP_DIGEST, name, 0),
        OSSL_PARAM_construct_utf8_string(OSSL_ASYM_CIPHER_PARAM_MGF1_DIGEST, name, 0),
        OSSL_PARAM_construct_end(),
    };
    int done = EVP_PKEY_encrypt_init_ex(context, params) == 1 &&
               EVP_PKEY_encrypt(context, out, count, plaintext.base, plaintext.count) == 1;
    EVP_PKEY_CTX_free(context);
    return done;
}

int kms_rsa_oaep_encrypt(struct kms_bytes spki, const char *digest, struct kms_bytes plaintext,
                         uint8_t *out, size_t *count) {
    EVP_PKEY *key = rsa_public_key(spki);
    if (key == NULL) return -1;
    int done = oaep(key, digest, plaintext, out, count);
    EVP_PKEY_free(key);
    return done;
}

int kms_aes_kwp_wrap(const uint8_t *key, struct kms_bytes plaintext, uint8_t *out, size_t *count) {
    EVP_CIPHER *cipher = EVP_CIPHER_fetch(NULL, "AES-256-WRAP-PAD", NULL);
    EVP_CIPHER_CTX *context = EVP_CIPHER_CTX_new();
    int written = 0;
    int rest = 0;
    int done = 0;
    if (cipher != NULL && context != NULL && plaintext.count > 0) {
        EVP_CIPHER_CTX_set_flags(context, EVP_CIPHER_CTX_FLAG_WRAP_ALLOW);
        done = EVP_EncryptInit_ex2(context, cipher, key, NULL, NULL) == 1 &&
               EVP_EncryptUpdate(context, out, &written, plaintext.base,
                                 (int)plaintext.count) == 1 &&
               EVP_EncryptFinal_ex(context, out + written, &rest) == 1 && rest == 0;
    }
    EVP_CIPHER_CTX_free(context);
    EVP_CIPHER_free(cipher);
    if (done) *count = (size_t)written;
    return done;
}
