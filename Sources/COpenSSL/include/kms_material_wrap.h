#ifndef KMS_MATERIAL_WRAP_H
#define KMS_MATERIAL_WRAP_H

#include <stdint.h>

#include "kms_aead.h"

/// Encrypts `plaintext` by RSAES-OAEP (RFC 8017 §7.1) with an empty label, and with `digest` (such as
/// "SHA2-256") as the hash and in MGF1. `spki` is the DER of the SubjectPublicKeyInfo of an RSA key of
/// at least 2048 bits. `*count` is the room at `out`; it becomes what was written there, the length of
/// the modulus. Returns 1, -1 if `spki` is no such key, or 0 on failure, such as a plaintext that is
/// too long; unless 1 is returned, `out` is undefined.
int kms_rsa_oaep_encrypt(struct kms_bytes spki, const char *_Nonnull digest,
                         struct kms_bytes plaintext, uint8_t *_Nonnull out, size_t *_Nonnull count);

/// Encrypts `plaintext`, at least 1 byte, under the 32 bytes of `key` by AES key wrap with padding
/// (RFC 5649). `out` has room for `plaintext.count` rounded up to a multiple of 8, and 8 more: that
/// many bytes are written, and `*count` becomes their number. Returns 1, or 0 on failure, which leaves
/// `out` undefined. `plaintext.count` must not exceed INT_MAX - 16.
int kms_aes_kwp_wrap(const uint8_t *_Nonnull key, struct kms_bytes plaintext,
                     uint8_t *_Nonnull out, size_t *_Nonnull count);

#endif
