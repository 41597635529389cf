internal import KMSSecrets

/// Replies that the socket had no room for, in order. Locked memory, wiped on release.
struct OutputQueue: ~Copyable {
    private final class Block {
        let bytes: SecretBytes

        init(_ bytes: UnsafeRawBufferPointer) {
            self.bytes = unsafe SecretBytes(copying: bytes)
        }
    }

    /// Those before `first` are gone.
    private var blocks: [Block?] = []
    private var first = 0
    private var offset = 0
    private var held: HeldBytes
    /// Bytes not yet written.
    private(set) var count = 0

    init(within held: consuming HeldBytes) {
        self.held = held
    }

    var isEmpty: Bool { count == 0 }

    /// Copies the bytes behind the others; `false` if the budget has no room for them.
    mutating func append(_ bytes: UnsafeRawBufferPointer) -> Bool {
        guard held.resize(to: count + bytes.count) else { return false }
        guard bytes.count > 0 else { return true }
        blocks.append(unsafe Block(bytes))
        count += bytes.count
        return true
    }

    /// Offers the oldest bytes to `write`, which returns how many it took, until it takes no more.
    ///
    /// A negative return of `write` ends it and is returned; else the return is the bytes taken.
    mutating func drain(_ write: (UnsafeRawBufferPointer) -> Int) -> Int {
        defer { _ = held.resize(to: count) }
        var total = 0
        while count > 0 {
            guard let block = blocks[first] else { return total }
            let offset = offset
            let done = unsafe block.bytes.withUnsafeBytes { bytes in
                unsafe write(UnsafeRawBufferPointer(rebasing: bytes[offset...]))
            }
            guard done > 0 else { return total > 0 ? total : done }
            total += done
            count -= done
            self.offset += done
            guard self.offset == block.bytes.count else { return total }
            self.offset = 0
            blocks[first] = nil
            first += 1
            if first > 32 || count == 0 {
                blocks.removeFirst(first)
                first = 0
            }
        }
        return total
    }
}
