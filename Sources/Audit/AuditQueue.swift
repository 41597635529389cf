internal import KMSModel
internal import Synchronization

/// Records on their way to the writer: a ring that any number of threads fill and one empties, in the
/// order of their tickets, without a lock.
///
/// Source: D. Vyukov, "Bounded MPMC queue". A slot's turn says whose it is: `n` of the producer with
/// ticket `n`, `n + 1` of the consumer, `n + capacity` of the next producer.
@safe final class AuditQueue: @unchecked Sendable {  // a slot is touched by who has its turn alone
    /// Records that may wait.
    static let capacity = 2048
    private static let slotBytes = 512
    private static let headOffset = 8
    private static let textOffset = headOffset + (MemoryLayout<Slot>.stride + 7) & ~7
    private static let textBytes = slotBytes - textOffset

    /// What a slot has before its text.
    @safe private struct Slot {
        var head: AuditHead
        /// The lengths of the sections, in bytes.
        var parameters: Int32
        var response: Int32
        var additional: Int32
        var resources: Int32
        /// Where the text is if a slot has no room for it.
        var overflow: UnsafeMutableRawPointer?

        var textCount: Int {
            Int(parameters) + Int(response) + Int(additional) + Int(resources)
        }
    }

    private let memory: UnsafeMutableRawPointer
    private let next = Atomic<UInt64>(0)
    /// The consumer's own.
    private var taken: UInt64 = 0

    init() {
        unsafe memory = .allocate(byteCount: Self.capacity * Self.slotBytes, alignment: 64)
        for index in 0..<Self.capacity {
            unsafe turn(UInt64(index)).initialize(to: Atomic(UInt64(index)))
        }
    }

    deinit {
        while take({ _ in }) {}
        unsafe memory.deallocate()
    }

    private func base(_ ticket: UInt64) -> UnsafeMutableRawPointer {
        unsafe memory + Int(ticket % UInt64(Self.capacity)) * Self.slotBytes
    }

    private func turn(_ ticket: UInt64) -> UnsafeMutablePointer<Atomic<UInt64>> {
        unsafe base(ticket).assumingMemoryBound(to: Atomic<UInt64>.self)
    }

    /// Puts the record at the end; `false` if the ring is full. The record's caller is kept alive.
    func put(_ draft: AuditDraft) -> Bool {
        var ticket = next.load(ordering: .relaxed)
        while true {
            let turn = unsafe turn(ticket).pointee.load(ordering: .acquiring)
            if turn == ticket {
                let (isMine, current) = next.weakCompareExchange(
                    expected: ticket, desired: ticket + 1, ordering: .relaxed)
                if isMine { break }
                ticket = current
            } else if turn < ticket {
                return false
            } else {
                ticket = next.load(ordering: .relaxed)
            }
        }
        fill(ticket, draft)
        unsafe turn(ticket).pointee.store(ticket + 1, ordering: .releasing)
        return true
    }

    private func fill(_ ticket: UInt64, _ draft: AuditDraft) {
        unsafe _ = draft.head.identity?.retain()
        unsafe draft.resources.withBytes { resources in
            var slot = unsafe Slot(
                head: draft.head, parameters: Int32(clamping: draft.parameters.count),
                response: Int32(clamping: draft.response.count),
                additional: Int32(clamping: draft.additional.count),
                resources: Int32(clamping: resources.count), overflow: nil)
            let count = slot.textCount
            var target = unsafe base(ticket) + Self.textOffset
            if count > Self.textBytes {
                unsafe target = .allocate(byteCount: count, alignment: 1)
                unsafe slot.overflow = target
            }
            unsafe (base(ticket) + Self.headOffset).initializeMemory(as: Slot.self, to: slot)
            unsafe Self.copy(draft.parameters.bytes, &target)
            unsafe Self.copy(draft.response.bytes, &target)
            unsafe Self.copy(draft.additional.bytes, &target)
            unsafe Self.copy(resources, &target)
        }
    }

    @inline(__always)
    private static func copy(
        _ bytes: UnsafeRawBufferPointer, _ target: inout UnsafeMutableRawPointer
    ) {
        guard let source = bytes.baseAddress, bytes.count > 0 else { return }
        unsafe target.copyMemory(from: source, byteCount: bytes.count)
        unsafe target += bytes.count
    }

    /// Whether a record waits. The consumer's.
    var isEmpty: Bool {
        unsafe turn(taken).pointee.load(ordering: .acquiring) != taken + 1
    }

    /// Lends the first record to `body` and takes it out; `false` if there is none. The consumer's.
    func take(_ body: (AuditEntry) -> Void) -> Bool {
        guard !isEmpty else { return false }
        let ticket = taken
        let slot = unsafe (base(ticket) + Self.headOffset).load(as: Slot.self)
        let text = unsafe slot.overflow ?? base(ticket) + Self.textOffset
        var start = 0
        func section(_ count: Int32) -> UnsafeRawBufferPointer {
            defer { start += Int(count) }
            return unsafe UnsafeRawBufferPointer(start: text + start, count: Int(count))
        }
        unsafe body(
            AuditEntry(
                head: slot.head, parameters: section(slot.parameters),
                response: section(slot.response), additional: section(slot.additional),
                resources: section(slot.resources)))
        unsafe slot.overflow?.deallocate()
        unsafe slot.head.identity?.release()
        taken += 1
        unsafe turn(ticket).pointee.store(
            ticket + UInt64(Self.capacity), ordering: .releasing)
        return true
    }
}

/// One record, lent by the queue.
@safe struct AuditEntry {
    let head: AuditHead
    let parameters: UnsafeRawBufferPointer
    let response: UnsafeRawBufferPointer
    let additional: UnsafeRawBufferPointer
    let resources: UnsafeRawBufferPointer
}
