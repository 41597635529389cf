// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

import ArgumentParser
import KMSClient

/// RetireGrant, as `aws kms retire-grant`.
struct RetireGrant: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: """
            Ends a grant, for whom it names for that, for its grantee if it lists RetireGrant, and \
            for the account.
            """,
        discussion: """
            Give either the grant's token, or the key and the grant ID.

            Example: kmsctl retire-grant --key-id \
            arn:aws:kms:local-main-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab \
            --grant-id 0c237476b39f8bc44e45212e08498fbe3151305030726c0590dd8d3e9f3d6a60
            """)

    @OptionGroup(title: "Common options") var options: GlobalOptions

    @Option(
        help: ArgumentHelp(
            "The token of the grant; either this, or the key and the grant ID.", valueName: "token")
    )
    var grantToken: String?

    @Option(
        name: .customLong("key-id"),
        help: ArgumentHelp("The KMS key, by its key ARN.", valueName: "key"), completion: .keys)
    var keyID: String?

    @Option(name: .customLong("grant-id"), help: ArgumentHelp("The grant ID.", valueName: "id"))
    var grantID: String?

    @Flag(
        inversion: .prefixedNo,
        help: "Check only: a call that would succeed fails with DryRunOperationException.")
    var dryRun: Bool?

    func run() throws {
        try options.run(.retireGrant, request())
    }

    func request() -> RetireGrantRequest {
        RetireGrantRequest(grantToken: grantToken, keyID: keyID, grantID: grantID, dryRun: dryRun)
    }
}
