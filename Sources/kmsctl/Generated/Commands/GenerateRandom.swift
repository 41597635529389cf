// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

import ArgumentParser
import KMSClient

/// GenerateRandom, as `aws kms generate-random`.
struct GenerateRandom: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Returns random bytes.",
        discussion: "Example: kmsctl generate-random --number-of-bytes 32 --output raw > random.bin"
    )

    @OptionGroup(title: "Common options") var options: GlobalOptions

    @Option(help: ArgumentHelp("How many bytes, 1 to 1024.", valueName: "n"))
    var numberOfBytes: Int?

    @Option(
        name: .customLong("custom-key-store-id"),
        help: ArgumentHelp("The custom key store whose generator is to be used.", valueName: "id"))
    var customKeyStoreID: String?

    @Option(
        help: ArgumentHelp(
            """
            An attested enclave for which the reply is to be encrypted: \
            KeyEncryptionAlgorithm=name,AttestationDocument=base64, JSON, or file://path.
            """, valueName: "structure"))
    var recipient: String?

    func run() throws {
        try options.run(.generateRandom, request())
    }

    func request() throws(InputError) -> GenerateRandomRequest {
        try GenerateRandomRequest(
            numberOfBytes: numberOfBytes, customKeyStoreID: customKeyStoreID,
            recipient: Parameters.message(of: recipient, flag: "--recipient", member: "Recipient"))
    }
}
