// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

import ArgumentParser
import KMSClient

/// RotateKeyOnDemand, as `aws kms rotate-key-on-demand`.
struct RotateKeyOnDemand: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Rotates a symmetric encryption key now.",
        discussion: """
            A key can be rotated on demand 25 times in its life. What earlier key material \
            encrypted can be decrypted as before. If a call ends without an answer, look at the \
            key's rotations before you repeat it.

            Example: kmsctl rotate-key-on-demand --key-id 1234abcd-12ab-34cd-56ef-1234567890ab
            """)

    @OptionGroup(title: "Common options") var options: GlobalOptions

    @Option(
        name: .customLong("key-id"),
        help: ArgumentHelp("The KMS key: key ID or key ARN.", valueName: "key"), completion: .keys)
    var keyID: String

    func run() throws {
        try options.run(.rotateKeyOnDemand, request())
    }

    func request() -> RotateKeyOnDemandRequest {
        RotateKeyOnDemandRequest(keyID: keyID)
    }
}
