import Glibc
import KMSPlatform

/// What can go wrong with the store; every case names the file concerned.
package enum StoreError: Error, Equatable {
    /// Another process, or another `Store` of this one, has the directory open.
    case alreadyOpen(directory: String, holder: Int32?)
    /// There is no store in the directory, and the options don't let one be made.
    case absent(directory: String)
    /// The path can't hold a store: it isn't a directory, or it belongs to someone else.
    case unusableDirectory(path: String, reason: String)
    /// The file isn't what the store wrote.
    case damaged(file: String, detail: String)
    /// One record doesn't open in its place.
    case damagedRecord(table: TableID, file: String)
    /// The store was made under another root key.
    case wrongRootKey(file: String)
    /// The store was written by a newer version of this program.
    case unsupportedSchema(file: String, found: UInt32, supported: UInt32)
    /// The file system has no room for the change.
    case diskFull(file: String)
    /// A system call failed with the `errno` `code`.
    case io(file: String, code: Int32)
    /// The store has reached the size that it may have, in bytes.
    case mapFull(file: String, limit: Int)
    /// LMDB refused with a code of its own.
    case library(file: String, code: Int32)
    /// Another change of the same group failed half-way: run this one again, by itself.
    case groupAborted(file: String)
    /// The last write of a commit failed with the `errno` `code`: the change may have been made.
    case outcomeUnknown(file: String, code: Int32)
    /// A record could not be sealed or opened, for a reason that isn't the record's.
    case protectionFailed(file: String, detail: String)
}

extension StoreError {
    /// The `errno` behind the failure, if there was one.
    var systemCode: Int32? {
        switch self {
        case .io(_, let code), .outcomeUnknown(_, let code): code
        case .diskFull: ENOSPC
        default: nil
        }
    }
}

/// An error type that can carry a failure of the store.
///
/// Transactions throw it, so that the code inside them needs one `switch` in one place.
package protocol StoreErrorConvertible: Error {
    /// The failure `error`, in terms of this type.
    init(_ error: StoreError)
}

extension StoreError: StoreErrorConvertible {
    package init(_ error: StoreError) {
        self = error
    }
}

extension StoreError: CustomStringConvertible {
    /// What was wrong, and what to do about it.
    package var description: String {
        switch self {
        case .alreadyOpen(let directory, let holder):
            let who = holder.map { "process \($0)" } ?? "another process"
            return "\(directory) is in use by \(who); stop it, or choose another directory"
        case .absent(let directory):
            return "\(directory) holds no store, and none may be made there; check the path, and "
                + "that its file system is mounted"
        case .unusableDirectory(let path, let reason):
            return "\(path) can't hold the store: \(reason)"
        case .damaged(let file, let detail):
            return "\(file) is damaged: \(detail); restore it from a backup"
        case .damagedRecord(let table, let file):
            return "\(file) is damaged: a record of the table \(table.name) doesn't open; "
                + "restore it from a backup"
        case .wrongRootKey(let file):
            return "\(file) was made under another root key; provide the one it was made with"
        case .unsupportedSchema(let file, let found, let supported):
            return "\(file) has schema version \(found), this program knows versions up to "
                + "\(supported); use the newer program that wrote it"
        case .diskFull(let file):
            return "no room to write \(file); free space on its file system"
        case .io(let file, let code):
            return "\(file): \(SystemError(code)); check the file system and its permissions"
        case .mapFull(let file, let limit):
            return "\(file) has reached its limit of \(limit) bytes; raise the limit"
        case .library(let file, let code):
            return "\(file): \(libraryMessage(code)); restart the daemon, and check the file"
        case .groupAborted(let file):
            return "another change to \(file) failed in the same group; try again"
        case .outcomeUnknown(let file, let code):
            return "\(file): the last write of a change failed (\(SystemError(code))), so it may "
                + "have been made or not; check the file system"
        case .protectionFailed(let file, let detail):
            return "\(file): the cryptographic library failed (\(detail)), which says nothing "
                + "of the file; try again, or restart the daemon"
        }
    }
}
