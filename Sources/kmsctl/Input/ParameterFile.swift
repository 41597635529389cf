import Foundation

/// Values that a flag may take from a file, as in AWS CLI: `file://` for text, `fileb://` for bytes.
enum ParameterFile {
    /// The text of a value: its own, or that of the file it names.
    static func text(of value: String, flag: String) throws(InputError) -> String {
        guard let path = path(of: value, scheme: "file://") else { return value }
        let data = try contents(of: path, value: value, flag: flag)
        guard let text = String(data: data, encoding: .utf8) else {
            throw InputError(
                parsing: flag,
                "Unable to load paramfile (\(value)), text contents could not be decoded. If this is a binary file, please use the fileb:// prefix instead of the file:// prefix."
            )
        }
        return text
    }

    /// The bytes of the file that a value names with `fileb://`; `nil` if it names none.
    static func bytes(of value: String, flag: String) throws(InputError) -> [UInt8]? {
        guard let path = path(of: value, scheme: "fileb://") else { return nil }
        return [UInt8](try contents(of: path, value: value, flag: flag))
    }

    /// The path that a value names with `scheme`; `nil` if it names none.
    static func path(of value: String, scheme: String) -> String? {
        guard value.hasPrefix(scheme) else { return nil }
        let path = String(value.dropFirst(scheme.count))
        guard path == "~" || path.hasPrefix("~/") else { return path }
        return (path as NSString).expandingTildeInPath
    }

    private static func contents(
        of path: String, value: String, flag: String
    ) throws(InputError) -> Data {
        do {
            // A file of no fixed size, such as /dev/stdin, is read to its end too.
            guard let handle = FileHandle(forReadingAtPath: path) else {
                throw CocoaError(.fileReadNoSuchFile)
            }
            return try handle.readToEnd() ?? Data()
        } catch {
            throw InputError(
                parsing: flag,
                "Unable to load paramfile \(value): the file can't be read; check that it is there and that you may read it."
            )
        }
    }
}
