#ifndef KMS_LIBRARY_H
#define KMS_LIBRARY_H

#include <openssl/evp.h>
#include <stdint.h>

/// Starts libcrypto without its configuration file and without an exit handler, so that neither the
/// environment nor a thread that outlives main can surprise us. Returns 1, or 0 on failure.
int kms_library_start(void);

/// Takes the first error off this thread's queue and empties the queue. Returns 0 if there was none.
unsigned long kms_error_drain(void);

/// Fills `count` bytes at `out` from one of OpenSSL's generators of this thread, the private one (for
/// secrets) or the public one, with 32 bytes of the kernel's as additional input: so two copies of one
/// process, as a machine restored from a snapshot makes them, get different bytes as soon as their
/// kernels have. Returns 1, or 0 on failure, which leaves `out` undefined.
int kms_random(int is_private, uint8_t *_Nonnull out, size_t count);

/// Derives `count` bytes by HKDF-SHA-256 (RFC 5869) with an empty salt. Returns 1, or 0 on failure,
/// which leaves `out` undefined.
int kms_hkdf_sha256(EVP_KDF *_Nonnull kdf, const uint8_t *_Nonnull key, size_t key_count,
                    const uint8_t *_Nullable salt, size_t salt_count,
                    const uint8_t *_Nonnull info, size_t info_count, uint8_t *_Nonnull out,
                    size_t count);

/// Derives `count` bytes by scrypt (RFC 7914). Returns 1, or 0 on failure, which leaves `out` undefined.
int kms_scrypt(EVP_KDF *_Nonnull kdf, const uint8_t *_Nonnull passphrase, size_t passphrase_count,
               const uint8_t *_Nonnull salt, size_t salt_count, uint64_t n, uint32_t r, uint32_t p,
               uint8_t *_Nonnull out, size_t count);

#endif
