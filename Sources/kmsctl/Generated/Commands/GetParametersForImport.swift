// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

import ArgumentParser
import KMSClient

/// GetParametersForImport, as `aws kms get-parameters-for-import`.
struct GetParametersForImport: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: """
            Returns the public key to encrypt key material with, and the token to import it by.
            """,
        discussion: """
            Both are valid for 24 hours. The origin of the key must be EXTERNAL.

            Example: kmsctl get-parameters-for-import --key-id \
            1234abcd-12ab-34cd-56ef-1234567890ab --wrapping-algorithm RSAES_OAEP_SHA_256 \
            --wrapping-key-spec RSA_4096
            """)

    @OptionGroup(title: "Common options") var options: GlobalOptions

    @Option(
        name: .customLong("key-id"),
        help: ArgumentHelp("The KMS key: key ID or key ARN.", valueName: "key"), completion: .keys)
    var keyID: String

    @Option(help: "How the key material will be encrypted.")
    var wrappingAlgorithm: Named<AlgorithmSpec>

    @Option(help: "The type of the public key to encrypt with.")
    var wrappingKeySpec: Named<WrappingKeySpec>

    func run() throws {
        try options.run(.getParametersForImport, request())
    }

    func request() -> GetParametersForImportRequest {
        GetParametersForImportRequest(
            keyID: keyID, wrappingAlgorithm: wrappingAlgorithm.value,
            wrappingKeySpec: wrappingKeySpec.value)
    }
}
