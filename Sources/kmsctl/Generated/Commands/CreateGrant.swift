// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

import ArgumentParser
import KMSClient

/// CreateGrant, as `aws kms create-grant`.
struct CreateGrant: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: """
            Lets a principal use a KMS key for some operations, until the grant is retired or \
            revoked.
            """,
        discussion: """
            The grant holds for the next call of every connection; a token is never needed. With a \
            name, the same call makes no second grant. Whoever may create a grant by a grant can \
            pass on what that allows, no more.

            Example: kmsctl create-grant --key-id 1234abcd-12ab-34cd-56ef-1234567890ab \
            --grantee-principal arn:aws:iam::111122223333:user/alice --operations Decrypt \
            GenerateDataKey
            """)

    @OptionGroup(title: "Common options") var options: GlobalOptions

    @Option(
        name: .customLong("key-id"),
        help: ArgumentHelp("The KMS key: key ID or key ARN.", valueName: "key"), completion: .keys)
    var keyID: String

    @Option(
        help: ArgumentHelp(
            "The principal to allow, by its ARN; this or a service, not both.",
            valueName: "principal"))
    var granteePrincipal: String?

    @Option(
        help: ArgumentHelp(
            "The principal that may retire the grant, by its ARN.", valueName: "principal"))
    var retiringPrincipal: String?

    @Option(
        parsing: .upToNextOption,
        help: "The operations to allow, each of which the key must support.")
    var operations: [Named<GrantOperation>]

    @Option(
        help: ArgumentHelp(
            """
            What the grant demands of a call beyond its operation: \
            EncryptionContextSubset={NAME=VALUE},EncryptionContextEquals={NAME=VALUE},SourceArn=text, \
            JSON, or file://path.
            """, valueName: "structure"))
    var constraints: String?

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp(
            "Tokens of grants that the call relies on, up to 10.", valueName: "token"))
    var grantTokens: [String] = []

    @Option(
        help: ArgumentHelp(
            "A name: the same call with the same name makes no second grant.", valueName: "name"))
    var name: String?

    @Flag(
        inversion: .prefixedNo,
        help: "Check only: a call that would succeed fails with DryRunOperationException.")
    var dryRun: Bool?

    @Option(
        help: ArgumentHelp(
            "The service to allow; this or a principal, not both.", valueName: "principal"))
    var granteeServicePrincipal: String?

    @Option(help: ArgumentHelp("The service that may retire the grant.", valueName: "principal"))
    var retiringServicePrincipal: String?

    func run() throws {
        try options.run(.createGrant, request())
    }

    func request() throws(InputError) -> CreateGrantRequest {
        try CreateGrantRequest(
            keyID: keyID, granteePrincipal: granteePrincipal, retiringPrincipal: retiringPrincipal,
            operations: operations.map(\.value),
            constraints: Parameters.message(
                of: constraints, flag: "--constraints", member: "Constraints"),
            grantTokens: Parameters.strings(of: grantTokens, flag: "--grant-tokens"), name: name,
            dryRun: dryRun, granteeServicePrincipal: granteeServicePrincipal,
            retiringServicePrincipal: retiringServicePrincipal)
    }
}
