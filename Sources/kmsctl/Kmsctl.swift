import ArgumentParser
import Glibc
import KMSClient
import KMSCrypto

/// The administrator's tool: `aws kms`, for the service of this machine.
@main
struct Kmsctl: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "kmsctl",
        abstract: "Uses and administers kmsd, the key service of this machine.",
        discussion: """
            Subcommands, flags, output and exit codes follow `aws kms`, so that AWS's documentation \
            applies. --profile, --endpoint-url and other options that have no meaning here \
            are accepted; --debug says so.

            Example: kmsctl generate-data-key --key-id alias/app --key-spec AES_256 \
            --encryption-context Purpose=Test

            Exit codes: 0 success, 1 the output can't be written, 3 a simulated call would be denied, \
            252 the command line is wrong, 254 the service refused, 255 the service was not reached \
            or did not answer in time.
            """,
        version: "kmsctl 0.1.0",
        groupedSubcommands: operations + [
            CommandGroup(name: "The service:", subcommands: [Ping.self, Development.self])
        ])

    static func main() {
        StandardStreams.occupy()
        do {
            try Invocation.read(Array(CommandLine.arguments.dropFirst())) { note in
                StandardStreams.complain(note + "\n")
            }.run()
        } catch {
            Glibc.exit(end(by: error))
        }
    }

    /// Prints what an error says; gives the exit code.
    private static func end(by error: any Error) -> Int32 {
        let (text, status) = outcome(of: error)
        if let status {
            StandardStreams.complain(text)
            return status.rawValue
        }
        do throws(OutputFailure) {
            try StandardStreams.print(text)
            return 0
        } catch {
            StandardStreams.complain("\n\(error.message)\n")
            return ExitStatus.output.rawValue
        }
    }

    /// What to print and the exit code; no code for what is no failure, such as a request for help,
    /// which is printed on the standard output.
    static func outcome(of error: any Error) -> (text: String, status: ExitStatus?) {
        switch error {
        case let failure as CallFailure: return ("\n\(failure.message)\n", failure.status)
        case let failure as InputError: return ("\n\(failure.message)\n", .usage)
        case let failure as OutputFailure: return ("\n\(failure.message)\n", .output)
        case let failure as LocalFailure: return ("\n\(failure.message)\n", .general)
        case let end as QuietEnd: return ("", end.status)
        case let failure as CryptoError: return ("\n\(LocalFailure(failure).message)\n", .general)
        default:
            let message = fullMessage(for: error)
            let text = message.isEmpty ? "" : message + "\n"
            return (text, exitCode(for: error) == .success ? nil : .usage)
        }
    }
}
