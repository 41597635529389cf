import ArgumentParser
import Foundation
import KMSClient

/// The administrator's tool: `aws kms`, for the service of this machine.
@main
struct Kmsctl: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "kmsctl",
        abstract: "Uses and administers kmsd, the key service of this machine.",
        discussion: """
            Subcommands, flags, output and exit codes follow `aws kms`, so that AWS's documentation \
            applies. (There is no --query: filter the JSON with jq.)

            Example: kmsctl generate-data-key --key-id alias/app --key-spec AES_256 \
            --encryption-context Purpose=Test

            Exit codes: 0 success, 252 the command line is wrong, 254 the service refused, \
            255 the service was not reached or did not answer in time.
            """,
        version: "kmsctl 0.1.0",
        groupedSubcommands: [
            CommandGroup(
                name: "Keys:",
                subcommands: [
                    CreateKey.self, DescribeKey.self, ListKeys.self, UpdateKeyDescription.self,
                    EnableKey.self, DisableKey.self,
                ]),
            CommandGroup(
                name: "Cryptography:",
                subcommands: [
                    Encrypt.self, Decrypt.self, ReEncrypt.self, GenerateDataKey.self,
                    GenerateDataKeyWithoutPlaintext.self, GenerateRandom.self,
                ]),
            CommandGroup(
                name: "Aliases:",
                subcommands: [
                    CreateAlias.self, UpdateAlias.self, DeleteAlias.self, ListAliases.self,
                ]),
            CommandGroup(name: "The service:", subcommands: [Ping.self]),
        ])

    static func main() {
        do {
            var command = try parseAsRoot()
            try command.run()
        } catch {
            let (text, status) = outcome(of: error)
            guard let status else { exit(withError: error) }
            FileHandle.standardError.write(Data(text.utf8))
            Foundation.exit(status.rawValue)
        }
    }

    /// What to print on the standard error output and the exit code; no code for what is no failure,
    /// such as a request for help.
    static func outcome(of error: any Error) -> (text: String, status: ExitStatus?) {
        switch error {
        case let failure as CallFailure: return ("\n\(failure.message)\n", failure.status)
        case let failure as InputError: return ("\n\(failure.message)\n", .usage)
        default:
            guard exitCode(for: error) != .success else { return ("", nil) }
            return (fullMessage(for: error) + "\n", .usage)
        }
    }
}

/// The exit codes of AWS CLI version 2.
enum ExitStatus: Int32 {
    /// The command line can't be read.
    case usage = 252
    /// The service refused the call.
    case service = 254
    /// Anything else: no connection, no answer in time.
    case general = 255
}

/// A call that failed, with what to say of it.
struct CallFailure: Error {
    /// AWS's name of the operation.
    let operation: String
    let error: KMSError

    /// The words of AWS CLI, where the service refused the call.
    var message: String {
        switch status {
        case .general: error.message
        default:
            "An error occurred (\(error.code.exceptionName)) when calling the \(operation) operation: "
                + error.message
        }
    }

    var status: ExitStatus {
        switch error.code {
        case .unavailable, .deadlineExceeded, .cancelled: .general
        default: .service
        }
    }
}

/// A flag's value that can't be used.
struct InputError: Error, Equatable {
    let message: String

    init(_ message: String) {
        self.message = message
    }

    init(parsing flag: String, _ reason: String) {
        message = "Error parsing parameter '\(flag)': \(reason)"
    }
}
