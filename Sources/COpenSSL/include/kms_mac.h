#ifndef KMS_MAC_H
#define KMS_MAC_H

#include <openssl/evp.h>
#include <stdint.h>

#include "kms_aead.h"

/// Makes a context for HMAC with SHA-256, without a key. NULL on failure. The caller frees it with
/// `EVP_MAC_CTX_free`.
EVP_MAC_CTX *_Nullable kms_hmac_sha256_new(EVP_MAC *_Nonnull mac);

/// Writes HMAC-SHA-256 of `first` followed by `second` to `out` (32 bytes). A `key` of NULL means
/// that of the call before. Returns 1, or 0 on failure, which leaves `out` undefined.
int kms_hmac_sha256(EVP_MAC_CTX *_Nonnull context, const uint8_t *_Nullable key, size_t key_count,
                    struct kms_bytes first, struct kms_bytes second, uint8_t *_Nonnull out);

#endif
