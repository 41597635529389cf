/// What the path of a control group says of a process: the unit and the slice that systemd has it in.
///
/// A pure function of text that the kernel writes. What is below a unit is up to the unit: only the first one
/// on the way down counts.
struct SystemdUnit: Equatable {
    /// The service of the system manager; `nil` if there is none.
    let name: String?
    /// The service or scope of a user's own manager, which that user controls; `nil` if there is none.
    let userName: String?
    /// The innermost slice of the system manager; `nil` if there is none.
    let slice: String?
    /// Whether the process is below a user's own manager.
    let isOfUserManager: Bool

    /// Reads a path such as `/system.slice/orders-api.service`, as systemd makes them.
    init(controlGroup path: String) {
        let names = Array(path.utf8).split(separator: UInt8(ascii: "/")).map(Self.unescaped)
        let slices = Self.slices(names[...])
        slice = slices.last
        if let manager = names.firstIndex(where: Self.isUserManager) {
            let own = names[(manager + 1)...]
            isOfUserManager = true
            name = nil
            userName = Self.unit(own.dropFirst(Self.slices(own).count), [".service", ".scope"])
            return
        }
        isOfUserManager = false
        userName = nil
        let isForeign = ["user.slice", "machine.slice"].contains(slices.first)
        name =
            slices.isEmpty || isForeign
            ? nil : Self.unit(names.dropFirst(slices.count), [".service"])
    }

    /// The name of the role of a service unit: without `.service`, and with `=` for `\` and `+` for `:`, which no
    /// unit's name has; `nil` if it isn't a service's or has more than 64 bytes.
    static func roleName(of unit: String) -> String? {
        guard isService(unit) else { return nil }
        let bytes = unit.utf8.dropLast(".service".utf8.count).map { byte -> UInt8 in
            switch byte {
            case UInt8(ascii: "\\"): UInt8(ascii: "=")
            case UInt8(ascii: ":"): UInt8(ascii: "+")
            default: byte
            }
        }
        return Principals.isPrincipalName(bytes) ? String(decoding: bytes, as: UTF8.self) : nil
    }

    /// Whether this may be the name of a service unit.
    static func isService(_ text: String) -> Bool {
        isUnitName(text.utf8) && stem(of: text, ".service") != nil
    }

    // MARK: - Parts of a path

    /// The name of a unit that a part of a path stands for; `nil` if it can't be one's.
    private static func unescaped(_ part: ArraySlice<UInt8>) -> String? {
        // systemd puts a _ before names that the kernel has for files of its own, and before others with a _.
        let name = part.first == UInt8(ascii: "_") ? part.dropFirst() : part
        return isUnitName(name) ? String(decoding: name, as: UTF8.self) : nil
    }

    /// Whether the bytes are 1 to 255 of those that systemd.unit(5) allows.
    private static func isUnitName(_ bytes: some Collection<UInt8>) -> Bool {
        guard (1...255).contains(bytes.count) else { return false }
        return bytes.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"):
                true
            default: ":-_.\\@".utf8.contains(byte)
            }
        }
    }

    /// The slices that a path begins with, each within the one before.
    private static func slices(_ names: ArraySlice<String?>) -> [String] {
        var found: [String] = []
        for name in names {
            guard let name, isSlice(name, within: found.last) else { break }
            found.append(name)
        }
        return found
    }

    /// Whether a slice of this name is within `outer`: `a-b.slice` is within `a.slice`, `a.slice` within none.
    private static func isSlice(_ name: String, within outer: String?) -> Bool {
        guard let own = stem(of: name, ".slice") else { return false }
        guard let outer = outer.flatMap({ stem(of: $0, ".slice") }) else {
            return !own.utf8.contains(UInt8(ascii: "-"))
        }
        guard own.hasPrefix(outer + "-") else { return false }
        let rest = own.utf8.dropFirst(outer.utf8.count + 1)
        return !rest.isEmpty && !rest.contains(UInt8(ascii: "-"))
    }

    /// Whether this is the service of a user's own manager.
    private static func isUserManager(_ name: String?) -> Bool {
        guard let name else { return false }
        return name.hasPrefix("user@") && name.hasSuffix(".service")
    }

    /// The first of the names, if it ends as a unit's does.
    private static func unit(_ names: ArraySlice<String?>, _ suffixes: [String]) -> String? {
        guard let first = names.first, let name = first else { return nil }
        return suffixes.contains { stem(of: name, $0) != nil } ? name : nil
    }

    /// The name without `suffix`; `nil` if it doesn't end so, or has nothing else.
    private static func stem(of name: String, _ suffix: String) -> String? {
        TrustedFiles.stem(of: name, suffix)
    }
}
