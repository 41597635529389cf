// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

import ArgumentParser
import KMSClient

/// Verify, as `aws kms verify`.
struct Verify: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Verifies a signature; exits with 254 if it is not valid.",
        discussion: """
            SM2DSA, ML_DSA_SHAKE_256 and ED25519_SHA_512 take messages of up to 4096 bytes only. \
            ED25519_PH_SHA_512 always signs a digest: the message is hashed here unless you say \
            that it is one.

            Example: kmsctl verify --key-id alias/sign --message fileb://release.tar --signature \
            fileb://release.sig --signing-algorithm ECDSA_SHA_256
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
        help: ArgumentHelp("The signature: fileb://path, or base64.", valueName: "blob"),
        completion: .file())
    var signature: String

    @Option(help: "The signing algorithm that was used.")
    var signingAlgorithm: Named<SigningAlgorithmSpec>

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp(
            "Tokens of grants that the call relies on, up to 10.", valueName: "token"))
    var grantTokens: [String] = []

    @Flag(
        inversion: .prefixedNo,
        help: "Check only: a call that would succeed fails with DryRunOperationException.")
    var dryRun: Bool?

    func run() throws {
        try options.run(.verify, request()) { reply throws(KMSError) in
            try reply.confirmed()
        }
    }

    func request() throws -> VerifyRequest {
        var request = try VerifyRequest(
            keyID: keyID,
            signature: Parameters.bytes(
                of: signature, flag: "--signature", format: options.cliBinaryFormat),
            signingAlgorithm: signingAlgorithm.value,
            grantTokens: Parameters.strings(of: grantTokens, flag: "--grant-tokens"), dryRun: dryRun
        )
        try complete(&request)
        return request
    }
}
