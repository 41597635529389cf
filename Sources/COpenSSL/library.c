#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/kdf.h>
#include <openssl/params.h>
#include <openssl/rand.h>
#include <sys/random.h>

#include "kms_library.h"

int kms_library_start(void) {
    return OPENSSL_init_crypto(OPENSSL_INIT_NO_LOAD_CONFIG | OPENSSL_INIT_NO_ATEXIT, NULL);
}

unsigned long kms_error_drain(void) {
    unsigned long code = ERR_get_error();
    ERR_clear_error();
    return code;
}

int kms_random(int is_private, uint8_t *out, size_t count) {
    uint8_t fresh[32];
    EVP_RAND_CTX *generator = is_private ? RAND_get0_private(NULL) : RAND_get0_public(NULL);
    int done = generator != NULL && getrandom(fresh, sizeof fresh, 0) == sizeof fresh &&
               EVP_RAND_generate(generator, out, count, 0, 0, fresh, sizeof fresh) == 1;
    OPENSSL_cleanse(fresh, sizeof fresh);
    return done;
}

static int derive(EVP_KDF *kdf, const OSSL_PARAM *params, uint8_t *out, size_t count) {
    EVP_KDF_CTX *context = EVP_KDF_CTX_new(kdf);
    int result = context == NULL ? 0 : EVP_KDF_derive(context, out, count, params);
    EVP_KDF_CTX_free(context);
    return result == 1;
}

// OSSL_PARAM has no const pointer; a derivation only reads.
static OSSL_PARAM octets(const char *name, const uint8_t *bytes, size_t count) {
    return OSSL_PARAM_construct_octet_string(name, (void *)(uintptr_t)bytes, count);
}

int kms_hkdf_sha256(EVP_KDF *kdf, const uint8_t *key, size_t key_count, const uint8_t *salt,
                    size_t salt_count, const uint8_t *info, size_t info_count, uint8_t *out,
                    size_t count) {
    char digest[] = "SHA256";
    OSSL_PARAM params[5], *next = params;
    *next++ = OSSL_PARAM_construct_utf8_string(OSSL_KDF_PARAM_DIGEST, digest, 0);
    *next++ = octets(OSSL_KDF_PARAM_KEY, key, key_count);
    if (salt_count > 0) *next++ = octets(OSSL_KDF_PARAM_SALT, salt, salt_count);
    *next++ = octets(OSSL_KDF_PARAM_INFO, info, info_count);
    *next = OSSL_PARAM_construct_end();
    return derive(kdf, params, out, count);
}

int kms_scrypt(EVP_KDF *kdf, const uint8_t *passphrase, size_t passphrase_count,
               const uint8_t *salt, size_t salt_count, uint64_t n, uint32_t r, uint32_t p,
               uint8_t *out, size_t count) {
    // The work area is 128 r (n + p + 2) bytes (RFC 7914 §2); OpenSSL refuses more than 32 MiB unless told.
    uint64_t limit = 128 * (uint64_t)r * (n + p + 2) + (1 << 20);
    OSSL_PARAM params[] = {
        octets(OSSL_KDF_PARAM_PASSWORD, passphrase, passphrase_count),
        octets(OSSL_KDF_PARAM_SALT, salt, salt_count),
        OSSL_PARAM_construct_uint64(OSSL_KDF_PARAM_SCRYPT_N, &n),
        OSSL_PARAM_construct_uint32(OSSL_KDF_PARAM_SCRYPT_R, &r),
        OSSL_PARAM_construct_uint32(OSSL_KDF_PARAM_SCRYPT_P, &p),
        OSSL_PARAM_construct_uint64(OSSL_KDF_PARAM_SCRYPT_MAXMEM, &limit),
        OSSL_PARAM_construct_end(),
    };
    return derive(kdf, params, out, count);
}
