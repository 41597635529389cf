#include "kms_secret_memory.h"

#include <fcntl.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#ifndef SYS_memfd_secret
#define SYS_memfd_secret 447  // the same on every architecture that has the call
#endif

// A region is 64 pages, aligned to its length, so that the header of a block is found by masking its
// address. Page 0 holds the header; it has no secrets, but it must not be reached from a dump either.
enum {
    PAGE = 4096,
    PAGES = 64,
    REGION = PAGE * PAGES,
    SLOTS_PER_WORD = 64,
    SMALLEST = 16,
    HIDDEN_LIMIT = 1 << 20,  // a memfd_secret page fault costs microseconds: not for scrypt's 128 MiB
    WORDS = PAGE / SMALLEST / SLOTS_PER_WORD,
};

static const uint16_t class_sizes[] = {16,  32,  48,  64,  96,  128,  192,
                                       256, 384, 512, 768, 1024, 1344, 2048};
enum { CLASSES = sizeof class_sizes / sizeof class_sizes[0], LARGEST_CLASS = 2048 };

enum page_use { PAGE_FREE, PAGE_SLOTS, PAGE_RUN, PAGE_INSIDE_RUN };

struct page {
    uint64_t vacant[WORDS];  // PAGE_SLOTS: one bit per free slot
    struct page *next, *previous;  // in its class's list, while it has a free slot
    uint16_t live;  // PAGE_SLOTS: slots in use
    uint8_t use;  // enum page_use
    uint8_t detail;  // PAGE_SLOTS: the class; PAGE_RUN: the pages in the run
};

enum backing { BACKING_HIDDEN, BACKING_LOCKED, BACKING_UNLOCKED };

struct header {
    uint64_t magic;
    struct header *next;  // shared regions only
    void *mapping;  // with the guard pages
    size_t mapping_length;
    size_t usable;  // a mapping of its own: the length of its one block; 0 for a shared region
    uint64_t free_pages;  // shared regions: one bit per free page
    enum backing backing;
    struct header *next_unlocked, *previous_unlocked;  // BACKING_UNLOCKED only
    struct page pages[PAGES];
};

#define MAGIC UINT64_C(0x6b6d732d73656372)

_Static_assert(sizeof(struct header) <= PAGE, "the header must fit the first page");

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static struct header *regions;
static struct page *partial[CLASSES];
static uint8_t class_by_sixteenth[LARGEST_CLASS / SMALLEST + 1];
static struct kms_secret_status status;
static struct header *unlocked;  // the mappings that could not be locked
static int alarm_fd = -1;

static void lock(void) {
    if (pthread_mutex_lock(&mutex) != 0) abort();
}

static void unlock(void) {
    if (pthread_mutex_unlock(&mutex) != 0) abort();
}

void kms_secret_wipe(void *bytes, size_t count) { explicit_bzero(bytes, count); }

bool kms_secret_equal(const void *left, const void *right, size_t count) {
    const volatile uint8_t *a = left, *b = right;
    uint8_t difference = 0;
    for (size_t i = 0; i < count; i++) difference |= (uint8_t)(a[i] ^ b[i]);
    return difference == 0;
}

// MARK: Mappings

static size_t *counter(enum backing backing) {
    switch (backing) {
        case BACKING_HIDDEN: return &status.hidden_bytes;
        case BACKING_LOCKED: return &status.locked_bytes;
        case BACKING_UNLOCKED: break;
    }
    return &status.unlocked_bytes;
}

static void add_unlocked(struct header *header) {
    header->previous_unlocked = NULL;
    header->next_unlocked = unlocked;
    if (unlocked != NULL) unlocked->previous_unlocked = header;
    unlocked = header;
    if (alarm_fd < 0) return;
    uint64_t one = 1;
    ssize_t ignored = write(alarm_fd, &one, sizeof one);
    (void)ignored;
}

static void remove_unlocked(struct header *header) {
    if (header->previous_unlocked != NULL) {
        header->previous_unlocked->next_unlocked = header->next_unlocked;
    } else {
        unlocked = header->next_unlocked;
    }
    if (header->next_unlocked != NULL) {
        header->next_unlocked->previous_unlocked = header->previous_unlocked;
    }
}

static size_t usable_length(const struct header *header) {
    return header->mapping_length - 2 * PAGE;
}

