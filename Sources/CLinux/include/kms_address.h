#ifndef KMS_ADDRESS_H
#define KMS_ADDRESS_H

#include <stddef.h>
#include <stdint.h>

/// Reads an IPv4 address in dotted decimals or an IPv6 address, of `length` bytes, into the first 4 or all
/// 16 bytes of `out`, in network order. Returns how many they are; 0 if the text is no address, and then
/// `out` is untouched.
int kms_address_read(const char *_Nonnull text, size_t length, uint8_t *_Nonnull out);

#endif
