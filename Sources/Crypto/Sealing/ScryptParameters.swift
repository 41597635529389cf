/// What turns a passphrase into a root key, beside the passphrase. Not secret, but irreplaceable.
struct ScryptParameters: Equatable, Sendable {
    let n: UInt32
    let r: UInt32
    let p: UInt32
    /// 16 random bytes.
    let salt: [UInt8]

    static let saltCount = 16
    /// 128 MiB and about half a second. OWASP Password Storage Cheat Sheet, scrypt.
    static let recommended = (n: UInt32(1 << 17), r: UInt32(8), p: UInt32(1))
    /// Below it guessing is too cheap; above it a start needs more memory than the unit has.
    private static let costs: ClosedRange<UInt32> = 1 << 14...1 << 17
    private static let parallel: ClosedRange<UInt32> = 1...4

    /// The recommended costs.
    init(salt: [UInt8]) {
        (n, r, p) = Self.recommended
        self.salt = salt
    }

    /// Reads `bytes`; `nil` unless they are what ``bytes`` gives, with parameters in range.
    init?(_ bytes: [UInt8]) {
        guard bytes.count == 12 + Self.saltCount else { return nil }
        func number(_ offset: Int) -> UInt32 {
            bytes[offset..<offset + 4].reduce(0) { $0 << 8 | UInt32($1) }
        }
        (n, r, p) = (number(0), number(4), number(8))
        salt = Array(bytes[12...])
        guard Self.costs.contains(n), n.nonzeroBitCount == 1, r == Self.recommended.r,
            Self.parallel.contains(p)
        else { return nil }
    }

    /// n, r and p, big-endian, and the salt.
    var bytes: [UInt8] {
        [n, r, p].flatMap { number in
            (0..<4).map { UInt8(truncatingIfNeeded: number >> UInt32(24 - 8 * $0)) }
        } + salt
    }
}
