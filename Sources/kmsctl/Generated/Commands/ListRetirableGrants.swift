// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

import ArgumentParser
import KMSClient

/// ListRetirableGrants, as `aws kms list-retirable-grants`.
struct ListRetirableGrants: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Lists the grants that a principal may retire.",
        discussion: """
            Example: kmsctl list-retirable-grants --retiring-principal \
            arn:aws:iam::111122223333:user/alice
            """)

    @OptionGroup(title: "Common options") var options: GlobalOptions

    @Option(
        help: ArgumentHelp(
            "The principal whose grants to list, by its ARN.", valueName: "principal"))
    var retiringPrincipal: String?

    @Option(help: ArgumentHelp("The service whose grants to list.", valueName: "principal"))
    var retiringServicePrincipal: String?

    @OptionGroup(title: "Paging") var paging: PagingOptions

    func run() throws {
        try options.list(.listRetirableGrants, "Grants", paging, request)
    }

    func request(_ limit: Int?, _ marker: String?) -> ListRetirableGrantsRequest {
        ListRetirableGrantsRequest(
            limit: limit, marker: marker, retiringPrincipal: retiringPrincipal,
            retiringServicePrincipal: retiringServicePrincipal)
    }
}
