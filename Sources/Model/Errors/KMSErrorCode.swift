/// The ways in which a call fails: AWS exception name, canonical status code and whether to retry.
///
/// One table for the daemon and its clients. The last four are no AWS exceptions: AWS knows no
/// deadline, no cancellation, no socket, and no disk that fails half-way. Source: AWS KMS API Reference, "Common errors" and the
/// errors of each operation.
public enum KMSErrorCode: String, CaseIterable, Sendable {
    /// No policy allows the call, or one denies it.
    case accessDenied = "AccessDeniedException"
    /// The alias or replica exists already.
    case alreadyExists = "AlreadyExistsException"
    /// An automatic rotation runs, or is due soon.
    case conflict = "ConflictException"
    /// No custom key store has this ID.
    case customKeyStoreNotFound = "CustomKeyStoreNotFoundException"
    /// Something the service depends on did not answer in time.
    case dependencyTimeout = "DependencyTimeoutException"
    /// The KMS key is disabled.
    case disabled = "DisabledException"
    /// The call would have succeeded, but it was a dry run.
    case dryRunOperation = "DryRunOperationException"
    /// The import token is older than 24 hours.
    case expiredImportToken = "ExpiredImportTokenException"
    /// The KMS key named is not the one that encrypted.
    case incorrectKey = "IncorrectKeyException"
    /// The key material is not what the KMS key expects.
    case incorrectKeyMaterial = "IncorrectKeyMaterialException"
    /// The alias name is not allowed.
    case invalidAliasName = "InvalidAliasNameException"
    /// The ARN is malformed, or of another kind.
    case invalidArn = "InvalidArnException"
    /// The ciphertext does not open under this key and context.
    case invalidCiphertext = "InvalidCiphertextException"
    /// The grant ID is malformed.
    case invalidGrantID = "InvalidGrantIdException"
    /// A grant token is malformed.
    case invalidGrantToken = "InvalidGrantTokenException"
    /// The import token does not belong to this KMS key.
    case invalidImportToken = "InvalidImportTokenException"
    /// The KMS key is not for this use or algorithm.
    case invalidKeyUsage = "InvalidKeyUsageException"
    /// The marker was not issued by this listing.
    case invalidMarker = "InvalidMarkerException"
    /// The KMS key can't be used just now.
    case keyUnavailable = "KeyUnavailableException"
    /// The service failed; nothing was changed.
    case internalFailure = "KMSInternalException"
    /// The MAC does not verify.
    case invalidMac = "KMSInvalidMacException"
    /// The signature does not verify.
    case invalidSignature = "KMSInvalidSignatureException"
    /// The state of the KMS key does not permit the call.
    case invalidState = "KMSInvalidStateException"
    /// A quota is used up.
    case limitExceeded = "LimitExceededException"
    /// The policy is not valid.
    case malformedPolicyDocument = "MalformedPolicyDocumentException"
    /// There is no such key, alias or grant.
    case notFound = "NotFoundException"
    /// The tags are not valid.
    case tag = "TagException"
    /// The caller calls too often.
    case throttling = "ThrottlingException"
    /// There is no such method.
    case unknownOperation = "UnknownOperationException"
    /// The key type, origin or parameter is not supported.
    case unsupportedOperation = "UnsupportedOperationException"
    /// A field of the request is not valid.
    case validation = "ValidationException"
    /// The client cancelled the call.
    case cancelled = "Cancelled"
    /// The deadline of the call has passed.
    case deadlineExceeded = "DeadlineExceeded"
    /// The service can't be reached, or is stopping.
    case unavailable = "Unavailable"
    /// The service failed; the change may have been made, or not. Look before you repeat it.
    case outcomeUnknown = "OutcomeUnknown"

    /// The AWS exception name.
    public var exceptionName: String { rawValue }

    /// The canonical status code.
    public var status: StatusCode {
        switch self {
        case .accessDenied:
            .permissionDenied
        case .alreadyExists:
            .alreadyExists
        case .conflict:
            .aborted
        case .customKeyStoreNotFound, .notFound:
            .notFound
        case .dependencyTimeout, .keyUnavailable, .unavailable:
            .unavailable
        case .disabled, .dryRunOperation, .expiredImportToken, .invalidKeyUsage, .invalidState,
            .unsupportedOperation:
            .failedPrecondition
        case .incorrectKey, .incorrectKeyMaterial, .invalidAliasName, .invalidArn,
            .invalidCiphertext, .invalidGrantID, .invalidGrantToken, .invalidImportToken,
            .invalidMarker, .invalidMac, .invalidSignature, .malformedPolicyDocument, .tag,
            .validation:
            .invalidArgument
        case .internalFailure:
            .internal
        case .limitExceeded, .throttling:
            .resourceExhausted
        case .unknownOperation:
            .unimplemented
        case .cancelled:
            .cancelled
        case .deadlineExceeded:
            .deadlineExceeded
        case .outcomeUnknown:
            .unknown
        }
    }

    /// Whether the same call may succeed later, and does no harm by being made twice.
    public var isRetryable: Bool {
        switch self {
        case .dependencyTimeout, .keyUnavailable, .internalFailure, .throttling, .deadlineExceeded,
            .unavailable:
            true
        default: false
        }
    }
}
