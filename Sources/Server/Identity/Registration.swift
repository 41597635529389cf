internal import Yams

/// What one file of the folder of roles or of services says: who is to be one.
struct Registration: Equatable {
    enum Kind: Equatable {
        case role
        case service
    }

    /// A user as the file has it, by name or number.
    struct User: Equatable {
        let text: String
        let line: Int?
    }

    let file: String
    let kind: Kind
    /// The name of the role; that of the service, which ends with `.amazonaws.com`.
    let name: String
    /// The service unit; `nil` for a service that its user ID alone tells.
    let unit: String?
    /// Which users' processes count; at least one.
    let users: [User]
    /// Whether root may be among them.
    let includesRoot: Bool

    /// Reads `yaml`, the text of `file`, of which the name is `stem` and `.yaml`.
    init(
        _ kind: Kind, yaml: String, file: String, stem: String
    ) throws(ConfigurationError) {
        let options = try RegistrationOptions(yaml, file: file, known: kind.options)
        self.file = file
        self.kind = kind
        includesRoot = try options.flag(kind.rootOption)
        switch kind {
        case .role:
            let unit = try options.text("unit") ?? stem + ".service"
            guard let name = SystemdUnit.roleName(of: unit) else {
                throw options.refusal("unit", Self.noRole)
            }
            self.name = name
            self.unit = unit
            users = try options.users()
        case .service:
            name = try Self.serviceName(options, stem)
            unit = try Self.unit(options)
            if unit == nil {
                users = [try options.uid()]
            } else {
                users = try options.users()
            }
        }
    }

    private static let noRole =
        "the value must be the name of a service unit with at most 64 letters before .service, such as "
        + "orders-api.service"

    private static func serviceName(
        _ options: RegistrationOptions, _ stem: String
    ) throws(ConfigurationError) -> String {
        let name = try options.text("service") ?? stem
        let isName = name.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
                UInt8(ascii: "-"):
                true
            default: false
            }
        }
        guard isName, (1...63).contains(name.utf8.count) else {
            throw options.refusal(
                "service",
                "the value must be 1 to 63 lower-case letters, digits and hyphens; disk is short for "
                    + "disk.amazonaws.com")
        }
        return name + ".amazonaws.com"
    }

    /// The unit of a service; `nil` if it has a user ID instead.
    private static func unit(_ options: RegistrationOptions) throws(ConfigurationError) -> String? {
        guard let unit = try options.text("unit") else {
            for option in ["users", Kind.service.rootOption] where options.has(option) {
                throw options.refusal(option, "it needs a unit")
            }
            return nil
        }
        guard !options.has("uid") else {
            throw options.refusal("uid", "there is a unit already; its users stand in users")
        }
        guard SystemdUnit.isService(unit) else {
            throw options.refusal(
                "unit", "the value must be the name of a service unit, such as disk.service")
        }
        return unit
    }
}

extension Registration.Kind {
    /// What they are called.
    var plural: String {
        switch self {
        case .role: "roles"
        case .service: "services"
        }
    }

    /// The option that lets root be one.
    var rootOption: String {
        switch self {
        case .role: "run_as_role_for_root"
        case .service: "run_as_service_for_root"
        }
    }

    fileprivate var options: [String] {
        switch self {
        case .role: ["unit", "users", rootOption]
        case .service: ["service", "unit", "users", "uid", rootOption]
        }
    }
}

/// The options of a file, by their names.
private struct RegistrationOptions {
    private let file: String
    private var values: [String: OptionValue] = [:]
    private var lines: [String: Int] = [:]

    init(_ yaml: String, file: String, known: [String]) throws(ConfigurationError) {
        self.file = file
        guard let root = try Configuration.compose(yaml, file) else { return }
        guard case .mapping(let mapping) = root else {
            if case .scalar(let scalar) = root, scalar.string.isEmpty { return }
            throw ConfigurationError(
                file: file, line: root.mark?.line, "the file must have lines like `option: value`")
        }
        for (key, value) in mapping {
            let name = key.string ?? "?"
            guard known.contains(name) else {
                throw ConfigurationError(
                    file: file, line: key.mark?.line, option: name,
                    "there is no such option; there are \(known.joined(separator: ", "))")
            }
            let option = OptionValue(value)
            guard !option.isNull else { continue }
            values[name] = option
            lines[name] = key.mark?.line
        }
    }

    func refusal(_ option: String, _ reason: String) -> ConfigurationError {
        ConfigurationError(file: file, line: lines[option], option: option, reason)
    }

    func has(_ option: String) -> Bool { values[option] != nil }

    func text(_ option: String) throws(ConfigurationError) -> String? {
        guard let value = values[option] else { return nil }
        guard let text = value.text, !text.isEmpty else {
            throw refusal(option, "the value must be text")
        }
        return text
    }

    func flag(_ option: String) throws(ConfigurationError) -> Bool {
        guard let value = values[option] else { return false }
        guard let flag = value.bool else {
            throw refusal(option, "the value must be true or false")
        }
        return flag
    }

    func users() throws(ConfigurationError) -> [Registration.User] {
        var users: [Registration.User] = []
        for value in values["users"]?.list ?? [] {
            guard let text = value.text, !text.isEmpty, !value.isNull else {
                throw refusal("users", Self.noUsers)
            }
            users.append(Registration.User(text: text, line: value.line))
        }
        guard !users.isEmpty else { throw refusal("users", Self.noUsers) }
        return users
    }

    private static let noUsers =
        "the value must be a list of the users whose processes count, by name or number, such as [orders]"

    func uid() throws(ConfigurationError) -> Registration.User {
        guard let text = try self.text("uid") else {
            throw ConfigurationError(
                file: file, line: nil, "a service needs either `unit` and `users`, or `uid`")
        }
        return Registration.User(text: text, line: lines["uid"])
    }
}
