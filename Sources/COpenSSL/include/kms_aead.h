#ifndef KMS_AEAD_H
#define KMS_AEAD_H

#include <openssl/evp.h>
#include <stdint.h>

/// A run of bytes; `base` may be NULL if `count` is 0.
struct kms_bytes {
    const uint8_t *_Nullable base;
    size_t count;
};

/// Encrypts the two AES-256 blocks of `in` independently into `out`. `context` was set up for
/// AES-256-ECB without padding; it is given `key` (32 bytes), or keeps the one it has if that is NULL. Returns 1, or 0 on failure.
int kms_aes_two_blocks(EVP_CIPHER_CTX *_Nonnull context, const uint8_t *_Nullable key,
                       const uint8_t *_Nonnull in, uint8_t *_Nonnull out);

/// AES-256-GCM: writes `plaintext.count` bytes of ciphertext and a tag of 16 to `out`. The associated
/// data is `header` followed by `rest`. `context` was set up for encryption with a nonce of 12 bytes;
/// it is given `key` (32 bytes) and `nonce`. Returns 1, or 0 on failure, which leaves `out` undefined.
/// Counts must not exceed INT_MAX - 16.
int kms_gcm_seal(EVP_CIPHER_CTX *_Nonnull context, const uint8_t *_Nonnull key,
                 const uint8_t *_Nonnull nonce, struct kms_bytes header, struct kms_bytes rest,
                 struct kms_bytes plaintext, uint8_t *_Nonnull out);

/// The inverse: `sealed` is the ciphertext and the tag, at least 16 bytes. Returns 1 if they are
/// authentic, 0 if not, -1 if the library failed. Unless 1 is returned, `out` holds zeros.
int kms_gcm_open(EVP_CIPHER_CTX *_Nonnull context, const uint8_t *_Nonnull key,
                 const uint8_t *_Nonnull nonce, struct kms_bytes header, struct kms_bytes rest,
                 struct kms_bytes sealed, uint8_t *_Nullable out);

#endif
