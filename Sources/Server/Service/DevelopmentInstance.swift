import Glibc
internal import KMSPlatform

/// `kmsd --dev`: one user's own instance, without set-up and without root.
package enum DevelopmentInstance {
    /// The defaults of user `uid`: paths of the XDG Base Directory Specification, and a root key in a
    /// file, which the first start makes.
    package static func configuration(
        environment: [String: String], uid: UInt32
    ) -> Configuration {
        func directory(_ variable: String) -> String? {
            environment[variable].flatMap { $0.hasPrefix("/") ? $0 : nil }
        }
        let run = directory("XDG_RUNTIME_DIR").map { $0 + "/kmsd" } ?? "/tmp/kmsd-\(uid)"
        let state =
            directory("XDG_STATE_HOME") ?? directory("HOME").map { $0 + "/.local/state" }
            ?? "/tmp/kmsd-\(uid)/state"
        var configuration = Configuration()
        configuration.isDevelopment = true
        configuration.limitsRates = false
        configuration.administrators = [uid]
        configuration.socketPath = run + "/kmsd.sock"
        configuration.socketMode = 0o600
        configuration.rootKeyProvider = .file
        let settings =
            directory("XDG_CONFIG_HOME") ?? directory("HOME").map { $0 + "/.config" } ?? state
        configuration.policyDirectory = settings + "/kmsd/policies.d"
        configuration.roleDirectory = settings + "/kmsd/roles.d"
        configuration.serviceDirectory = settings + "/kmsd/services.d"
        configuration.setDevelopmentData(state + "/kmsd")
        return configuration
    }

    /// Makes the directories of a development instance, for its user alone; nothing for another.
    static func prepare(_ configuration: Configuration) throws(ServerError) {
        guard configuration.isDevelopment else { return }
        for path in [configuration.socketPath, configuration.auditPath] {
            try make(String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)]), isOurs: true)
        }
        try make(configuration.dataDirectory, isOurs: true)
    }

    /// Makes `path` and what is above it. With `isOurs` it must belong to this user alone: in `/tmp`
    /// somebody else may have made it before.
    private static func make(_ path: String, isOurs: Bool) throws(ServerError) {
        guard !path.isEmpty else { return }
        var status = stat()
        if unsafe lstat(path, &status) != 0 {
            try make(String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)]), isOurs: false)
            guard unsafe mkdir(path, 0o700) == 0 || errno == EEXIST else {
                throw ServerError("\(path) can't be made: \(SystemError(errno))")
            }
            guard unsafe lstat(path, &status) == 0 else {
                throw ServerError("\(path) can't be used: \(SystemError(errno))")
            }
        }
        guard isOurs else { return }
        guard status.st_mode & S_IFMT == S_IFDIR, status.st_uid == geteuid(),
            status.st_mode & 0o022 == 0
        else {
            throw ServerError(
                "\(path) must be a directory that belongs to you and that only you can write to")
        }
    }
}

extension Configuration {
    /// Puts data, root key and audit log of a development instance into `directory`.
    package mutating func setDevelopmentData(_ directory: String) {
        dataDirectory = directory + "/data"
        rootKeyPath = directory + "/root-key"
        auditPath = directory + "/audit.jsonl"
    }
}
