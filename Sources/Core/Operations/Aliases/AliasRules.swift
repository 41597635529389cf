import KMSAPI
import KMSAccess
import KMSModel
import KMSStore

/// What an alias may be called.
enum AliasRules {
    /// Throws unless `name` begins with `alias/`. What else can't be an alias's name is the name of none.
    static func requirePrefix(_ name: String) throws(KMSError) {
        guard name.utf8.starts(with: "alias/".utf8) else {
            throw KMSError(
                .validation,
                "Alias must start with the prefix \"alias/\". Please see "
                    + "https://docs.aws.amazon.com/kms/latest/developerguide/kms-alias.html")
        }
    }

    /// Throws unless `name`, whose characters and length have been checked, is one for a new alias.
    static func requireNew(_ name: String) throws(KMSError) {
        try requirePrefix(name)
        guard !name.utf8.starts(with: "alias/aws/".utf8) else {
            throw KMSError(
                .invalidAliasName, "Alias names that begin with alias/aws/ are reserved.")
        }
        guard name.utf8.count > 6, !name.utf8.contains(UInt8(ascii: ":")) else {
            throw KMSError(
                .invalidAliasName,
                "An alias name is alias/ and 1 to 250 letters, digits, slashes, underscores and hyphens."
            )
        }
    }
}

extension StoreTransaction where Self: ~Copyable, Failure == KMSError {
    /// Throws `LimitExceededException` if the key has `quota` aliases.
    func requireRoomForAlias(of key: KeyAddress, quota: Int) throws(KMSError) {
        guard try aliasCount(of: key) >= quota else { return }
        throw KMSError(.limitExceeded, "The key has \(quota) aliases, which is its quota.")
    }
}

extension Call {
    /// Throws `AccessDeniedException` unless the caller may do the operation to the key that an alias stands for,
    /// too; of an alias that isn't there nothing is asked. The record names the key if `isRecorded`.
    func requireKey(
        behind name: String, isRecorded: Bool, of request: borrowing some APIRequest & ~Copyable
    ) throws(KMSError) {
        let address = unsafe AliasAddress(name, in: record.region)
        guard let id = unsafe try engine.keyRing.target(of: address) else { return }
        let action = Action.operation(operation)
        _ = try permit(
            to: action, try find(id, for: action, alias: name), isRecorded: isRecorded, of: request)
    }

    /// The key that a request names as an alias's target; an alias, by name or ARN, is none.
    func targetOfAlias(_ text: String?) throws(KMSError) -> FoundKey {
        guard !KeyReference.isAlias(text ?? "") else {
            throw KMSError(.validation, "Aliases must refer to keys. Not aliases")
        }
        return try find(text, taking: .keyOnly, for: .operation(operation))
    }
}
