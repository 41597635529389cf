import Glibc
import KMSSecrets

/// A root key that systemd hands over as a credential, sealed to the machine's TPM where there is one.
///
/// Source: systemd.exec(5), "Credentials". The forms are those of `RootKeyFile`.
package struct RootKeyCredential: Sendable {
    /// The name that the unit gives it.
    package let name: String
    private let directory: String?

    /// The name in the unit that comes with kmsd.
    package static let defaultName = "root-key"

    /// Names a credential of the directory that systemd put in the environment.
    package init(name: String = defaultName) {
        self.init(
            name: name,
            directory: unsafe getenv("CREDENTIALS_DIRECTORY").map { unsafe String(cString: $0) })
    }

    /// Names a credential in `directory`; `nil` if there is none.
    package init(name: String = defaultName, directory: String?) {
        self.name = name
        self.directory = directory
    }

    /// Reads the key.
    package func load() throws(RootKeyError) -> RootKey {
        let path = try path()
        let contents = try SecretFile.read(
            path, what: .credential, privacy: .any, limit: RootKeyFile.limit)
        return try RootKeyFile.key(in: contents, path: path)
    }

    /// Where the credential is, or would be.
    func path() throws(RootKeyError) -> String {
        guard !name.isEmpty, !name.utf8.contains(UInt8(ascii: "/")), name != ".", name != ".."
        else { throw .invalidCredentialName(name) }
        guard let directory, !directory.isEmpty else { throw .noCredentialsDirectory(name: name) }
        return directory + "/" + name
    }

    /// What the unit must have.
    static func unitLine(for name: String) -> String {
        "LoadCredentialEncrypted=\(name):/etc/kmsd/\(name).cred"
    }
}
