// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

import ArgumentParser
import KMSClient

/// EnableKeyRotation, as `aws kms enable-key-rotation`.
struct EnableKeyRotation: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Has a symmetric encryption key rotated automatically.",
        discussion: """
            What earlier key material encrypted can be decrypted as before.

            Example: kmsctl enable-key-rotation --key-id 1234abcd-12ab-34cd-56ef-1234567890ab \
            --rotation-period-in-days 180
            """)

    @OptionGroup(title: "Common options") var options: GlobalOptions

    @Option(
        name: .customLong("key-id"),
        help: ArgumentHelp("The KMS key: key ID or key ARN.", valueName: "key"), completion: .keys)
    var keyID: String

    @Option(
        help: ArgumentHelp("How often, in days, 90 to 2560; 365 if not given.", valueName: "days"))
    var rotationPeriodInDays: Int?

    func run() throws {
        try options.run(.enableKeyRotation, request())
    }

    func request() -> EnableKeyRotationRequest {
        EnableKeyRotationRequest(keyID: keyID, rotationPeriodInDays: rotationPeriodInDays)
    }
}
