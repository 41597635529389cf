// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

import ArgumentParser
import KMSClient

/// ListKeyPolicies, as `aws kms list-key-policies`.
struct ListKeyPolicies: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Lists the names of the key policies of a KMS key: there is one, default.",
        discussion:
            "Example: kmsctl list-key-policies --key-id 1234abcd-12ab-34cd-56ef-1234567890ab")

    @OptionGroup(title: "Common options") var options: GlobalOptions

    @Option(
        name: .customLong("key-id"),
        help: ArgumentHelp("The KMS key: key ID or key ARN.", valueName: "key"), completion: .keys)
    var keyID: String

    @OptionGroup(title: "Paging") var paging: PagingOptions

    func run() throws {
        try options.list(.listKeyPolicies, "PolicyNames", paging, request)
    }

    func request(_ limit: Int?, _ marker: String?) -> ListKeyPoliciesRequest {
        ListKeyPoliciesRequest(keyID: keyID, limit: limit, marker: marker)
    }
}
