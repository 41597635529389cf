internal import Yams

/// One thing that is wrong with a configuration: where, what, and what would be right.
package struct ConfigurationError: Error, Equatable, CustomStringConvertible {
    /// `FILE:LINE: option NAME: reason`.
    package let description: String

    init(file: String, line: Int?, option: String? = nil, _ reason: String) {
        let place = line.map { "\(file):\($0)" } ?? file
        description = place + ": " + (option.map { "option \($0): " } ?? "") + reason
    }
}

extension Configuration {
    /// Takes over the options in `yaml`, the text of `file`.
    ///
    /// Throws at the first option that doesn't exist, or whose value can't be; nothing is then to be
    /// used of what was taken over.
    package mutating func apply(yaml: String, file: String) throws(ConfigurationError) {
        guard let root = try Self.compose(yaml, file) else { return }
        guard case .mapping(let mapping) = root else {
            if case .scalar(let scalar) = root, scalar.string.isEmpty { return }
            throw ConfigurationError(
                file: file, line: root.mark?.line, "the file must have lines like `option: value`")
        }
        try apply(mapping, prefix: "", file)
        if rootKeyProvider == .file, rootKeyPath == nil {
            throw ConfigurationError(
                file: file, line: root["root_key"]?.mark?.line, option: "root_key.path",
                "the provider file needs the path of the root key")
        }
    }

    private mutating func apply(
        _ mapping: Node.Mapping, prefix: String, _ file: String
    ) throws(ConfigurationError) {
        for (key, value) in mapping {
            let name = prefix + (key.string ?? "?")
            if let option = ConfigurationOption.all[name] {
                do throws(ConfigurationOption.Refusal) {
                    try option.apply(OptionValue(value), &self)
                } catch {
                    throw ConfigurationError(
                        file: file, line: key.mark?.line, option: name, error.reason)
                }
            } else if ConfigurationOption.sections.contains(name) {
                if case .mapping(let section) = value {
                    try apply(section, prefix: name + ".", file)
                } else if !OptionValue(value).isNull {
                    throw ConfigurationError(
                        file: file, line: key.mark?.line, option: name,
                        "this is a section; its options belong below it, indented")
                }
            } else {
                throw ConfigurationError(
                    file: file, line: key.mark?.line, option: name, Self.unknown(name))
            }
        }
    }

    private static func unknown(_ name: String) -> String {
        let last = name.split(separator: ".").last ?? ""
        let known = ConfigurationOption.all.keys.sorted()
        let same = known.first { $0 == last || $0.hasSuffix(".\(last)") }
        return "there is no such option; "
            + (same.map { "do you mean \($0)?" } ?? "there are \(known.joined(separator: ", "))")
    }

    /// Reads YAML; `nil` if there is none.
    static func compose(
        _ yaml: String, _ file: String
    ) throws(ConfigurationError) -> Node? {
        do {
            return try Yams.compose(yaml: yaml)
        } catch {
            switch error as? YamlError {
            case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
                .composer(_, let problem, let mark, _):
                throw ConfigurationError(file: file, line: mark.line, problem)
            case .duplicatedKeysInMapping(let duplicates, let context):
                throw ConfigurationError(
                    file: file, line: context.mark.line,
                    option: duplicates.first, "the option stands here twice")
            default:
                throw ConfigurationError(file: file, line: nil, "the file is not valid YAML")
            }
        }
    }
}

/// The value of an option as the file has it.
struct OptionValue {
    private let node: Node

    init(_ node: Node) {
        self.node = node
    }

    /// The text of a value that is no list and no section.
    var text: String? {
        guard case .scalar(let scalar) = node else { return nil }
        return scalar.string
    }

    var isNull: Bool { node.null != nil }
    var int: Int? { node.int }
    var bool: Bool? { node.bool }
    /// Where it stands, from 1; `nil` if that isn't known.
    var line: Int? { node.mark?.line }

    /// The values of a list.
    var list: [OptionValue]? {
        guard case .sequence(let sequence) = node else { return nil }
        return sequence.map { OptionValue($0) }
    }
}
