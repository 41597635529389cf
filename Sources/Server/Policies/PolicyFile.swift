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

/// What the folder of identity policies holds.
struct PolicyFiles {
    /// In the order of their paths, with the ceiling behind all others.
    var files: [PolicyFile] = []
    /// The paths of the folders that were there: the folder itself, those of the kinds, and each `NAME.d`.
    var folders: Set<String> = []
    /// Those of them without which a file would be missing.
    var usedFolders: Set<String> = []
}

/// The folder of identity policies: `users/NAME.json`, `groups/NAME.json`, `roles/NAME.json`, each with more
/// in `NAME.d/*.json` beside it, and `ceiling.json`.
struct PolicyFolder {
    let path: String

    /// The longest file, in bytes.
    private static let byteLimit = 128 << 10
    /// The most files.
    private static let fileLimit = 10_000

    /// Reads all files; none if there is no folder. Throws if one of the folders in `required` is missing.
    func read(requiring required: Set<String> = []) throws(PolicyFileError) -> PolicyFiles {
        var found = PolicyFiles()
        let kinds: [(String, (String) -> PolicyFile.Holder)] = [
            ("groups", { .group($0) }), ("roles", { .role($0) }), ("users", { .user($0) }),
        ]
        for (kind, holder) in kinds {
            let folder = "\(path)/\(kind)"
            for name in try Self.names(in: folder, &found) {
                if let holderName = Self.stem(of: name, ".json") {
                    try Self.add(name, in: folder, of: holder(holderName), to: &found)
                } else if let holderName = Self.stem(of: name, ".d") {
                    let parts = "\(folder)/\(name)"
                    for part in try Self.names(in: parts, &found) {
                        guard Self.stem(of: part, ".json") != nil else {
                            throw PolicyFileError("\(parts)/\(part)", Self.strange)
                        }
                        try Self.add(part, in: parts, of: holder(holderName), to: &found)
                        found.usedFolders.insert(folder)
                    }
                } else {
                    throw PolicyFileError("\(folder)/\(name)", Self.strange)
                }
                guard found.files.count <= Self.fileLimit else {
                    throw PolicyFileError(path, "There are more than \(Self.fileLimit) files.")
                }
            }
        }
        // One that is there and can't be read must not be taken for none.
        var status = stat()
        if unsafe lstat("\(path)/ceiling.json", &status) == 0 || errno != ENOENT {
            try Self.add("ceiling.json", in: path, of: .ceiling, to: &found)
        }
        // Last: while it is away, the others look as if they were gone.
        if try Self.exists(path) { found.folders.insert(path) }
        if !found.files.isEmpty { found.usedFolders.insert(path) }
        try require(required, in: found)
        return found
    }

    /// A folder that vanishes must not take along what its files deny.
    private func require(
        _ required: Set<String>, in found: PolicyFiles
    ) throws(PolicyFileError) {
        // The first of them is the outermost.
        let missing = required.subtracting(found.folders).min {
            $0.utf8.lexicographicallyPrecedes($1.utf8)
        }
        guard let missing else { return }
        throw PolicyFileError(
            missing,
            missing == path
                ? "It is missing; make an empty folder to have no policies."
                : "It is missing; kmsctl policy reload does without it.")
    }

    private static let strange =
        "A policy's file is called NAME.json; more of one holder stand in NAME.d."

    private static func stem(of name: String, _ suffix: String) -> String? {
        TrustedFiles.stem(of: name, suffix)
    }

    private static func exists(_ folder: String) throws(PolicyFileError) -> Bool {
        do throws(TrustedFileError) {
            return try TrustedFiles.exists(folder)
        } catch {
            throw PolicyFileError(error.path, error.reason)
        }
    }

    /// The names in a folder, which is noted if it is there.
    private static func names(
        in folder: String, _ found: inout PolicyFiles
    ) throws(PolicyFileError) -> [String] {
        do throws(TrustedFileError) {
            guard let names = try TrustedFiles.names(in: folder) else { return [] }
            found.folders.insert(folder)
            return names
        } catch {
            throw PolicyFileError(error.path, error.reason)
        }
    }

    /// Reads one file.
    private static func add(
        _ name: String, in folder: String, of holder: PolicyFile.Holder, to found: inout PolicyFiles
    ) throws(PolicyFileError) {
        let path = "\(folder)/\(name)"
        do throws(TrustedFileError) {
            let text = try TrustedFiles.text(of: path, byteLimit: byteLimit)
            found.files.append(PolicyFile(path: path, holder: holder, text: text))
            found.usedFolders.insert(folder)
        } catch {
            throw PolicyFileError(error.path, error.reason)
        }
    }
}
