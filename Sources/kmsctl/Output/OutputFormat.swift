import KMSJSON
import ArgumentParser
import Glibc
import KMSAPI

/// How a reply is printed.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
    case json
    case text
    case table
    case yaml
    case yamlStream = "yaml-stream"
    /// The bytes of the reply's one blob.
    case raw

    /// The format for a command line: what `--output` says, or else AWS CLI's variable.
    ///
    /// Throws if the variable names no format.
    static func chosen(
        _ given: OutputFormat?, environment: String? = environmentValue("AWS_DEFAULT_OUTPUT")
    ) throws(InputError) -> OutputFormat {
        if let given { return given }
        guard let environment, !environment.isEmpty else { return .json }
        guard let format = OutputFormat(rawValue: environment) else {
            throw InputError("Unknown output type: \(environment), in AWS_DEFAULT_OUTPUT.")
        }
        return format
    }

    /// Prints a reply on the standard output, or what `query` asks for of it.
    func print(_ reply: [MessageMember], query: Query?, of operation: String) throws {
        guard self != .raw else {
            guard isatty(STDOUT_FILENO) == 0 else {
                throw InputError("Raw bytes are not printed on a terminal; redirect the output.")
            }
            return try StandardStreams.print(Self.blob(of: reply))
        }
        try print(JSONValue(reply), query: query, of: operation)
    }

    /// Prints a value on the standard output, or what `query` asks for of it.
    func print(_ reply: JSONValue, query: Query?, of operation: String) throws {
        let text: String
        if let query {
            text = try self.text(of: query.result(on: reply), title: operation)
        } else if self == .text {
            text = TabbedText.text(ofListing: reply)
        } else {
            text = try self.text(of: reply, title: operation)
        }
        try StandardStreams.print(text)
    }

    /// The text of a value. As AWS CLI does, an empty object prints nothing.
    func text(of value: JSONValue, title: String) throws(LocalFailure) -> String {
        if case .object(let members) = value, members.isEmpty { return "" }
        switch self {
        case .json, .raw: return JSONWriter.text(of: value, indentation: 4) + "\n"
        case .text: return TabbedText.text(of: value)
        case .yaml: return YAMLText.text(of: value)
        case .yamlStream: return YAMLText.text(of: .array([value]))
        case .table:
            return try TableText.text(of: value, title: title, width: Self.terminalWidth)
        }
    }

    /// The bytes of the only blob in a reply.
    static func blob(of reply: [MessageMember]) throws(InputError) -> [UInt8] {
        let blobs = reply.compactMap { member -> [UInt8]? in
            guard case .bytes(let bytes) = member.value else { return nil }
            return bytes
        }
        guard blobs.count == 1, let blob = blobs.first else {
            throw InputError(
                "--output raw is for a reply with one blob; this one has \(blobs.count).")
        }
        return blob
    }

    /// The columns of the terminal that the output goes to; 80 for what is none.
    private static var terminalWidth: Int {
        var size = winsize()
        guard unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 else { return 80 }
        return Int(size.ws_col)
    }
}

/// The value of an environment variable; `nil` if it is not set.
func environmentValue(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    return unsafe String(cString: value)
}
