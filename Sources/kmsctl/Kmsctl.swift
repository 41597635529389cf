import ArgumentParser
import Foundation
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
                    EnableKey.self, DisableKey.self, ScheduleKeyDeletion.self,
                    CancelKeyDeletion.self, GetKeyLastUsage.self,
                ]),
            CommandGroup(
                name: "Cryptography:",
                subcommands: [
                    Encrypt.self, Decrypt.self, ReEncrypt.self, GenerateDataKey.self,
                    GenerateDataKeyWithoutPlaintext.self, GenerateDataKeyPair.self,
                    GenerateDataKeyPairWithoutPlaintext.self, GenerateRandom.self, Sign.self,
                    Verify.self, GenerateMac.self, VerifyMac.self, DeriveSharedSecret.self,
                    GetPublicKey.self,
                ]),
            CommandGroup(
                name: "Aliases:",
                subcommands: [
                    CreateAlias.self, UpdateAlias.self, DeleteAlias.self, ListAliases.self,
                ]),
            CommandGroup(
                name: "Tags:",
                subcommands: [TagResource.self, UntagResource.self, ListResourceTags.self]),
            CommandGroup(
                name: "Rotation:",
                subcommands: [
                    EnableKeyRotation.self, DisableKeyRotation.self, GetKeyRotationStatus.self,
                    RotateKeyOnDemand.self, ListKeyRotations.self,
                ]),
            CommandGroup(
                name: "Imported key material:",
                subcommands: [
                    GetParametersForImport.self, ImportKeyMaterial.self,
                    DeleteImportedKeyMaterial.self,
                ]),
            CommandGroup(name: "The service:", subcommands: [Ping.self, Development.self]),
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
        case let failure as LocalFailure: return ("\n\(failure.message)\n", .general)
        case let failure as CryptoError: return ("\n\(LocalFailure(failure).message)\n", .general)
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

/// What failed here, and is neither the command line's fault nor the service's.
struct LocalFailure: Error {
    let message: String

    init(_ message: String) {
        self.message = message
    }

    init(_ error: CryptoError) {
        message =
            switch error {
            case .unsupported(let name): "The OpenSSL of this machine has no \(name)."
            case .malformed: "The service gave a public key that can't be used."
            case .library(let code): "OpenSSL failed with error \(String(code, radix: 16))."
            case .authenticationFailed: "What was read is not authentic."
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
