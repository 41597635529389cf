/// The name of an AWS Region, of the form `([a-z]+-){2,3}[0-9]+`, at most 32 bytes.
///
/// One daemon holds the keys of any number of Regions. A value is its bytes: it is copied and compared
/// without memory of its own.
package struct Region: Hashable, Sendable, BitwiseCopyable {
    /// The name's bytes, the rest zeros.
    private let words: (UInt64, UInt64, UInt64, UInt64)

    /// The longest name, in bytes. Source: AWS KMS API Reference, RegionType.
    package static let byteLimit = 32
    /// The Region of a daemon that is told of none.
    package static let standard = Region(filling: "local-main-1".utf8)

    /// Takes over a name; `nil` unless it has the form of one.
    package init?(_ name: some StringProtocol) {
        guard Self.isName(Array(name.utf8)) else { return nil }
        self.init(filling: name.utf8)
    }

    private init(filling name: some Sequence<UInt8>) {
        var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
        unsafe withUnsafeMutableBytes(of: &words) { bytes in
            for (index, byte) in name.enumerated() { unsafe bytes[index] = byte }
        }
        self.words = words
    }

    /// The name's bytes.
    package var bytes: [UInt8] {
        unsafe withUnsafeBytes(of: words) { bytes in unsafe Array(bytes.prefix { $0 != 0 }) }
    }

    package static func == (left: Region, right: Region) -> Bool { left.words == right.words }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(words.0)
        hasher.combine(words.1)
        hasher.combine(words.2)
        hasher.combine(words.3)
    }

    private static func isName(_ bytes: [UInt8]) -> Bool {
        guard bytes.count <= byteLimit else { return false }
        let parts = bytes.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard (3...4).contains(parts.count), let number = parts.last else { return false }
        return consists(number, of: UInt8(ascii: "0")...UInt8(ascii: "9"))
            && parts.dropLast().allSatisfy {
                consists($0, of: UInt8(ascii: "a")...UInt8(ascii: "z"))
            }
    }

    private static func consists(
        _ bytes: ArraySlice<UInt8>, of characters: ClosedRange<UInt8>
    ) -> Bool {
        !bytes.isEmpty && bytes.allSatisfy(characters.contains)
    }
}

extension Region: CustomStringConvertible {
    package var description: String { String(decoding: bytes, as: UTF8.self) }
}

/// Where a KMS key is: related multi-Region keys have one ID in several Regions.
package struct KeyAddress: Hashable, Sendable {
    package let region: Region
    package let id: KeyID

    package init(_ id: KeyID, in region: Region) {
        self.region = region
        self.id = id
    }

    /// The ID alone: it is random enough.
    package func hash(into hasher: inout Hasher) {
        hasher.combine(id.low)
    }
}

/// Where an alias is.
package struct AliasAddress: Sendable {
    package let region: Region
    /// With its prefix `alias/`.
    package let name: String

    package init(_ name: String, in region: Region) {
        self.region = region
        self.name = name
    }
}

extension AliasAddress: Hashable {
    /// Whether both are the same, byte for byte.
    package static func == (left: AliasAddress, right: AliasAddress) -> Bool {
        left.region == right.region && ByteText(left.name) == ByteText(right.name)
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(ByteText(name))
    }
}
