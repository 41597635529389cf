/* The LMDB library, and the little of it that Swift cannot reach by itself. */
#ifndef KMS_CLMDB_H
#define KMS_CLMDB_H

#include <lmdb.h>

/* Returns 1 if the LMDB library this process runs with writes the file format that the store's own
   page reader knows (the 0.9 line), else 0. */
int kms_lmdb_format_is_known(void);

/* Makes a failed internal check of LMDB name `path` on standard error before the process ends.
   `path` is borrowed and must outlive `env`. */
void kms_lmdb_name_assertions(MDB_env *_Nonnull env, const char *_Nonnull path);

#endif
