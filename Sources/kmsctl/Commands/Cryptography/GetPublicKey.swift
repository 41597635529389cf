import ArgumentParser
import Foundation
import KMSClient
import KMSAPI

/// GetPublicKey, as `aws kms get-public-key`; the key as PEM beside it.
struct GetPublicKey: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Gives the public key of an asymmetric key.",
        discussion: """
            The reply has it as DER in base64, and --output raw as DER. --pem writes it to a file that \
            OpenSSL and its like read; the file must not be there yet.

            Example: kmsctl get-public-key --key-id alias/sign --pem public.pem
            """)

    @OptionGroup(title: "Common options") var options: GlobalOptions

    @Option(
        name: .customLong("key-id"),
        help: ArgumentHelp(
            "The key: key ID, key ARN, alias name or alias ARN.", valueName: "key"),
        completion: .keys)
    var keyID: String

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp("Up to 10 grant tokens.", valueName: "token"))
    var grantTokens: [String] = []

    @Option(
        help: ArgumentHelp(
            "Write the public key to this file too, as PEM; - prints that and nothing else.",
            valueName: "path"),
        completion: .file())
    var pem: String?

    func run() throws {
        let request = try GetPublicKeyRequest(
            keyID: keyID, grantTokens: Parameters.strings(grantTokens, flag: "--grant-tokens"))
        let reply = try options.call(.getPublicKey, request, with: options.makeClient())
        if let pem {
            let text = PEM.publicKey(reply.publicKey ?? [])
            guard pem != "-" else { return try StandardStreams.print(text) }
            try Self.write(Data(text.utf8), to: pem)
        }
        try options.show(reply.fields().map(Field.init), of: "GetPublicKey")
    }

    /// Writes a file that is not there yet: what is there may be a private key.
    static func write(_ text: Data, to path: String) throws(InputError) {
        do {
            try text.write(to: URL(fileURLWithPath: path), options: .withoutOverwriting)
        } catch {
            throw InputError(
                parsing: "--pem",
                "\(path) can't be written; check that it is not there yet, and that you may write there."
            )
        }
    }
}
