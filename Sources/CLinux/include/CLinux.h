#ifndef KMS_CLINUX_H
#define KMS_CLINUX_H

#include "kms_secret_memory.h"
#include "kms_socket.h"
#include "kms_process.h"
#include "kms_error.h"
#include "kms_spin.h"
#include "kms_address.h"
#include "kms_users.h"
#include "kms_unit.h"

#endif
