import ArgumentParser
import KMSClient

/// GenerateRandom, as `aws kms generate-random`.
struct GenerateRandom: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Gives random bytes.",
        discussion: """
            Example: kmsctl generate-random --number-of-bytes 32 --output raw > random.bin
            """)

    @OptionGroup(title: "Common options") var options: GlobalOptions

    @Option(help: ArgumentHelp("How many bytes, 1 to 1024.", valueName: "n"))
    var numberOfBytes: Int?

    @Option(
        name: .customLong("custom-key-store-id"),
        help: ArgumentHelp("The custom key store whose generator to use.", valueName: "id"))
    var customKeyStoreID: String?

    func run() throws {
        try options.run(
            .generateRandom,
            GenerateRandomRequest(
                numberOfBytes: numberOfBytes, customKeyStoreID: customKeyStoreID))
    }
}
