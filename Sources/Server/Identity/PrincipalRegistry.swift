import Glibc
internal import KMSAccess
internal import KMSPlatform

/// The roles and services of this host, as their files had them at the last load.
final class PrincipalRegistry: Sendable {
    /// Looks a user up by name, which may block.
    typealias UserID = @Sendable (String) -> UserLookUp

    private let roleDirectory: String?
    private let serviceDirectory: String?
    private let userID: UserID
    private let current: Guarded<Current>

    private struct Current {
        var registered = RegisteredPrincipals()
        /// The folders that had files.
        var usedFolders: Set<String> = []
    }

    /// The longest file, in bytes.
    private static let byteLimit = 64 << 10
    /// The most files of one folder.
    private static let fileLimit = 10_000

    /// Those in the folders that the configuration names; none before the first load.
    convenience init(_ configuration: Configuration) {
        self.init(roles: configuration.roleDirectory, services: configuration.serviceDirectory)
    }

    /// Those in the folders; none before the first load.
    init(
        roles: String, services: String,
        userID: @escaping UserID = { HostDirectory.user(named: $0) }
    ) {
        roleDirectory = roles
        serviceDirectory = services
        self.userID = userID
        current = Guarded(Current())
    }

    /// These, and no others.
    init(_ registered: RegisteredPrincipals = RegisteredPrincipals()) {
        roleDirectory = nil
        serviceDirectory = nil
        userID = { _ in .unknown }
        current = Guarded(Current(registered: registered))
    }

    var registered: RegisteredPrincipals { current.withLock { $0.registered } }

    /// Reads all files; what was loaded before stays if one is wrong, or a folder that had files is missing. May
    /// block, as it asks the name service.
    ///
    /// Returns what an administrator should look at.
    func load() throws(ConfigurationError) -> [String] {
        var remarks: [String] = []
        var loaded = Current()
        let used = current.withLock { $0.usedFolders }
        let folders: [(Registration.Kind, String?)] = [
            (.role, roleDirectory), (.service, serviceDirectory),
        ]
        for (kind, folder) in folders {
            guard let folder else { continue }
            let files = try Self.read(kind, in: folder, isRequired: used.contains(folder))
            for registration in files {
                try loaded.registered.add(registration, remarks: &remarks, userID: userID)
            }
            if !files.isEmpty { loaded.usedFolders.insert(folder) }
        }
        if loaded.registered.haveUnits, unsafe access("/proc/1/cgroup", R_OK) != 0 {
            remarks.append(
                "The processes of others can't be seen in /proc (ProtectProc=invisible, or hidepid), so that "
                    + "no caller is known by its unit; users who are registered with one are refused."
            )
        }
        let all = loaded
        current.withLock { $0 = all }
        return remarks
    }

    /// What the files `NAME.yaml` in a folder say, in the order of their names; nothing if there is no folder,
    /// and need be none.
    private static func read(
        _ kind: Registration.Kind, in folder: String, isRequired: Bool
    ) throws(ConfigurationError) -> [Registration] {
        var found: [Registration] = []
        let names = try trusted { () throws(TrustedFileError) -> [String]? in
            try TrustedFiles.names(in: folder)
        }
        guard let names else {
            // Those who were roles and services would become users, whom other policies bind.
            guard !isRequired else {
                throw ConfigurationError(
                    file: folder, line: nil,
                    "it is missing; make an empty folder to have no \(kind.plural)")
            }
            return []
        }
        guard names.count <= fileLimit else {
            throw ConfigurationError(
                file: folder, line: nil, "there are more than \(fileLimit) files")
        }
        for name in names {
            let path = "\(folder)/\(name)"
            guard let stem = TrustedFiles.stem(of: name, ".yaml") else {
                throw ConfigurationError(file: path, line: nil, "files here are called NAME.yaml")
            }
            let text = try trusted { () throws(TrustedFileError) -> String in
                try TrustedFiles.text(of: path, byteLimit: byteLimit)
            }
            found.append(try Registration(kind, yaml: text, file: path, stem: stem))
        }
        return found
    }

    private static func trusted<Output>(
        _ body: () throws(TrustedFileError) -> Output
    ) throws(ConfigurationError) -> Output {
        do throws(TrustedFileError) {
            return try body()
        } catch {
            throw ConfigurationError(file: error.path, line: nil, error.reason)
        }
    }
}
