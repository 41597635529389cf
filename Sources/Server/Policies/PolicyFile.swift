import Glibc
internal import KMSPlatform

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
        if unsafe access("\(path)/ceiling.json", F_OK) == 0 {
            try files.append(Self.file("\(path)/ceiling.json", of: .ceiling))
        }
        return files
    }

    private static let strange =
        "A policy's file is called NAME.json; more of one holder stand in NAME.d."

    private static func stem(of name: String, _ suffix: String) -> String? {
        guard name.hasSuffix(suffix), name.utf8.count > suffix.utf8.count else { return nil }
        return String(name.dropLast(suffix.count))
    }

    /// The names in a folder, sorted; what editors and package managers leave is passed by.
    private static func names(in folder: String) throws(PolicyFileError) -> [String] {
        guard let directory = unsafe opendir(folder) else {
            guard errno != ENOENT else { return [] }
            throw PolicyFileError(folder, "It can't be read: \(SystemError(errno)).")
        }
        defer { unsafe closedir(directory) }
        var names: [String] = []
        errno = 0
        while let entry = unsafe readdir(directory) {
            let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { name in
                unsafe name.withMemoryRebound(to: CChar.self, capacity: 256) {
                    unsafe String(cString: $0)
                }
            }
            let isLeftOver =
                name.hasPrefix(".") || name.hasSuffix("~") || name.hasPrefix("#")
                || [".dpkg-old", ".dpkg-new", ".dpkg-dist", ".swp", ".bak"].contains {
                    name.hasSuffix($0)
                }
            if !isLeftOver { names.append(name) }
            errno = 0
        }
        guard errno == 0 else {
            throw PolicyFileError(folder, "It can't be read: \(SystemError(errno)).")
        }
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// Reads a file that nobody but root and this process's user can have written.
    private static func file(
        _ path: String, of holder: PolicyFile.Holder
    ) throws(PolicyFileError) -> PolicyFile {
        // Without O_NONBLOCK a FIFO would keep us waiting for who writes to it.
        let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else {
            throw PolicyFileError(path, "It can't be read: \(SystemError(errno)).")
        }
        defer { close(descriptor) }
        var status = stat()
        guard unsafe fstat(descriptor, &status) == 0 else {
            throw PolicyFileError(path, "It can't be read: \(SystemError(errno)).")
        }
        guard status.st_mode & S_IFMT == S_IFREG else {
            throw PolicyFileError(path, "It is no regular file.")
        }
        guard status.st_uid == 0 || status.st_uid == geteuid() else {
            throw PolicyFileError(
                path, "It belongs to user \(status.st_uid); it must be root's.")
        }
        guard status.st_mode & 0o022 == 0 else {
            throw PolicyFileError(
                path, "Others than its owner may write it; take that away (chmod go-w).")
        }
        var bytes = [UInt8](repeating: 0, count: byteLimit + 1)
        var count = 0
        while count < bytes.count {
            let got = unsafe bytes.withUnsafeMutableBytes {
                unsafe Glibc.read(
                    descriptor, $0.baseAddress.map { unsafe $0 + count }, $0.count - count)
            }
            if got < 0 && errno == EINTR { continue }
            guard got >= 0 else {
                throw PolicyFileError(path, "It can't be read: \(SystemError(errno)).")
            }
            guard got > 0 else { break }
            count += got
        }
        guard count <= byteLimit else {
            throw PolicyFileError(path, "It has more than \(byteLimit) bytes.")
        }
        guard let text = String(validating: bytes.prefix(count), as: UTF8.self) else {
            throw PolicyFileError(path, "It is not UTF-8.")
        }
        return PolicyFile(path: path, holder: holder, text: text)
    }
}
