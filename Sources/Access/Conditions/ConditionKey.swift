/// What a condition looks at, by its name; the case of names doesn't matter.
package struct ConditionKey: Sendable {
    package enum Kind: Sendable, Equatable {
        /// One of those that AWS KMS, IAM or this service define.
        case named(Name)
        /// A pair of the encryption context, a tag of the key, of the request or of the principal, by ``suffix``.
        case encryptionContext
        case resourceTag
        case requestTag
        case principalTag
        /// One that this service never has a value for.
        case unpopulated
    }

    package let kind: Kind
    /// As it is written.
    package let text: String
    /// What is behind the prefix of a pair or a tag, in lower case.
    let suffix: [UInt8]

    package init(_ text: String) {
        self.text = text
        let folded = FoldedText.folded(text.utf8)
        for (prefix, kind) in Self.prefixes where folded.starts(with: prefix) {
            suffix = Array(folded.dropFirst(prefix.count))
            self.kind = kind
            return
        }
        suffix = []
        kind = Self.names[folded].map { .named($0) } ?? .unpopulated
    }

    private static let prefixes: [([UInt8], Kind)] = [
        (Array("kms:encryptioncontext:".utf8), .encryptionContext),
        (Array("aws:resourcetag/".utf8), .resourceTag),
        (Array("aws:requesttag/".utf8), .requestTag),
        (Array("aws:principaltag/".utf8), .principalTag),
    ]

    private static let names: [[UInt8]: Name] = Dictionary(
        uniqueKeysWithValues: Name.allCases.map { (FoldedText.folded($0.rawValue.utf8), $0) })

    /// Whether a request may have several values for it.
    package var isMultivalued: Bool {
        guard case .named(let name) = kind else { return false }
        switch name {
        case .encryptionContextKeys, .grantOperations, .resourceAliases, .calledVia, .tagKeys,
            .peerGroups, .peerGroupIDs:
            return true
        default: return false
        }
    }

    /// Whether a key policy can't ask for it: it is absent there.
    package var isForIdentityPoliciesOnly: Bool {
        kind == .resourceTag || kind == .named(.resourceAliases)
    }

    /// Whether a request that has some of its kind may be without this one.
    var isOfMap: Bool {
        switch kind {
        case .encryptionContext, .requestTag: true
        default: false
        }
    }

    /// Whether only this service has it.
    package var isLocal: Bool { FoldedText.folded(text.utf8.prefix(5)).elementsEqual("kmsd:".utf8) }

    /// Whether `name`, of a pair or a tag, is the one that the key is about.
    package func isAbout(_ name: Span<UInt8>) -> Bool {
        FoldedText.matches(name, folded: suffix)
    }

    /// The condition keys with one name, as AWS spells them.
    package enum Name: String, CaseIterable, Sendable {
        case bypassPolicyLockoutSafetyCheck = "kms:BypassPolicyLockoutSafetyCheck"
        case callerAccount = "kms:CallerAccount"
        case customerMasterKeySpec = "kms:CustomerMasterKeySpec"
        case customerMasterKeyUsage = "kms:CustomerMasterKeyUsage"
        case dataKeyPairSpec = "kms:DataKeyPairSpec"
        case encryptionAlgorithm = "kms:EncryptionAlgorithm"
        case encryptionContextKeys = "kms:EncryptionContextKeys"
        case expirationModel = "kms:ExpirationModel"
        case grantConstraintType = "kms:GrantConstraintType"
        case grantConstraintSourceARN = "kms:GrantConstraintSourceArn"
        case grantIsForAWSResource = "kms:GrantIsForAWSResource"
        case grantOperations = "kms:GrantOperations"
        case granteePrincipal = "kms:GranteePrincipal"
        case granteeServicePrincipal = "kms:GranteeServicePrincipal"
        case retiringPrincipal = "kms:RetiringPrincipal"
        case retiringServicePrincipal = "kms:RetiringServicePrincipal"
        case keyAgreementAlgorithm = "kms:KeyAgreementAlgorithm"
        case keyOrigin = "kms:KeyOrigin"
        case keySpec = "kms:KeySpec"
        case keyUsage = "kms:KeyUsage"
        case macAlgorithm = "kms:MacAlgorithm"
        case messageType = "kms:MessageType"
        case multiRegion = "kms:MultiRegion"
        case multiRegionKeyType = "kms:MultiRegionKeyType"
        case primaryRegion = "kms:PrimaryRegion"
        case reEncryptOnSameKey = "kms:ReEncryptOnSameKey"
        case replicaRegion = "kms:ReplicaRegion"
        case requestAlias = "kms:RequestAlias"
        case resourceAliases = "kms:ResourceAliases"
        case rotationPeriodInDays = "kms:RotationPeriodInDays"
        case pendingWindowInDays = "kms:ScheduleKeyDeletionPendingWindowInDays"
        case signingAlgorithm = "kms:SigningAlgorithm"
        case trailingDaysWithoutKeyUsage = "kms:TrailingDaysWithoutKeyUsage"
        case validTo = "kms:ValidTo"
        case viaService = "kms:ViaService"
        case wrappingAlgorithm = "kms:WrappingAlgorithm"
        case wrappingKeySpec = "kms:WrappingKeySpec"

        case principalARN = "aws:PrincipalArn"
        case principalAccount = "aws:PrincipalAccount"
        case principalType = "aws:PrincipalType"
        case userName = "aws:username"
        case userID = "aws:userid"
        case principalIsAWSService = "aws:PrincipalIsAWSService"
        case viaAWSService = "aws:ViaAWSService"
        case calledVia = "aws:CalledVia"
        case currentTime = "aws:CurrentTime"
        case epochTime = "aws:EpochTime"
        case requestedRegion = "aws:RequestedRegion"
        case resourceAccount = "aws:ResourceAccount"
        case secureTransport = "aws:SecureTransport"
        case sourceAccount = "aws:SourceAccount"
        case sourceARN = "aws:SourceArn"
        case tagKeys = "aws:TagKeys"

        case peerUID = "kmsd:PeerUid"
        case peerGID = "kmsd:PeerGid"
        case peerGroups = "kmsd:PeerGroups"
        case peerGroupIDs = "kmsd:PeerGroupIds"
        case peerUnit = "kmsd:PeerUnit"
        case peerUserUnit = "kmsd:PeerUserUnit"
        case peerSlice = "kmsd:PeerSlice"
        case peerExe = "kmsd:PeerExe"
        case peerExeSHA256 = "kmsd:PeerExeSha256"
        case peerLabel = "kmsd:PeerLabel"
        case peerLoginUID = "kmsd:PeerLoginUid"
        case peerInInitNamespaces = "kmsd:PeerInInitNamespaces"
        case peerPID = "kmsd:PeerPid"
        case socket = "kmsd:Socket"
        case transport = "kmsd:Transport"
    }
}
