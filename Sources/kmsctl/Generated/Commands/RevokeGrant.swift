// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

import ArgumentParser
import KMSClient

/// RevokeGrant, as `aws kms revoke-grant`.
struct RevokeGrant: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Ends a grant, for whoever administers its KMS key.",
        discussion: """
            It holds for the next call of every connection.

            Example: kmsctl revoke-grant --key-id 1234abcd-12ab-34cd-56ef-1234567890ab --grant-id \
            0c237476b39f8bc44e45212e08498fbe3151305030726c0590dd8d3e9f3d6a60
            """)

    @OptionGroup(title: "Common options") var options: GlobalOptions

    @Option(
        name: .customLong("key-id"),
        help: ArgumentHelp("The KMS key: key ID or key ARN.", valueName: "key"), completion: .keys)
    var keyID: String

    @Option(name: .customLong("grant-id"), help: ArgumentHelp("The grant ID.", valueName: "id"))
    var grantID: String

    @Flag(
        inversion: .prefixedNo,
        help: "Check only: a call that would succeed fails with DryRunOperationException.")
    var dryRun: Bool?

    func run() throws {
        try options.run(.revokeGrant, request())
    }

    func request() -> RevokeGrantRequest {
        RevokeGrantRequest(keyID: keyID, grantID: grantID, dryRun: dryRun)
    }
}
