import Glibc
import Testing

/// The process's mappings, as `/proc/self/smaps` lists them.
struct MemoryMap {
    struct Mapping {
        let range: Range<UInt>
        let permissions: String
        let flags: Set<String>
    }

    struct Unreadable: Error {}

    let mappings: [Mapping]

    init() throws {
        guard let file = unsafe fopen("/proc/self/smaps", "re") else { throw Unreadable() }
        defer { unsafe _ = fclose(file) }
        var line: UnsafeMutablePointer<CChar>?
        var capacity = 0
        defer { unsafe free(line) }
        var mappings: [Mapping] = []
        var head: (Range<UInt>, String)?
        while unsafe getline(&line, &capacity, file) > 0, let text = unsafe line {
            let words = unsafe String(cString: text).split(whereSeparator: \.isWhitespace)
            guard let first = words.first else { continue }
            if first == "VmFlags:", let (range, permissions) = head {
                mappings.append(
                    Mapping(
                        range: range, permissions: permissions,
                        flags: Set(words.dropFirst().map(String.init))))
            }
            let bounds = first.split(separator: "-")
            if words.count > 1, bounds.count == 2, let low = UInt(bounds[0], radix: 16),
                let high = UInt(bounds[1], radix: 16)
            {
                head = (low..<high, String(words[1]))
            }
        }
        self.mappings = mappings
    }

    func mapping(of pointer: UnsafeRawPointer) -> Mapping? {
        let address = UInt(bitPattern: pointer)
        return mappings.first { $0.range.contains(address) }
    }

    /// The mapping that ends where `mapping` begins, and the one that begins where it ends.
    func neighbours(of mapping: Mapping) -> (below: Mapping?, above: Mapping?) {
        (
            mappings.first { $0.range.upperBound == mapping.range.lowerBound },
            mappings.first { $0.range.lowerBound == mapping.range.upperBound }
        )
    }
}
