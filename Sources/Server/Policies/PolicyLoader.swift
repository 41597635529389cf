internal import CLinux
import Glibc
internal import KMSAccess
internal import KMSCore
internal import KMSModel
internal import KMSStore

/// What a load of the identity policies has given.
struct LoadedPolicies {
    var policies = IdentityPolicies()
    /// How many files were read.
    var fileCount = 0
    /// The folders without which one of them would be missing.
    var usedFolders: Set<String> = []
    /// What an administrator should look at: names of nobody, statements without effect.
    var remarks: [String] = []
}

/// Loads the identity policies of the host: all files, or none. May block, as it asks the name service.
struct PolicyLoader {
    let folder: PolicyFolder
    let accountID: String
    let isStrict: Bool
    let directory: any PrincipalDirectory & Sendable

    /// Reads, checks and binds all files. `rebound` names holders that are somebody else than at first, and
    /// are meant to be. Throws if one of the folders in `required` is missing.
    func load(
        with engine: Engine, rebound: Set<HolderName> = [], requiring required: Set<String> = []
    ) throws(PolicyFileError) -> LoadedPolicies {
        let found = try folder.read(requiring: required)
        let files = found.files
        var loaded = LoadedPolicies()
        loaded.fileCount = files.count
        loaded.usedFolders = found.usedFolders
        var documents: [(file: PolicyFile, policy: Policy)] = []
        for file in files {
            let document = try document(file)
            loaded.remarks += document.remarks.map { "\(file.path):\($0.line): \($0.text)" }
            documents.append((file, document.policy))
        }
        let holders = try holders(of: files, with: engine, rebound, &loaded.remarks)
        for (file, policy) in documents {
            switch file.holder {
            case .ceiling: loaded.policies.ceiling = policy
            case .role(let name):
                if !directory.hasRole(name) {
                    loaded.remarks.append(
                        "\(file.path): No system unit is registered as the role \(name).")
                }
                loaded.policies.roles[name, default: []].append(policy)
            case .user("root"):
                loaded.remarks.append(
                    "\(file.path): It has no effect: root is the account root, which no identity policy binds."
                )
            case .user(let name):
                if let uid = holders[HolderName(.user, name)] {
                    loaded.policies.users[uid, default: []].append(policy)
                }
            case .group(let name):
                if let gid = holders[HolderName(.group, name)] {
                    loaded.policies.groups[gid, default: []].append(policy)
                }
            }
        }
        return loaded
    }

    private func document(_ file: PolicyFile) throws(PolicyFileError) -> PolicyDocument {
        var options = PolicyDocument.Options(.identity, name: file.path, accountID: accountID)
        options.isStrict = isStrict
        do throws(PolicyError) {
            return try PolicyDocument(file.text, options, directory)
        } catch {
            throw PolicyFileError(file.path, line: error.line, error.reason)
        }
    }

    /// The numbers of the users and groups whose files there are, as far as they have one.
    private func holders(
        of files: [PolicyFile], with engine: Engine, _ rebound: Set<HolderName>,
        _ remarks: inout [String]
    ) throws(PolicyFileError) -> [HolderName: UInt32] {
        var found: [HolderName: UInt32] = [:]
        for file in files {
            switch file.holder {
            case .user(let name) where name != "root":
                switch directory.user(name) {
                case .uid(let uid): found[HolderName(.user, name)] = uid
                case .unknown:
                    remarks.append("\(file.path): There is no user \(name); it grants nothing.")
                case .failed:
                    throw PolicyFileError(
                        file.path, "The name service can't say now who \(name) is.")
                }
            case .group(let name):
                let gid = unsafe kms_group_id(name)
                if gid >= 0 {
                    found[HolderName(.group, name)] = UInt32(truncatingIfNeeded: gid)
                } else if gid == -Int64(ENOENT) {
                    remarks.append("\(file.path): There is no group \(name); it grants nothing.")
                } else {
                    throw PolicyFileError(
                        file.path, "The name service can't say now who the group \(name) is.")
                }
            case .user, .role, .ceiling: break
            }
        }
        let bound: [HolderName: UInt32]
        do throws(KMSError) {
            bound = try engine.holders(found, rebound: rebound)
        } catch {
            throw PolicyFileError(folder.path, "The names can't be kept: \(error.message)")
        }
        for (name, id) in found where bound[name] != id {
            remarks.append(
                "\(folder.path): \(name.word) had the number \(bound[name] ?? 0) when a policy of that name "
                    + "was first loaded, and has \(id) now; it grants nothing. If that is meant: kmsctl policy "
                    + "reload --rebind \(name.word)")
        }
        return found.filter { bound[$0.key] == $0.value }
    }
}

extension HolderName {
    /// As it is written on a command line: `user/alice`.
    var word: String {
        switch kind {
        case .user: "user/\(text)"
        case .group: "group/\(text)"
        }
    }

    /// Reads ``word``; `nil` for anything else.
    init?(word: String) {
        if word.hasPrefix("user/") {
            self.init(.user, String(word.dropFirst(5)))
        } else if word.hasPrefix("group/") {
            self.init(.group, String(word.dropFirst(6)))
        } else {
            return nil
        }
    }
}
