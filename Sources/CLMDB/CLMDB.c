#include "CLMDB.h"

#include <stdio.h>

int kms_lmdb_format_is_known(void)
{
    int major = 0;
    int minor = 0;
    mdb_version(&major, &minor, NULL);
    return major == 0 && minor == 9;
}

static void failed(MDB_env *env, const char *message)
{
    const char *path = mdb_env_get_userctx(env);
    fprintf(stderr, "%s is damaged: LMDB found \"%s\"; restore it from a backup\n",
        path ? path : "the store", message);
}

void kms_lmdb_name_assertions(MDB_env *env, const char *path)
{
    mdb_env_set_userctx(env, (void *)(size_t)path);
    mdb_env_set_assert(env, failed);
}
