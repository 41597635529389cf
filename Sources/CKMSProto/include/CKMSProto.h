#include "kms_arena.h"
#include "kms_messages.pb-c.h"
#include "kms_forms.h"
