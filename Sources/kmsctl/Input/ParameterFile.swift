import Foundation
import Glibc

/// Values that a flag may take from a file, as in AWS CLI: `file://` for text, `fileb://` for bytes.
enum ParameterFile {
    /// The text of a value: its own, or that of the file it names.
    static func text(of value: String, flag: String) throws(InputError) -> String {
        guard let path = path(of: value, scheme: "file://") else { return value }
        let bytes = try contents(of: path, value: value, flag: flag)
        guard let text = String(validating: lineBreaks(in: bytes), as: UTF8.self) else {
            throw InputError(
                parsing: flag,
                "Unable to load paramfile (\(value)), text contents could not be decoded. If this is a binary file, please use the fileb:// prefix instead of the file:// prefix."
            )
        }
        return text
    }

    /// The text of the file at `path`, as it is written there; `-` stands for the standard input.
    static func text(ofFile path: String, flag: String) throws(InputError) -> String {
        let place = path.isSame(as: "-") ? "/dev/stdin" : path
        let bytes = try contents(of: place, value: path, flag: flag)
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw InputError(parsing: flag, "The text of \(path) is not UTF-8.")
        }
        return text
    }

    /// The bytes of the file that a value names with `fileb://`; `nil` if it names none.
    static func bytes(of value: String, flag: String) throws(InputError) -> [UInt8]? {
        guard let path = path(of: value, scheme: "fileb://") else { return nil }
        return try contents(of: path, value: value, flag: flag)
    }

    /// The path that a value names with `scheme`; `nil` if it names none.
    ///
    /// `~` stands for the home directory, and `$NAME` and `${NAME}` for environment variables.
    static func path(of value: String, scheme: String) -> String? {
        guard value.utf8.starts(with: scheme.utf8) else { return nil }
        let start = value.utf8.index(value.startIndex, offsetBy: scheme.utf8.count)
        let path = String(value[start...])
        guard path.utf8.first == UInt8(ascii: "~") else { return withVariables(path) }
        return withVariables((path as NSString).expandingTildeInPath)
    }

    /// Puts the values of environment variables into a path, as Python's `expandvars` does: one that
    /// is not set stays as it is written.
    static func withVariables(
        _ path: String, lookUp: (String) -> String? = environmentValue
    ) -> String {
        var rest = Array(path.utf8)[...]
        var result: [UInt8] = []
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "$") else {
                result.append(byte)
                continue
            }
            let name: ArraySlice<UInt8>
            let end: Int
            if rest.first == UInt8(ascii: "{"), let brace = rest.firstIndex(of: UInt8(ascii: "}")) {
                name = rest[(rest.startIndex + 1)..<brace]
                end = brace + 1
            } else {
                name = rest.prefix { isOfName($0) }
                end = name.endIndex
            }
            let text = String(decoding: name, as: UTF8.self)
            guard !name.isEmpty, let value = lookUp(text) else {
                result.append(byte)
                continue
            }
            result += Array(value.utf8)
            rest = rest[end...]
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static func isOfName(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
            true
        default: false
        }
    }

    /// A text with each line break as one line feed, as Python reads it.
    private static func lineBreaks(in bytes: [UInt8]) -> [UInt8] {
        let (lineFeed, carriageReturn) = (UInt8(ascii: "\n"), UInt8(ascii: "\r"))
        guard bytes.contains(carriageReturn) else { return bytes }
        var result: [UInt8] = []
        for (index, byte) in bytes.enumerated() {
            if byte == carriageReturn {
                result.append(lineFeed)
            } else if byte != lineFeed || index == 0 || bytes[index - 1] != carriageReturn {
                result.append(byte)
            }
        }
        return result
    }

    /// A file is read to its end, also one of no fixed size, such as /dev/stdin.
    private static func contents(
        of path: String, value: String, flag: String
    ) throws(InputError) -> [UInt8] {
        let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure(value, flag) }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 64 << 10)
        while true {
            let count = unsafe read(descriptor, &piece, piece.count)
            if count < 0 && errno == EINTR { continue }
            guard count >= 0 else { throw failure(value, flag) }
            guard count > 0 else { return bytes }
            bytes += piece[..<count]
        }
    }

    private static func failure(_ value: String, _ flag: String) -> InputError {
        InputError(
            parsing: flag,
            "Unable to load paramfile \(value): the file can't be read; check that it is there and that you may read it."
        )
    }
}
