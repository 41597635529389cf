// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

import ArgumentParser
import KMSClient

/// ListGrants, as `aws kms list-grants`.
struct ListGrants: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Lists the grants of a KMS key.",
        discussion: "Example: kmsctl list-grants --key-id 1234abcd-12ab-34cd-56ef-1234567890ab")

    @OptionGroup(title: "Common options") var options: GlobalOptions

    @Option(
        name: .customLong("key-id"),
        help: ArgumentHelp("The KMS key: key ID or key ARN.", valueName: "key"), completion: .keys)
    var keyID: String

    @Option(
        name: .customLong("grant-id"), help: ArgumentHelp("List only this grant.", valueName: "id"))
    var grantID: String?

    @Option(help: ArgumentHelp("List only the grants of this principal.", valueName: "principal"))
    var granteePrincipal: String?

    @Option(help: ArgumentHelp("List only the grants of this service.", valueName: "principal"))
    var granteeServicePrincipal: String?

    @OptionGroup(title: "Paging") var paging: PagingOptions

    func run() throws {
        try options.list(.listGrants, "Grants", paging, request)
    }

    func request(_ limit: Int?, _ marker: String?) -> ListGrantsRequest {
        ListGrantsRequest(
            limit: limit, marker: marker, keyID: keyID, grantID: grantID,
            granteePrincipal: granteePrincipal, granteeServicePrincipal: granteeServicePrincipal)
    }
}
