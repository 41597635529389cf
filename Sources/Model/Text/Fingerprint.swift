/// A 128-bit FNV-1a hash: spreads what it is given, and keeps nobody from finding two texts with the same.
///
/// Source: draft-eastlake-fnv.
package struct Fingerprint: Hashable, Sendable {
    package private(set) var value: UInt128 = 0x6C62_272E_07BB_0142_62B8_2175_6295_C58D

    package init() {}

    @inline(__always)
    package mutating func add(_ byte: UInt8) {
        value = (value ^ UInt128(byte)) &* 0x0100_0000_0000_0000_0000_013B
    }

    package mutating func add(_ bytes: Span<UInt8>) {
        for index in bytes.indices { add(bytes[index]) }
    }

    /// The 16 bytes, the most significant one first.
    package var bytes: [UInt8] { value.bigEndianBytes }
}
