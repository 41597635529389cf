import ArgumentParser

/// What a command line asks for.
///
/// AWS CLI takes global options before the command, any flag's text from a file, flags from JSON, and
/// `help` behind a command. All of that is rewritten here, for all commands, to the flags that the
/// commands read.
enum Invocation {
    case command(any ParsableCommand)
    case skeleton(Skeleton, GlobalOptions)

    func run() throws {
        switch self {
        case .command(var command): try command.run()
        case .skeleton(let skeleton, let options): try skeleton.show(options)
        }
    }

    /// Reads a command line, without the program's name; `note` is told what has no meaning here.
    static func read(
        _ arguments: [String], note: (String) -> Void = { _ in }
    ) throws -> Invocation {
        var rest = arguments[...]
        var flags: [GivenFlag] = []
        while let flag = GlobalFlags.take(from: &rest) { flags.append(flag) }
        guard let first = rest.first else { throw ValidationError("Give a command.") }
        // Such as --help, and the shells' completion.
        guard !GivenFlag.isFlag(first) else { return .command(try Kmsctl.parseAsRoot(Array(rest))) }

        let words = Array(rest.prefix { !GivenFlag.isFlag($0) })
        rest = rest.dropFirst(words.count)
        try requireReleased(words)
        if words[0] == "help" { return .command(try Kmsctl.parseAsRoot(words + Array(rest))) }
        if words.count > 1, words.last == "help" {
            return .command(try Kmsctl.parseAsRoot(["help"] + Array(words.dropLast())))
        }
        guard words.count > 1 || !rest.isEmpty || !Kmsctl.isGroup(words[0]) else {
            throw ValidationError("Give a command: kmsctl \(words[0]) COMMAND.")
        }

        flags += GivenFlag.flags(in: rest)
        for text in GlobalFlags.notes(on: flags) { note(text) }
        if let request = RequestFlags(command: words[0]) {
            if let skeleton = try request.skeleton(flags) {
                let global = flags.filter { GlobalFlags.contains($0.name) }
                    .filter { $0.name != "--no-paginate" }
                return .skeleton(skeleton, try GlobalOptions.parse(global.flatMap(\.words)))
            }
            flags = try request.completed(flags)
        } else if let flag = flags.first(where: { ofOperations.contains($0.name) }) {
            throw InputError("\(flag.name) is for the operations of AWS KMS.")
        }
        return .command(try Kmsctl.parseAsRoot(words + flags.flatMap(\.words)))
    }

    /// What no other command takes.
    private static let ofOperations: Set<String> = ["--cli-input-json", "--generate-cli-skeleton"]

    /// Refuses an operation of AWS KMS that there is no command for.
    private static func requireReleased(_ words: [String]) throws(InputError) {
        for word in words where Kmsctl.command(named: word) == nil {
            guard let operation = AWSOperations.operation(of: word) else { continue }
            throw InputError(
                "kmsctl: \(word): this release of kmsd has no \(operation). kmsctl --help lists what it has."
            )
        }
    }
}

extension Kmsctl {
    /// The command called `name`; `nil` if there is none.
    static func command(named name: String) -> (any ParsableCommand.Type)? {
        configuration.groupedSubcommands.flatMap(\.subcommands).first { $0._commandName == name }
    }

    /// Whether `name` is of commands below it, and none itself.
    fileprivate static func isGroup(_ name: String) -> Bool {
        !(command(named: name)?.configuration.subcommands.isEmpty ?? true)
    }
}
