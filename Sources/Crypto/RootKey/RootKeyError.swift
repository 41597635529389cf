import Glibc
import KMSPlatform

/// Why there is no root key. The description is for the operator: what is wrong, where, and what to do.
package enum RootKeyError: Error, Equatable {
    /// There is no file at `path`.
    case missing(path: String, what: FileKind)
    /// `path` is a symbolic link.
    case symbolicLink(path: String)
    /// `path` is a directory, a device or the like.
    case notRegularFile(path: String)
    /// `path` belongs to another user than the running one or root.
    case wrongOwner(path: String, owner: UInt32, expected: UInt32)
    /// Group or others have rights on `path`.
    case tooPermissive(path: String, mode: UInt32)
    /// `path` has something else than 32 bytes or 64 hexadecimal digits.
    case notAKey(path: String)
    /// A key was to be created at `path`, where a file is already.
    case exists(path: String)
    /// The environment has no `CREDENTIALS_DIRECTORY`.
    case noCredentialsDirectory(name: String)
    /// A credential's name that would leave its directory.
    case invalidCredentialName(String)
    /// The passphrase from `source` has `count` bytes.
    case passphraseTooShort(source: String, count: Int)
    /// The passphrase from `source` is longer than anyone types.
    case passphraseTooLong(source: String)
    /// The root key has made this slot, but it isn't as it was made.
    case damagedSlot(number: UInt8)
    /// A system call failed with `code`, an errno.
    case system(call: String, path: String, code: Int32)
    /// OpenSSL failed.
    case crypto(CryptoError)

    /// What a file is for, as a sentence names it.
    package enum FileKind: String, Sendable {
        case rootKey = "root key file"
        case credential = "credential"
        case passphrase = "passphrase file"
    }
}

extension RootKeyError {
    /// Whether another try may succeed without anything being mended.
    package var isTransient: Bool {
        switch self {
        case .crypto: true
        case .system(_, _, let code):
            [EAGAIN, EINTR, EIO, EMFILE, ENFILE, ENOMEM, ENOSPC].contains(code)
        case .missing, .symbolicLink, .notRegularFile, .wrongOwner, .tooPermissive, .notAKey,
            .exists, .noCredentialsDirectory, .invalidCredentialName, .passphraseTooShort,
            .passphraseTooLong, .damagedSlot:
            false
        }
    }
}

extension RootKeyError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .missing(let path, .credential):
            """
            credential \(path) does not exist; add to the unit: \
            \(RootKeyCredential.unitLine(for: RootKeyFile.name(of: path)))
            """
        case .missing(let path, let what):
            "\(what.rawValue) \(path) does not exist; create it, or name the right path"
        case .symbolicLink(let path):
            "\(path) is a symbolic link; name the file itself"
        case .notRegularFile(let path):
            "\(path) is not a regular file; put the key in a file of mode 0600"
        case .wrongOwner(let path, let owner, let expected):
            "\(path) belongs to uid \(owner); run: chown \(expected) \(path)"
        case .tooPermissive(let path, let mode):
            """
            \(path) is \(mode & 0o044 != 0 ? "readable" : "accessible") by others \
            (mode \(Self.octal(mode))); run: chmod 600 \(path)
            """
        case .notAKey(let path):
            """
            \(path) does not hold a root key; it must have exactly 32 bytes, or 64 hexadecimal \
            digits
            """
        case .exists(let path):
            "\(path) exists already and was left as it is; remove it first to make a new root key"
        case .noCredentialsDirectory(let name):
            """
            CREDENTIALS_DIRECTORY is not set, so there is no credential \(name); start kmsd by \
            systemd, with this line in its unit: \(RootKeyCredential.unitLine(for: name))
            """
        case .invalidCredentialName(let name):
            "\"\(name)\" cannot be the name of a credential; use a file name, such as root-key"
        case .passphraseTooShort(let source, let count):
            """
            the passphrase from \(source) has \(count) bytes; it must have at least \
            \(RootKeyPassphrase.lengths.lowerBound)
            """
        case .passphraseTooLong(let source):
            """
            the passphrase from \(source) has more than \(RootKeyPassphrase.lengths.upperBound) \
            bytes; use a shorter one
            """
        case .damagedSlot(let number):
            "slot \(number) of the store is damaged; restore the store from a backup"
        case .system(let call, let path, let code):
            "\(call) failed for \(path): \(SystemError(code))"
        case .crypto(let error):
            "the root key could not be computed: \(error)"
        }
    }

    private static func octal(_ mode: UInt32) -> String {
        let digits = String(mode & 0o7777, radix: 8)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
