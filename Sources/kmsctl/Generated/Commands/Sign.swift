// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

import ArgumentParser
import KMSClient

/// Sign, as `aws kms sign`.
struct Sign: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Signs a message of any size, or its digest.",
        discussion: """
            SM2DSA, ML_DSA_SHAKE_256 and ED25519_SHA_512 take messages of up to 4096 bytes only. \
            ED25519_PH_SHA_512 always signs a digest: the message is hashed here unless you say \
            that it is one.

            Example: kmsctl sign --key-id alias/sign --message fileb://release.tar \
            --signing-algorithm ECDSA_SHA_256 --output raw > release.sig
            """)

    @OptionGroup(title: "Common options") var options: GlobalOptions

    @Option(
        name: .customLong("key-id"),
        help: ArgumentHelp(
            "The KMS key: key ID, key ARN, alias name or alias ARN.", valueName: "key"),
        completion: .keys)
    var keyID: String

    @Option(
        help: ArgumentHelp(
            "The message, of any size, or its digest: fileb://path, or base64.", valueName: "blob"),
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
        help: ArgumentHelp(
            "Tokens of grants that the call relies on, up to 10.", valueName: "token"))
    var grantTokens: [String] = []

    @Option(help: "The signing algorithm; one that the key supports.")
    var signingAlgorithm: Named<SigningAlgorithmSpec>

    @Flag(
        inversion: .prefixedNo,
        help: "Check only: a call that would succeed fails with DryRunOperationException.")
    var dryRun: Bool?

    func run() throws {
        try options.run(.sign, request())
    }

    func request() throws -> SignRequest {
        var request = try SignRequest(
            keyID: keyID, grantTokens: Parameters.strings(of: grantTokens, flag: "--grant-tokens"),
            signingAlgorithm: signingAlgorithm.value, dryRun: dryRun)
        try complete(&request)
        return request
    }
}
