#include "kms_error.h"

#include <string.h>

const char *kms_error_text(int code) {
    return strerrordesc_np(code);
}
