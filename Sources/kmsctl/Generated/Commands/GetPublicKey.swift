// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

import ArgumentParser
import KMSClient

/// GetPublicKey, as `aws kms get-public-key`.
struct GetPublicKey: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Returns the public key of an asymmetric KMS key.",
        discussion: """
            The reply has it as DER in base64, and --output raw as DER. --pem writes it to a file \
            that OpenSSL and its like read; the file must not be there yet.

            Example: kmsctl get-public-key --key-id alias/sign --pem public.pem
            """)

    @OptionGroup(title: "Common options") var options: GlobalOptions

    @Option(
        name: .customLong("key-id"),
        help: ArgumentHelp(
            "The KMS key: key ID, key ARN, alias name or alias ARN.", valueName: "key"),
        completion: .keys)
    var keyID: String

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp(
            "Tokens of grants that the call relies on, up to 10.", valueName: "token"))
    var grantTokens: [String] = []

    @OptionGroup var extras: PublicKeyFile

    func run() throws {
        try show(options.call(.getPublicKey, request(), with: options.makeClient()))
    }

    func request() throws(InputError) -> GetPublicKeyRequest {
        try GetPublicKeyRequest(
            keyID: keyID, grantTokens: Parameters.strings(of: grantTokens, flag: "--grant-tokens"))
    }
}