/// Puts memfd_secret pages at `base`. They count against RLIMIT_MEMLOCK. Returns false if the kernel
/// has no such call, a filter forbids it or the limit is reached; `base` is then as before. (A failed
/// mmap with MAP_FIXED may leave a hole, hence the move.)
static bool hide(void *base, size_t length) {
    int fd = (int)syscall(SYS_memfd_secret, (unsigned)O_CLOEXEC);
    if (fd < 0) return false;
    void *pages = MAP_FAILED;
    if (ftruncate(fd, (off_t)length) == 0) {
        pages = mmap(NULL, length, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    }
    close(fd);
    if (pages == MAP_FAILED) return false;
    if (mremap(pages, length, length, MREMAP_MAYMOVE | MREMAP_FIXED, base) == base) return true;
    munmap(pages, length);
    return false;
}

/// Maps `length` zeroed bytes (whole pages) at a multiple of REGION, with a guard page at each end.
/// Returns their header, filled in as far as the mapping goes, or NULL.
static struct header *map_pages(size_t length) {
    if (length > SIZE_MAX / 4) return NULL;
    size_t reserved = length + REGION + 2 * PAGE;
    uint8_t *reservation =
        mmap(NULL, reserved, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (reservation == MAP_FAILED) return NULL;
    uintptr_t first = (uintptr_t)reservation + PAGE;
    uint8_t *base = reservation + PAGE + (-first & (REGION - 1));

    // Give back what alignment did not need.
    uint8_t *low = base - PAGE, *high = base + length + PAGE;
    if (low > reservation) munmap(reservation, (size_t)(low - reservation));
    if (high < reservation + reserved) munmap(high, (size_t)(reservation + reserved - high));

    enum backing backing = BACKING_HIDDEN;
    if (length > HIDDEN_LIMIT || !hide(base, length)) {
        if (mmap(base, length, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1,
                 0) != base) {
            munmap(low, (size_t)(high - low));
            return NULL;
        }
        backing = mlock(base, length) == 0 ? BACKING_LOCKED : BACKING_UNLOCKED;
        madvise(base, length, MADV_DONTDUMP);
    }
    madvise(base, length, MADV_DONTFORK);  // a child must not share our random bytes or our keys

    struct header *header = (struct header *)(void *)base;
    header->magic = MAGIC;
    header->mapping = low;
    header->mapping_length = (size_t)(high - low);
    header->backing = backing;
    *counter(backing) += length;
    if (backing == BACKING_UNLOCKED) add_unlocked(header);
    return header;
}

static struct header *header_of(const void *block) {
    struct header *header = (struct header *)((uintptr_t)block & ~(uintptr_t)(REGION - 1));
    if (header->magic != MAGIC) abort();
    return header;
}

// MARK: Shared regions

static struct header *add_region(void) {
    struct header *header = map_pages(REGION);
    if (header == NULL) return NULL;
    for (size_t i = 0; i < CLASSES; i++) {
        size_t low = i == 0 ? 0 : class_sizes[i - 1] / SMALLEST + 1;
        for (size_t j = low; j <= class_sizes[i] / SMALLEST; j++) class_by_sixteenth[j] = (uint8_t)i;
    }
    header->free_pages = ~UINT64_C(1);  // page 0 is the header
    header->next = regions;
    regions = header;
    return header;
}

static uint8_t *address_of(struct header *header, size_t page) {
    return (uint8_t *)header + page * PAGE;
}

/// Takes `count` adjacent pages (1 to 16) from any region.
static struct page *take_pages(size_t count, struct header **owner) {
    for (int round = 0; round < 2; round++) {
        for (struct header *header = regions; header != NULL; header = header->next) {
            uint64_t starts = header->free_pages;
            for (size_t i = 1; i < count && starts != 0; i++) starts &= header->free_pages >> i;
            if (starts == 0) continue;
            size_t first = (size_t)__builtin_ctzll(starts);
            header->free_pages &= ~(((UINT64_C(1) << count) - 1) << first);
            *owner = header;
            return &header->pages[first];
        }
        if (round == 0 && add_region() == NULL) return NULL;
    }
    return NULL;
}

static void push(struct page *page) {
    struct page **head = &partial[page->detail];
    page->previous = NULL;
    page->next = *head;
    if (*head != NULL) (*head)->previous = page;
    *head = page;
}

static void unlink_page(struct page *page) {
    if (page->previous != NULL) page->previous->next = page->next;
    else partial[page->detail] = page->next;
    if (page->next != NULL) page->next->previous = page->previous;
    page->next = page->previous = NULL;
}

static void *alloc_slot(size_t count) {
    // The table is filled by the first region; before that every entry is 0 and there is no page.
    if (regions == NULL && add_region() == NULL) return NULL;
    uint8_t class = class_by_sixteenth[(count + SMALLEST - 1) / SMALLEST];
    size_t size = class_sizes[class];
    struct page *page = partial[class];
    if (page == NULL) {
        struct header *owner;
        page = take_pages(1, &owner);
        if (page == NULL) return NULL;
        page->use = PAGE_SLOTS;
        page->detail = class;
        page->live = 0;
        size_t slots = PAGE / size;
        for (size_t i = 0; i < WORDS; i++) {
            size_t below = i * SLOTS_PER_WORD;
            size_t here = slots <= below ? 0 : slots - below;
            page->vacant[i] = here >= SLOTS_PER_WORD ? ~UINT64_C(0) : (UINT64_C(1) << here) - 1;
        }
        push(page);
    }
    size_t word = 0;
    while (page->vacant[word] == 0) word++;
    size_t bit = (size_t)__builtin_ctzll(page->vacant[word]);
    page->vacant[word] &= page->vacant[word] - 1;
    page->live++;
    if ((page->vacant[0] | page->vacant[1] | page->vacant[2] | page->vacant[3]) == 0) {
        unlink_page(page);
    }
    struct header *header = header_of(page);
    status.live_bytes += size;
    return address_of(header, (size_t)(page - header->pages)) +
           (word * SLOTS_PER_WORD + bit) * size;
}

static void *alloc_run(size_t count) {
    size_t pages = (count + PAGE - 1) / PAGE;
    struct header *header;
    struct page *page = take_pages(pages, &header);
    if (page == NULL) return NULL;
    page->use = PAGE_RUN;
    page->detail = (uint8_t)pages;
    for (size_t i = 1; i < pages; i++) page[i].use = PAGE_INSIDE_RUN;
    status.live_bytes += pages * PAGE;
    return address_of(header, (size_t)(page - header->pages));
}

_Static_assert(WORDS == 4, "alloc_slot looks at four words");

/// Finds what `block` starts. Aborts unless it is the start of a live block.
static struct page *page_of(struct header *header, const void *block, size_t *slot) {
    size_t offset = (size_t)((const uint8_t *)block - (const uint8_t *)header);
    struct page *page = &header->pages[offset / PAGE];
    size_t within = offset % PAGE;
    *slot = 0;
    if (page->use == PAGE_RUN && within == 0) return page;
    if (page->use != PAGE_SLOTS) abort();
    size_t size = class_sizes[page->detail];
    *slot = within / size;
    if (within % size != 0) abort();
    if (page->vacant[*slot / SLOTS_PER_WORD] >> (*slot % SLOTS_PER_WORD) & 1) abort();
    return page;
}

static size_t page_block_size(const struct page *page) {
    return page->use == PAGE_RUN ? (size_t)page->detail * PAGE : class_sizes[page->detail];
}

static void release(struct header *header, struct page *page, size_t slot) {
    size_t index = (size_t)(page - header->pages);
    status.live_bytes -= page_block_size(page);
    if (page->use == PAGE_RUN) {
        size_t pages = page->detail;
        for (size_t i = 0; i < pages; i++) page[i].use = PAGE_FREE;
        header->free_pages |= ((UINT64_C(1) << pages) - 1) << index;
        return;
    }
    uint64_t before = page->vacant[0] | page->vacant[1] | page->vacant[2] | page->vacant[3];
    page->vacant[slot / SLOTS_PER_WORD] |= UINT64_C(1) << (slot % SLOTS_PER_WORD);
    page->live--;
    if (before == 0) push(page);
    // One empty page per class is kept, so that a lone block does not take and return a page each time.
    if (page->live == 0 && (page->next != NULL || page->previous != NULL)) {
        unlink_page(page);
        page->use = PAGE_FREE;
        header->free_pages |= UINT64_C(1) << index;
    }
}

// MARK: The functions of the header

void *kms_secret_map(size_t count) {
    if (count > SIZE_MAX / 8) return NULL;
    size_t usable = (count + 63) / 64 * 64;
    if (usable == 0) usable = 64;
    size_t length = (sizeof(struct header) + usable + PAGE - 1) / PAGE * PAGE;
    lock();
    struct header *header = map_pages(length);
    if (header != NULL) {
        header->usable = usable;
        status.live_blocks++;
        status.live_bytes += usable;
        status.allocations++;
    }
    unlock();
    return header == NULL ? NULL : (uint8_t *)header + length - usable;
}

void *kms_secret_alloc(size_t count) {
    if (count > KMS_SECRET_SHARED_LIMIT) return kms_secret_map(count);
    lock();
    void *block = count <= LARGEST_CLASS ? alloc_slot(count == 0 ? 1 : count) : alloc_run(count);
    if (block != NULL) {
        status.live_blocks++;
        status.allocations++;
    }
    unlock();
    return block;
}

size_t kms_secret_size(const void *block) {
    struct header *header = header_of(block);
    if (header->usable != 0) return header->usable;
    size_t slot;
    lock();
    size_t size = page_block_size(page_of(header, block, &slot));
    unlock();
    return size;
}

static void free_mapping(struct header *header, void *block) {
    explicit_bzero(block, header->usable);
    lock();
    status.live_blocks--;
    status.live_bytes -= header->usable;
    *counter(header->backing) -= usable_length(header);
    if (header->backing == BACKING_UNLOCKED) remove_unlocked(header);
    unlock();
    munmap(header->mapping, header->mapping_length);
}

void kms_secret_free(void *block) {
    if (block == NULL) return;
    struct header *header = header_of(block);
    if (header->usable != 0) {
        free_mapping(header, block);
        return;
    }
    size_t slot;
    lock();
    struct page *page = page_of(header, block, &slot);
    explicit_bzero(block, page_block_size(page));  // a free block holds only zeros, always
    release(header, page, slot);
    status.live_blocks--;
    unlock();
}

void *kms_secret_realloc(void *block, size_t count) {
    if (block == NULL) return kms_secret_alloc(count);
    size_t size = kms_secret_size(block);
    if (count <= size && (count > size / 2 || size <= 64)) {
        // What lies behind the new end may be secret, and growing again must give zeros.
        explicit_bzero((uint8_t *)block + count, size - count);
        return block;
    }
    void *moved = kms_secret_alloc(count);
    if (moved == NULL) return NULL;
    memcpy(moved, block, count < size ? count : size);
    kms_secret_free(block);
    return moved;
}

void kms_secret_status(struct kms_secret_status *out) {
    lock();
    *out = status;
    unlock();
}

size_t kms_secret_lock_again(void) {
    lock();
    struct header *header = unlocked;
    while (header != NULL) {
        struct header *next = header->next_unlocked;
        if (mlock(header, usable_length(header)) != 0) {  // a smaller one may still fit
            header = next;
            continue;
        }
        remove_unlocked(header);
        status.unlocked_bytes -= usable_length(header);
        status.locked_bytes += usable_length(header);
        header->backing = BACKING_LOCKED;
        header = next;
    }
    size_t left = status.unlocked_bytes;
    unlock();
    return left;
}

void kms_secret_alarm(int fd) {
    lock();
    alarm_fd = fd;
    unlock();
}

int64_t kms_secret_lockable(void) {
    struct rlimit limit;
    if (getrlimit(RLIMIT_MEMLOCK, &limit) != 0) return 0;
    return limit.rlim_cur > INT64_MAX ? INT64_MAX : (int64_t)limit.rlim_cur;
}

void *kms_secret_heap_alloc(size_t count, const char *file, int line) {
    (void)file, (void)line;
    return count == 0 ? NULL : kms_secret_alloc(count);
}

void *kms_secret_heap_realloc(void *block, size_t count, const char *file, int line) {
    (void)file, (void)line;
    if (count != 0) return kms_secret_realloc(block, count);
    kms_secret_free(block);
    return NULL;
}

void kms_secret_heap_free(void *block, const char *file, int line) {
    (void)file, (void)line;
    kms_secret_free(block);
}
