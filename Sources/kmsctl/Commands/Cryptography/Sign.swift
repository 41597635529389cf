import ArgumentParser
import KMSClient

/// Sign, as `aws kms sign`.
struct Sign: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Signs a message of any size, or its digest.",
        discussion: """
            SM2DSA, ML_DSA_SHAKE_256 and ED25519_SHA_512 take messages of up to 4096 bytes only.
            ED25519_PH_SHA_512 always signs a digest: the message is hashed here unless you say that \
            it is one.

            Example: kmsctl sign --key-id alias/sign --message fileb://release.tar \
            --signing-algorithm ECDSA_SHA_256 --output raw > release.sig
            """)

    @OptionGroup(title: "Common options") var options: GlobalOptions

    @Option(
        name: .customLong("key-id"),
        help: ArgumentHelp(
            "The key: key ID, key ARN, alias name or alias ARN.", valueName: "key"),
        completion: .keys)
    var keyID: String

    @Option(
        help: ArgumentHelp(
            "The message, of any size, or its digest: fileb://path, or base64.",
            valueName: "blob"),
        completion: .file())
    var message: String

    @Option(
        help: """
            What the message is. If not given: RAW up to 4096 bytes, and a longer one is hashed \
            here and its DIGEST sent.
            """)
    var messageType: Named<MessageType>?

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp("Up to 10 grant tokens.", valueName: "token"))
    var grantTokens: [String] = []

    @Option(help: "The signing algorithm; one that the key supports.")
    var signingAlgorithm: Named<SigningAlgorithmSpec>

    @Flag(
        inversion: .prefixedNo,
        help: "Check only: a call that would succeed fails with DryRunOperationException.")
    var dryRun: Bool?

    func run() throws {
        let message = try SigningInput.read(
            message, type: messageType?.value, algorithm: signingAlgorithm.value,
            format: options.cliBinaryFormat)
        let type = message.type
        try options.run(
            .sign,
            SignRequest(
                keyID: keyID, message: message.take(), messageType: type,
                grantTokens: Parameters.strings(grantTokens, flag: "--grant-tokens"),
                signingAlgorithm: signingAlgorithm.value, dryRun: dryRun))
    }
}
