import KMSAPI
import KMSAccess
import KMSModel
import KMSStore

/// What a grant may be.
enum GrantRules {
    private static let pairLimit = 8
    /// Characters of a value in a constraint.
    private static let valueLimit = 384

    /// What a grant asks of the encryption context. Throws `ValidationException` for both forms together, too
    /// many pairs and too long values.
    static func constraint(
        _ constraints: GrantConstraints?
    ) throws(KMSError) -> (kind: GrantRecord.Constraint, context: EncryptionContext)? {
        let subset = constraints?.encryptionContextSubset.flatMap { $0.isEmpty ? nil : $0 }
        let equals = constraints?.encryptionContextEquals.flatMap { $0.isEmpty ? nil : $0 }
        guard subset == nil || equals == nil else {
            throw KMSError(
                .validation,
                "A grant has either EncryptionContextEquals or EncryptionContextSubset, not both.")
        }
        guard let context = subset ?? equals else { return nil }
        guard context.count <= pairLimit else {
            throw KMSError(
                .validation, "A constraint of a grant has at most \(pairLimit) pairs.")
        }
        guard context.pairs.allSatisfy({ $0.value.unicodeScalars.count <= valueLimit }) else {
            throw KMSError(
                .validation,
                "A value in a constraint of a grant has at most \(valueLimit) characters.")
        }
        return (subset == nil ? .equals : .subset, context)
    }

    /// Throws `ValidationException` unless a key of this kind has all operations.
    static func require(
        _ operations: [GrantOperation], of key: OpenKey, isConstrained: Bool
    ) throws(KMSError) {
        let supported = key.type.grantOperations(for: key.usage)
        if let other = operations.first(where: { !supported.contains($0) }) {
            throw KMSError(
                .validation,
                "The operation \(other.name) is not for a key with KeySpec \(key.spec.name) and KeyUsage "
                    + "\(key.usage.name).")
        }
        guard !isConstrained || key.type.kind == .symmetric else {
            throw KMSError(
                .validation,
                "Constraints on the encryption context are for symmetric encryption keys only.")
        }
    }

    /// Whether a grant that was made by another one's right goes not beyond that.
    static func isWithin(_ child: GrantRecord, _ parent: GrantRecord) -> Bool {
        guard child.operations & ~parent.operations == 0 else { return false }
        if let source = parent.sourceARN {
            // A resource binds services only.
            guard PrincipalName(arn: child.grantee.text) == nil, let own = child.sourceARN,
                ByteText(own) == ByteText(source)
            else { return false }
        }
        switch (parent.constraint, child.constraint) {
        case (nil, _): return true
        case (_?, nil): return false
        case ((.equals, let old)?, (.equals, let new)?):
            return old.canonicalBytes == new.canonicalBytes
        case ((.equals, _)?, (.subset, _)?): return false
        case ((.subset, let old)?, (_, let new)?): return new.contains(old)
        }
    }
}

extension KeyType {
    /// The operations that a grant on a key of this type may allow.
    ///
    /// Source: AWS KMS API Reference, CreateGrant, "Operations".
    func grantOperations(for usage: KeyUsageType) -> Set<GrantOperation> {
        var operations: Set<GrantOperation> = [.createGrant, .describeKey, .retireGrant]
        switch (kind, usage) {
        case (.symmetric, _):
            operations.formUnion([
                .encrypt, .decrypt, .reEncryptFrom, .reEncryptTo, .generateDataKey,
                .generateDataKeyWithoutPlaintext, .generateDataKeyPair,
                .generateDataKeyPairWithoutPlaintext,
            ])
        case (.hmac, _): operations.formUnion([.generateMac, .verifyMac])
        case (.asymmetric, .encryptDecrypt):
            operations.formUnion([
                .encrypt, .decrypt, .reEncryptFrom, .reEncryptTo, .getPublicKey,
            ])
        case (.asymmetric, .keyAgreement):
            operations.formUnion([.deriveSharedSecret, .getPublicKey])
        case (.asymmetric, _): operations.formUnion([.sign, .verify, .getPublicKey])
        }
        return operations
    }
}

extension Call {
    /// The party that an ARN names. Throws `InvalidArnException` if it is nobody of this host; may block.
    func party(_ arn: String) throws(KMSError) -> GrantParty {
        let directory = unsafe engine.service.directory
        let own = unsafe engine.service.accountID
        let nobody = KMSError(
            .invalidArn,
            "\(UntrustedText.shown(arn)) is no ARN of an account, user or role of this host.")
        guard let name = PrincipalName(arn: arn),
            let found = GrantPrincipal(name, account: own, directory)
        else {
            if case .user(own, let user)? = PrincipalName(arn: arn), directory.user(user) == .failed
            {
                throw KMSError(
                    .dependencyTimeout, "The name service can't say now who \(user) is.")
            }
            throw nobody
        }
        switch found {
        case .user(let uid, true): return GrantParty(.user, arn, uid: uid)
        case .user(let uid, false): return GrantParty(.unnamedUser, arn, uid: uid)
        default: return GrantParty(.other, arn)
        }
    }

    /// The same of a principal or else a service, of which one may be given.
    func party(
        _ principal: String?, orService service: String?, _ field: String
    ) throws(KMSError) -> GrantParty? {
        switch (principal, service) {
        case (let arn?, nil): return try party(arn)
        case (nil, let name?):
            guard unsafe engine.service.directory.hasService(name) else {
                throw KMSError(
                    .invalidArn,
                    "\(UntrustedText.shown(name)) is no service that is integrated here.")
            }
            return GrantParty(.other, name)
        case (nil, nil): return nil
        case (_?, _?):
            throw KMSError(
                .validation, "Give either \(field)Principal or \(field)ServicePrincipal, not both.")
        }
    }

    /// The ID in a request. Throws `InvalidGrantIdException` for what is none.
    static func grantID(_ text: String) throws(KMSError) -> GrantID {
        guard let id = GrantID(text) else {
            throw KMSError(
                .invalidGrantID,
                "'\(UntrustedText.shown(text))' is no grant ID: 64 hexadecimal digits.")
        }
        return id
    }

    static func noGrant(_ id: GrantID) -> KMSError {
        KMSError(.notFound, "Grant ID \(id) not found")
    }
}

extension GrantListEntry {
    /// A grant as the listings show it.
    init(_ grant: GrantRecord, in scope: AccountScope) {
        func isService(_ party: GrantParty) -> Bool {
            party.kind == .other && PrincipalName(arn: party.text) == nil
        }
        self.init(
            keyID: scope.keyARN(grant.name.key.id), grantID: grant.name.id.description,
            name: grant.label ?? "", creationDate: grant.creationDate,
            granteePrincipal: isService(grant.grantee) ? nil : grant.grantee.text,
            retiringPrincipal: grant.retiring.flatMap { isService($0) ? nil : $0.text },
            issuingAccount: "arn:aws:iam::\(scope.accountID):root",
            operations: GrantOperation.allCases.filter { grant.operations & $0.bit != 0 },
            constraints: grant.constraint == nil && grant.sourceARN == nil
                ? nil
                : GrantConstraints(
                    encryptionContextSubset: grant.constraint?.kind == .subset
                        ? grant.constraint?.context : nil,
                    encryptionContextEquals: grant.constraint?.kind == .equals
                        ? grant.constraint?.context : nil,
                    sourceARN: grant.sourceARN),
            granteeServicePrincipal: isService(grant.grantee) ? grant.grantee.text : nil,
            retiringServicePrincipal: grant.retiring.flatMap { isService($0) ? $0.text : nil })
    }
}
