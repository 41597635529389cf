import Glibc

/// One file of identity policies, as it was read.
struct PolicyFile: Equatable {
    /// Whose policy it is.
    enum Holder: Hashable {
        case user(String)
        case group(String)
        case role(String)
        /// Everybody's: nobody may go beyond it.
        case ceiling
    }

    let path: String
    let holder: Holder
    let text: String
}

/// Why the identity policies can't be loaded: a file, where in it, and what is wrong.
struct PolicyFileError: Error, Equatable, CustomStringConvertible {
    /// `FILE:LINE: reason`, or `FILE: reason`.
    let description: String

    init(_ path: String, line: Int? = nil, _ reason: String) {
        description = (line.map { "\(path):\($0)" } ?? path) + ": " + reason
    }
}

/// The folder of identity policies: `users/NAME.json`, `groups/NAME.json`, `roles/NAME.json`, each with more
/// in `NAME.d/*.json` beside it, and `ceiling.json`.
struct PolicyFolder {
    let path: String

    /// The longest file, in bytes.
    private static let byteLimit = 128 << 10
    /// The most files.
    private static let fileLimit = 10_000

    /// Reads all files, in the order of their paths; none if there is no folder.
    func read() throws(PolicyFileError) -> [PolicyFile] {
        var files: [PolicyFile] = []
        let kinds: [(String, (String) -> PolicyFile.Holder)] = [
            ("groups", { .group($0) }), ("roles", { .role($0) }), ("users", { .user($0) }),
        ]
        for (kind, holder) in kinds {
            for name in try Self.names(in: "\(path)/\(kind)") {
                let entry = "\(path)/\(kind)/\(name)"
                if let holderName = Self.stem(of: name, ".json") {
                    try files.append(Self.file(entry, of: holder(holderName)))
                } else if let holderName = Self.stem(of: name, ".d") {
                    for part in try Self.names(in: entry) {
                        guard Self.stem(of: part, ".json") != nil else {
                            throw PolicyFileError("\(entry)/\(part)", Self.strange)
                        }
                        try files.append(Self.file("\(entry)/\(part)", of: holder(holderName)))
                    }
                } else {
                    throw PolicyFileError(entry, Self.strange)
                }
                guard files.count <= Self.fileLimit else {
                    throw PolicyFileError(path, "There are more than \(Self.fileLimit) files.")
                }
            }
        }
        // One that is there and can't be read must not be taken for none.
        var status = stat()
        if unsafe lstat("\(path)/ceiling.json", &status) == 0 || errno != ENOENT {
            try files.append(Self.file("\(path)/ceiling.json", of: .ceiling))
        }
        return files
    }

    private static let strange =
        "A policy's file is called NAME.json; more of one holder stand in NAME.d."

    private static func stem(of name: String, _ suffix: String) -> String? {
        TrustedFiles.stem(of: name, suffix)
    }

    private static func names(in folder: String) throws(PolicyFileError) -> [String] {
        do throws(TrustedFileError) {
            return try TrustedFiles.names(in: folder)
        } catch {
            throw PolicyFileError(error.path, error.reason)
        }
    }

    private static func file(
        _ path: String, of holder: PolicyFile.Holder
    ) throws(PolicyFileError) -> PolicyFile {
        do throws(TrustedFileError) {
            return PolicyFile(
                path: path, holder: holder,
                text: try TrustedFiles.text(of: path, byteLimit: byteLimit))
        } catch {
            throw PolicyFileError(error.path, error.reason)
        }
    }
}
