import ArgumentParser
import Foundation
import KMSClient

/// Where get-public-key writes the key that it prints.
struct PublicKeyFile: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Write the public key to this file too, as PEM; - prints that and nothing else.",
            valueName: "path"),
        completion: .file())
    var pem: String?
}

extension GetPublicKey {
    /// Prints the reply; writes the public key to the file given, or prints it alone.
    func show(_ reply: GetPublicKeyResponse) throws {
        if let pem = extras.pem {
            let text = PEM.publicKey(reply.publicKey ?? [])
            guard pem != "-" else { return try StandardStreams.print(text) }
            try Self.write(Data(text.utf8), to: pem)
        }
        try options.show(reply.fields(), of: "GetPublicKey")
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
