import Glibc
internal import KMSCrypto
internal import KMSSecrets

/// Gets the root key from where the configuration says, and derives the keys below it.
struct RootKeySource {
    let configuration: Configuration

    /// Loads the root key. Writes nothing, but in two cases: the first start of a development instance
    /// makes the key, and the first start with a passphrase its parameters.
    func hierarchy() throws(ServerError) -> KeyHierarchy {
        do {
            let cryptor = try Cryptor()
            return try KeyHierarchy(root: try rootKey(using: cryptor), using: cryptor)
        } catch let error as RootKeyError {
            throw ServerError(error.description, exit: .configuration)
        } catch {
            throw ServerError("the keys can't be derived: \(error)")
        }
    }

    private func rootKey(using cryptor: Cryptor) throws(RootKeyError) -> RootKey {
        switch configuration.rootKeyProvider {
        case .file:
            let file = RootKeyFile(path: configuration.rootKeyPath ?? "")
            if configuration.isDevelopment, isFirstStart, !exists(file.path) {
                return try file.create(using: cryptor)
            }
            return try file.load()
        case .credential:
            return try RootKeyCredential(name: configuration.rootKeyName).load()
        case .passphrase:
            let passphrase =
                if let path = configuration.rootKeyPath {
                    try RootKeyPassphrase(file: path)
                } else {
                    try RootKeyPassphrase(
                        credential: RootKeyCredential(name: configuration.rootKeyName))
                }
            return try passphrase.load(
                dataDirectory: configuration.dataDirectory, isFirstStart: isFirstStart,
                using: cryptor)
        }
    }

    /// Whether no store is there, whose key must not be replaced by another.
    private var isFirstStart: Bool { !exists(configuration.dataDirectory + "/store") }

    private func exists(_ path: String) -> Bool {
        var status = stat()
        return unsafe lstat(path, &status) == 0
    }
}
