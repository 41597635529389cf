import ArgumentParser
import KMSClient

/// CreateKey, as `aws kms create-key`.
struct CreateKey: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Creates a KMS key.",
        discussion: """
            Example: kmsctl create-key --description 'Database backups' --tags \
            TagKey=Team,TagValue=Storage
            """)

    @OptionGroup(title: "Common options") var options: GlobalOptions

    @Option(help: ArgumentHelp("A description, 0 to 8192 characters.", valueName: "text"))
    var description: String?

    @Option(help: "The type of key material; SYMMETRIC_DEFAULT if not given.")
    var keySpec: Named<KeySpec>?

    @Option(
        help: "What the key may be used for; ENCRYPT_DECRYPT if not given, for symmetric keys only."
    )
    var keyUsage: Named<KeyUsageType>?

    @Option(help: "As --key-spec, which replaced it.")
    var customerMasterKeySpec: Named<KeySpec>?

    @Option(help: "Where the key material comes from; AWS_KMS if not given.")
    var origin: Named<OriginType>?

    @Option(help: ArgumentHelp("The key policy: JSON, or file://path.", valueName: "policy"))
    var policy: String?

    @Flag(
        inversion: .prefixedNo,
        help: "Skip the check that the caller can change the key policy later.")
    var bypassPolicyLockoutSafetyCheck: Bool?

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp(
            "Tags: TagKey=name,TagValue=value each, or one JSON list.", valueName: "tag"))
    var tags: [String] = []

    @Flag(inversion: .prefixedNo, help: "Create a multi-Region primary key.")
    var multiRegion: Bool?

    @Option(
        name: .customLong("custom-key-store-id"),
        help: ArgumentHelp("The custom key store to create the key in.", valueName: "id"))
    var customKeyStoreID: String?

    @Option(
        name: .customLong("xks-key-id"),
        help: ArgumentHelp("The external key in an external key store.", valueName: "id"))
    var xksKeyID: String?

    func run() throws {
        try options.run(
            .createKey,
            CreateKeyRequest(
                policy: policy, description: description, keyUsage: keyUsage?.value,
                customerMasterKeySpec: customerMasterKeySpec?.value, keySpec: keySpec?.value,
                origin: origin?.value, customKeyStoreID: customKeyStoreID,
                bypassPolicyLockoutSafetyCheck: bypassPolicyLockoutSafetyCheck,
                tags: Parameters.tags(of: tags), multiRegion: multiRegion, xksKeyID: xksKeyID))
    }
}
