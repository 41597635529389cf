// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

import ArgumentParser
import KMSClient

/// CreateKey, as `aws kms create-key`.
struct CreateKey: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: """
            Creates a KMS key: a symmetric encryption key, unless the request says otherwise.
            """,
        discussion: """
            A key of another key spec needs a key usage. A key of the origin EXTERNAL has no key \
            material until some is imported. If a call ends without an answer, look whether the \
            key is there before you repeat it.

            Example: kmsctl create-key --description 'Database backups' --tags \
            TagKey=Team,TagValue=Storage
            """)

    @OptionGroup(title: "Common options") var options: GlobalOptions

    @Option(
        help: ArgumentHelp(
            """
            The key policy, a JSON document; the default key policy if not given. Give text, \
            or file://path.
            """, valueName: "policy"))
    var policy: String?

    @Option(
        help: ArgumentHelp(
            "A description, 0 to 8192 characters; empty if not given.", valueName: "text"))
    var description: String?

    @Option(
        help: """
            What the key may be used for; ENCRYPT_DECRYPT if not given, for symmetric encryption \
            keys only.
            """)
    var keyUsage: Named<KeyUsageType>?

    @Option(help: "Deprecated by AWS in favor of the key spec; must not come with it.")
    var customerMasterKeySpec: Named<KeySpec>?

    @Option(help: "The type of key material; SYMMETRIC_DEFAULT if not given.")
    var keySpec: Named<KeySpec>?

    @Option(help: "Where the key material comes from; AWS_KMS if not given.")
    var origin: Named<OriginType>?

    @Option(
        name: .customLong("custom-key-store-id"),
        help: ArgumentHelp("The custom key store to create the key in.", valueName: "id"))
    var customKeyStoreID: String?

    @Flag(
        inversion: .prefixedNo,
        help: "Skips the check that the caller can change the key policy later.")
    var bypassPolicyLockoutSafetyCheck: Bool?

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp(
            """
            The tags of the key, each tag key once. Up to 50: TagKey=text,TagValue=text each, \
            or one JSON list.
            """, valueName: "tag"))
    var tags: [String] = []

    @Flag(inversion: .prefixedNo, help: "Whether to create a multi-Region primary key.")
    var multiRegion: Bool?

    @Option(
        name: .customLong("xks-key-id"),
        help: ArgumentHelp("The external key in an external key store.", valueName: "id"))
    var xksKeyID: String?

    func run() throws {
        try options.run(.createKey, request())
    }

    func request() throws(InputError) -> CreateKeyRequest {
        try CreateKeyRequest(
            policy: policy, description: description, keyUsage: keyUsage?.value,
            customerMasterKeySpec: customerMasterKeySpec?.value, keySpec: keySpec?.value,
            origin: origin?.value, customKeyStoreID: customKeyStoreID,
            bypassPolicyLockoutSafetyCheck: bypassPolicyLockoutSafetyCheck,
            tags: Parameters.messages(of: tags, flag: "--tags", member: "Tags"),
            multiRegion: multiRegion, xksKeyID: xksKeyID)
    }
}
