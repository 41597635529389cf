// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

import ArgumentParser
import KMSClient

/// GetKeyPolicy, as `aws kms get-key-policy`.
struct GetKeyPolicy: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Returns the key policy of a KMS key.",
        discussion: """
            A user who is gone is shown by the unique ID, which begins with AIDA.

            Example: kmsctl get-key-policy --key-id 1234abcd-12ab-34cd-56ef-1234567890ab --query \
            Policy --output text
            """)

    @OptionGroup(title: "Common options") var options: GlobalOptions

    @Option(
        name: .customLong("key-id"),
        help: ArgumentHelp("The KMS key: key ID or key ARN.", valueName: "key"), completion: .keys)
    var keyID: String

    @Option(
        help: ArgumentHelp(
            """
            The name of the policy; default is the only one, and the one meant if not given.
            """, valueName: "name"))
    var policyName: String?

    func run() throws {
        try options.run(.getKeyPolicy, request())
    }

    func request() -> GetKeyPolicyRequest {
        GetKeyPolicyRequest(keyID: keyID, policyName: policyName)
    }
}
