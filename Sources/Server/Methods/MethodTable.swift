import Glibc
internal import KMSModel

/// The methods of the server, found by name without allocating.
struct MethodTable: Sendable {
    private let methods: [Method]
    /// For each hash the position of a method, or -1; the next slot is the next to try.
    private let slots: [Int16]

    private static let slotCount = 256

    init(_ methods: [Method]) {
        precondition(methods.count <= Self.slotCount / 2, "the table of methods is full")
        var slots = [Int16](repeating: -1, count: Self.slotCount)
        for (position, method) in methods.enumerated() {
            let name = unsafe UnsafeRawBufferPointer(
                start: method.name.utf8Start, count: method.name.utf8CodeUnitCount)
            var slot = unsafe Self.hash(name)
            while slots[slot] >= 0 { slot = (slot + 1) % Self.slotCount }
            slots[slot] = Int16(position)
        }
        self.methods = methods
        self.slots = slots
    }

    /// The method of this name, such as `KMS/Decrypt`; `nil` if there is none.
    func find(_ name: UnsafeRawBufferPointer) -> Method? {
        guard let start = name.baseAddress, name.count > 0 else { return nil }
        var slot = unsafe Self.hash(name)
        while slots[slot] >= 0 {
            let method = methods[Int(slots[slot])]
            if unsafe method.name.utf8CodeUnitCount == name.count
                && memcmp(method.name.utf8Start, start, name.count) == 0
            {
                return method
            }
            slot = (slot + 1) % Self.slotCount
        }
        return nil
    }

    /// The names, in the order they were given.
    var names: [String] { methods.map { "\($0.name)" } }

    /// Mixes the length and three letters, which differ between all of AWS's names that share both
    /// ends; an empty name must not come here.
    private static func hash(_ name: UnsafeRawBufferPointer) -> Int {
        let count = name.count
        let last = unsafe Int(name[count - 1])
        let middle = unsafe Int(name[count / 2])
        let third = unsafe Int(name[count / 3])
        return (last &* 3 &+ middle &* 7 &+ third &* 31 &+ count &* 61) % slotCount
    }
}
