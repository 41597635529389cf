/* Memory for the protobuf-c messages of one call: handed out in order, wiped and reused at once. */
#ifndef KMS_ARENA_H
#define KMS_ARENA_H

#include <protobuf-c/protobuf-c.h>
#include <stddef.h>

/* A first block that the caller lends, and overflow blocks from the heap under a ceiling. */
struct kms_arena {
    ProtobufCAllocator allocator;
    unsigned char *_Nonnull base;
    size_t capacity;
    size_t used;
    size_t ceiling;           /* bytes that may be handed out before the next reset */
    size_t total;             /* bytes handed out since the last reset */
    int exceeded;             /* whether the ceiling has refused bytes since the last reset */
    struct kms_arena_block *_Nullable overflow;
};

/* Prepares `arena` to hand out `base[0..capacity)`, 16-byte aligned and owned by the caller, who
   keeps both where they are: the allocator points into `arena`. */
void kms_arena_init(struct kms_arena *_Nonnull arena, void *_Nonnull base, size_t capacity);

/* Returns `size` bytes aligned to 16, not zeroed, or NULL above the ceiling or without memory. */
void *_Nullable kms_arena_alloc(struct kms_arena *_Nonnull arena, size_t size);

/* Wipes what was handed out, frees the overflow and sets the ceiling for what comes next. */
void kms_arena_reset(struct kms_arena *_Nonnull arena, size_t ceiling);

#endif
