import KMSModel

/// What turns a passphrase into a root key, beside the passphrase. Not secret, but irreplaceable.
///
/// Stored as five lines of text: `kmsd-scrypt-v1`, `n=`, `r=`, `p=` with decimal numbers and `salt=` with 32
/// hexadecimal digits.
struct ScryptParameters: Equatable, Sendable {
    var n: UInt64
    var r: UInt32
    var p: UInt32
    /// 16 random bytes.
    var salt: [UInt8]

    static let saltCount = 16
    /// The most bytes that the text has.
    static let limit = 128
    /// 128 MiB and about half a second. OWASP Password Storage Cheat Sheet, scrypt.
    static let recommended = (n: UInt64(1 << 17), r: UInt32(8), p: UInt32(1))
    /// Below it guessing is too cheap; above it a start would need more than 1 GiB.
    private static let costs: ClosedRange<UInt64> = 1 << 14...1 << 20

    init(salt: [UInt8]) {
        (n, r, p) = Self.recommended
        self.salt = salt
    }

    /// Reads the text; `nil` unless it is exactly what `text` writes, with parameters in range.
    init?(_ bytes: [UInt8]) {
        let lines = String(decoding: bytes, as: UTF8.self).split(
            separator: "\n", omittingEmptySubsequences: false)
        guard lines.count == 6,
            let n = Self.value("n", lines[1]).flatMap({ UInt64($0) }), Self.costs.contains(n),
            n.nonzeroBitCount == 1,
            let r = Self.value("r", lines[2]).flatMap({ UInt32($0) }), r == Self.recommended.r,
            let p = Self.value("p", lines[3]).flatMap({ UInt32($0) }), (1...16).contains(p),
            let salt = Self.value("salt", lines[4]).flatMap({ Hexadecimal.bytes(of: $0) }),
            salt.count == Self.saltCount
        else { return nil }
        (self.n, self.r, self.p) = (n, r, p)
        self.salt = salt
        guard Array(text.utf8) == bytes else { return nil }
    }

    var text: String {
        "kmsd-scrypt-v1\nn=\(n)\nr=\(r)\np=\(p)\nsalt=\(Hexadecimal.text(of: salt))\n"
    }

    private static func value(_ name: String, _ line: Substring) -> Substring? {
        line.hasPrefix(name + "=") ? line.dropFirst(name.count + 1) : nil
    }
}
