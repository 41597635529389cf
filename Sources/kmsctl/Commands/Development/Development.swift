import ArgumentParser

/// What is for a daemon that was started for development or tests.
struct Development: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dev",
        abstract: "Steers a daemon that was started with --dev.",
        discussion: "Example: kmsctl dev advance --days 30",
        subcommands: [Advance.self])
}
