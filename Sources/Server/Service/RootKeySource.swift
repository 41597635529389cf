import Glibc
internal import KMSCrypto
internal import KMSSecrets

/// Gets the root key, or the passphrase for one, from where the configuration says.
struct RootKeySource {
    let configuration: Configuration

    /// Loads it. Writes nothing but in one case: the first start of a development instance makes the key.
    func load() throws(RootKeyError) -> RootSecret {
        switch configuration.rootKeyProvider {
        case .file:
            let file = RootKeyFile(path: configuration.rootKeyPath ?? "")
            if configuration.isDevelopment, isFirstStart, !exists(file.path) {
                return .file(try created(file))
            }
            return .file(try file.load())
        case .credential:
            return .credential(try RootKeyCredential(name: configuration.rootKeyName).load())
        case .passphrase:
            if let path = configuration.rootKeyPath {
                return .passphrase(try RootKeyPassphrase(file: path))
            }
            return .passphrase(
                try RootKeyPassphrase(
                    credential: RootKeyCredential(name: configuration.rootKeyName)))
        }
    }

    /// A new root key, or the one that another start has made meanwhile.
    private func created(_ file: RootKeyFile) throws(RootKeyError) -> RootKey {
        do throws(RootKeyError) {
            return try file.create()
        } catch {
            guard case .exists = error else { throw error }
            return try file.load()
        }
    }

    /// Whether no store is there, whose key must not be replaced by another.
    private var isFirstStart: Bool { !exists(configuration.dataDirectory + "/store") }

    private func exists(_ path: String) -> Bool {
        var status = stat()
        return unsafe lstat(path, &status) == 0
    }
}
