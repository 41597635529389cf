#include "kms_arena.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

struct kms_arena_block {
    struct kms_arena_block *next;
    size_t size;
    size_t used;
    size_t unused_; /* keeps `bytes` at a multiple of 16 */
    unsigned char bytes[];
};

enum { KMS_ARENA_BLOCK = 32768 };

static void *arena_alloc(void *data, size_t size)
{
    return kms_arena_alloc(data, size);
}

static void arena_free(void *data, void *pointer)
{
    (void)data;
    (void)pointer;
}

void kms_arena_init(struct kms_arena *arena, void *base, size_t capacity)
{
    arena->allocator.alloc = arena_alloc;
    arena->allocator.free = arena_free;
    arena->allocator.allocator_data = arena;
    arena->base = base;
    arena->capacity = capacity;
    arena->used = 0;
    arena->ceiling = capacity;
    arena->total = 0;
    arena->exceeded = 0;
    arena->overflow = NULL;
}

void *kms_arena_alloc(struct kms_arena *arena, size_t size)
{
    if (size > arena->ceiling) {
        arena->exceeded = 1;
        return NULL;
    }
    size = (size + 15) & ~(size_t)15;
    if (size > arena->ceiling - arena->total) {
        arena->exceeded = 1;
        return NULL;
    }
    if (size <= arena->capacity - arena->used) {
        void *pointer = arena->base + arena->used;
        arena->used += size;
        arena->total += size;
        return pointer;
    }
    struct kms_arena_block *block = arena->overflow;
    if (block == NULL || size > block->size - block->used) {
        size_t bytes = size > KMS_ARENA_BLOCK ? size : KMS_ARENA_BLOCK;
        block = malloc(sizeof *block + bytes);
        if (block == NULL) {
            return NULL;
        }
        block->next = arena->overflow;
        block->size = bytes;
        block->used = 0;
        arena->overflow = block;
    }
    void *pointer = block->bytes + block->used;
    block->used += size;
    arena->total += size;
    return pointer;
}

void kms_arena_reset(struct kms_arena *arena, size_t ceiling)
{
    explicit_bzero(arena->base, arena->used);
    while (arena->overflow != NULL) {
        struct kms_arena_block *block = arena->overflow;
        arena->overflow = block->next;
        explicit_bzero(block->bytes, block->used);
        free(block);
    }
    arena->used = 0;
    arena->total = 0;
    arena->exceeded = 0;
    arena->ceiling = ceiling;
}
