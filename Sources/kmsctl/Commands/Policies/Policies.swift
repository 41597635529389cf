import ArgumentParser

/// What administrators do with policies before and when they change them.
struct Policies: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "policy",
        abstract: "Loads policies, checks them, and tries them out.",
        discussion: "Example: kmsctl policy lint policy.json",
        subcommands: [
            PolicyReload.self, PolicyLint.self, PolicySimulate.self, PolicyReplay.self,
        ])
}
