// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

import ArgumentParser
import KMSClient

/// PutKeyPolicy, as `aws kms put-key-policy`.
struct PutKeyPolicy: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Replaces the key policy of a KMS key.",
        discussion: """
            The new policy holds for the next call of every connection. One that would keep you \
            from replacing it again is refused, unless you bypass that check. Users keep the \
            number they have now: a name that another user has later inherits nothing.

            Example: kmsctl put-key-policy --key-id 1234abcd-12ab-34cd-56ef-1234567890ab --policy \
            file://policy.json
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

    @Option(
        help: ArgumentHelp(
            "The key policy, a JSON document. Give text, or file://path.", valueName: "policy"))
    var policy: String

    @Flag(
        inversion: .prefixedNo,
        help: "Skips the check that the caller can change the key policy later.")
    var bypassPolicyLockoutSafetyCheck: Bool?

    func run() throws {
        try options.run(.putKeyPolicy, request())
    }

    func request() -> PutKeyPolicyRequest {
        PutKeyPolicyRequest(
            keyID: keyID, policyName: policyName, policy: policy,
            bypassPolicyLockoutSafetyCheck: bypassPolicyLockoutSafetyCheck)
    }
}
