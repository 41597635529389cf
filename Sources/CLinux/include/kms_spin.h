#ifndef KMS_SPIN_H
#define KMS_SPIN_H

/// What a thread needs that looks again and again for an event instead of sleeping.

/// Tells the processor that the thread spins: it saves power, and the sibling thread runs faster.
static inline void kms_spin_pause(void) {
#if defined(__x86_64__) || defined(__i386__)
    __asm__ volatile("pause" ::: "memory");
#elif defined(__aarch64__)
    __asm__ volatile("yield" ::: "memory");
#endif
}

#endif
