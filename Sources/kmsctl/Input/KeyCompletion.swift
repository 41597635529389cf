import ArgumentParser
import KMSClient

extension CompletionKind {
    /// The aliases that the service has, for a shell's completion.
    static var keys: CompletionKind {
        .custom { _, _, prefix in aliases().filter { $0.hasPrefix(prefix) } }
    }

    /// The first page of aliases; none if the service doesn't answer soon.
    private static func aliases() -> [String] {
        var options = KMSClientOptions()
        options.timeout = .seconds(1)
        options.attempts = 1
        options.userAgent = "kmsctl/0.1.0"
        let page = try? BlockingKMSClient(options).listAliases(limit: 100)
        return page?.aliases.compactMap(\.aliasName) ?? []
    }
}
