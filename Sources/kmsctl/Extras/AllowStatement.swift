/// What `kmsctl allow` adds to a key policy: a statement that allows a principal a use of the key.
struct AllowStatement {
    let use: KeyUse
    /// Pairs that the encryption context must have; each is a condition.
    let context: [(key: String, value: String)]

    /// Throws for pairs that a condition can't ask for.
    init(_ use: KeyUse, context: [(key: String, value: String)] = []) throws(InputError) {
        var keys: Set<[UInt8]> = []
        for pair in context {
            guard !pair.key.isEmpty else {
                throw InputError(parsing: "--context", "A pair has no name in front of its =.")
            }
            guard keys.insert(Array(pair.key.lowercased().utf8)).inserted else {
                throw InputError(
                    parsing: "--context",
                    "\"\(pair.key)\" comes twice; conditions don't tell apart names that differ only in case."
                )
            }
        }
        guard context.isEmpty || !use.actionsWithContext.isEmpty else {
            throw InputError(
                parsing: "--context",
                "What --for \(use.name) allows has no encryption context; leave out --context.")
        }
        self.use = use
        self.context = context
    }

    var actions: [String] { context.isEmpty ? use.actions : use.actionsWithContext }

    /// The `Sid`, if the policy has no other of that name; `principal` is an ARN.
    func sid(for principal: String) -> String {
        "allow-\(use.name)-\(Self.shortName(of: principal))"
    }

    /// What an ARN ends with, behind `user/` or `role/`; what is no letter or digit is a hyphen.
    private static func shortName(of principal: String) -> String {
        let resource = Array(principal.utf8).split(separator: UInt8(ascii: ":")).last ?? []
        let slash = resource.firstIndex(of: UInt8(ascii: "/"))
        let name = slash.map { resource[($0 + 1)...] } ?? resource
        let bytes = name.map { isLetterOrDigit($0) ? $0 : UInt8(ascii: "-") }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: false
        }
    }
}
