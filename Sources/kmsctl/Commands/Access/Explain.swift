import ArgumentParser
import KMSClient

/// Tells why a call was denied.
struct Explain: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Tells why a call was denied, statement by statement.",
        discussion: """
            The request ID is that of the record in the audit log, and of the error that the caller \
            got. The daemon keeps the last 64 denials of each user, at most 50 a second, until it \
            ends. Only root, and whom an identity policy allows kmsd:ExplainAccess, may ask. With \
            --output the reply is printed as other commands print theirs.

            Example: kmsctl explain 8c2f6a10-5f0e-4d7c-9a53-1f6a2b7c9d10
            """)

    @OptionGroup(title: "Common options") var options: GlobalOptions

    @Argument(help: ArgumentHelp("The request ID of the denied call.", valueName: "request-id"))
    var requestID: String

    /// What is sent.
    var request: ExplainAccessRequest { ExplainAccessRequest(requestID: requestID) }

    func run() throws {
        let reply = try options.call(.explainAccess, request, with: options.makeClient())
        guard options.isForPeople else {
            return try options.show(reply.fields(), of: "ExplainAccess")
        }
        guard let explanation = reply.explanation else {
            throw LocalFailure("The service gave no explanation.")
        }
        try StandardStreams.print(ExplanationText.text(of: explanation))
    }
}
