import Foundation

/// A policy in a file, or on the standard input.
struct PolicyFile {
    /// What its lines are shown with.
    let name: String
    let text: String

    /// Reads the file at `path`; `-` stands for the standard input.
    init(_ path: String, flag: String) throws(InputError) {
        name = path
        text = try ParameterFile.text(ofFile: path, flag: flag)
    }

    /// Whether a file has its place where identity policies are: in users, groups or roles, or in a
    /// folder NAME.d of those, or with the name ceiling.json.
    static func isOfIdentity(_ path: String) -> Bool {
        var parts = URL(fileURLWithPath: path).standardizedFileURL.pathComponents
        guard let name = parts.popLast() else { return false }
        guard !name.isSame(as: "ceiling.json") else { return true }
        if let folder = parts.last, folder.hasSuffix(".d") { parts.removeLast() }
        guard let folder = parts.last else { return false }
        return ["users", "groups", "roles"].contains { $0.isSame(as: folder) }
    }
}
