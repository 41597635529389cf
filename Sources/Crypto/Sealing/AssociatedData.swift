/// The place of a sealed record in unambiguous form: each field behind its length, 32 bits big-endian.
///
/// Two different lists of fields never give the same bytes. `docs/formats/sealed-records.md` has the lists.
struct AssociatedData {
    private(set) var bytes: [UInt8] = []

    init(domain: StaticString, reserving capacity: Int = 96) {
        bytes.reserveCapacity(capacity)
        appendCount(domain.utf8CodeUnitCount)
        domain.withUTF8Buffer { unsafe bytes.append(contentsOf: $0) }
    }

    mutating func append(_ field: some Collection<UInt8>) {
        appendCount(field.count)
        bytes.append(contentsOf: field)
    }

    mutating func append(_ field: UnsafeRawBufferPointer) {
        appendCount(field.count)
        unsafe bytes.append(contentsOf: field)
    }

    mutating func append(_ field: UInt8) {
        appendCount(1)
        bytes.append(field)
    }

    private mutating func appendCount(_ count: Int) {
        // No field comes near it: rows and names are bounded.
        precondition(count <= XAES.inputLimit)
        unsafe withUnsafeBytes(of: UInt32(count).bigEndian) { unsafe bytes.append(contentsOf: $0) }
    }
}
