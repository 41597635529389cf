#ifndef KMS_COPENSSL_H
#define KMS_COPENSSL_H

#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/kdf.h>
#include <openssl/params.h>
#include <openssl/rand.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

#include "kms_aead.h"
#include "kms_library.h"
#include "kms_mac.h"
#include "kms_material_wrap.h"

#endif
