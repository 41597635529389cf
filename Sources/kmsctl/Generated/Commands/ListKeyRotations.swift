// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

import ArgumentParser
import KMSClient

/// ListKeyRotations, as `aws kms list-key-rotations`.
struct ListKeyRotations: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Lists the rotations of a KMS key, oldest first, or all its key materials.",
        discussion: """
            Example: kmsctl list-key-rotations --key-id 1234abcd-12ab-34cd-56ef-1234567890ab \
            --include-key-material ALL_KEY_MATERIAL
            """)

    @OptionGroup(title: "Common options") var options: GlobalOptions

    @Option(
        name: .customLong("key-id"),
        help: ArgumentHelp("The KMS key: key ID or key ARN.", valueName: "key"), completion: .keys)
    var keyID: String

    @Option(help: "Which key materials to list; ROTATIONS_ONLY if not given.")
    var includeKeyMaterial: Named<IncludeKeyMaterial>?

    @OptionGroup(title: "Paging") var paging: PagingOptions

    func run() throws {
        try options.list(.listKeyRotations, "Rotations", paging, request)
    }

    func request(_ limit: Int?, _ marker: String?) -> ListKeyRotationsRequest {
        ListKeyRotationsRequest(
            keyID: keyID, includeKeyMaterial: includeKeyMaterial?.value, limit: limit,
            marker: marker)
    }
}
