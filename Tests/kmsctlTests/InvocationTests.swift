import ArgumentParser
import KMSAPI
import KMSClient
import Testing

@testable import kmsctl

@Suite struct InvocationTests {
    private static func command<Command: ParsableCommand>(
        _ line: [String], as type: Command.Type = Command.self
    ) throws -> Command {
        guard case .command(let command) = try Invocation.read(line) else {
            throw LocalFailure("no command")
        }
        return try #require(command as? Command)
    }

    private static func words(_ line: String) -> [String] {
        line.split(separator: " ").map(String.init)
    }

    /// The exit code and the words that a line ends with; `nil` for a line that is taken.
    private static func end(of line: [String]) -> (text: String, status: kmsctl.ExitStatus?)? {
        do {
            _ = try Invocation.read(line)
            return nil
        } catch {
            return Kmsctl.outcome(of: error)
        }
    }

    // MARK: Global options

    @Test(
        arguments: [
            "--output text --region eu-west-1 describe-key --key-id k",
            "--output=text --debug describe-key --key-id k",
            "--output text describe-key --key-id k",
            "--no-cli-pager --profile p --output text --endpoint-url http://x describe-key --key-id k",
            "--output json describe-key --key-id k --output text",
            "describe-key --no-sign-request --no-verify-ssl --color off --key-id k --output text",
            "describe-key --no-paginate --ca-bundle c --cli-connect-timeout 5 --key-id k --output text",
        ])
    func globalOptionsStandBeforeAndBehindTheCommand(line: String) throws {
        let command: DescribeKey = try Self.command(Self.words(line))
        #expect(command.keyID == "k")
        #expect(command.options.output == .text)
    }

    @Test func globalOptionsStandBeforeNestedCommands() throws {
        let command: Advance = try Self.command(
            Self.words("--socket /s dev advance --seconds 1"))
        #expect(command.options.socket == "/s")
    }

    @Test func whatHasNoMeaningIsSaidOnceAndOnlyUnderDebug() throws {
        var notes: [String] = []
        let line = Self.words("--profile r --color on list-keys --profile r2")
        _ = try Invocation.read(line) { notes.append($0) }
        #expect(notes.isEmpty)
        _ = try Invocation.read(line + ["--debug"]) { notes.append($0) }
        #expect(notes.count == 2)
        #expect(notes[0].hasPrefix("kmsctl: --profile has no meaning here"))
        #expect(notes[1].hasPrefix("kmsctl: --color has no meaning here"))
    }

    // MARK: Help, and lines without a command

    @Test(arguments: ["describe-key help", "--region r describe-key help", "help describe-key"])
    func helpStandsBehindTheCommandToo(line: String) throws {
        // ArgumentParser prints help by a command of its own, or by an error that is none.
        do {
            let invocation = try Invocation.read(Self.words(line))
            try invocation.run()
            Issue.record("no help")
        } catch {
            let (text, status) = Kmsctl.outcome(of: error)
            #expect(status == nil)
            #expect(text.contains("describe-key"))
        }
    }

    @Test(arguments: ["", "--region r", "dev", "policy", "--region r policy"])
    func noCommandIsAUsageError(line: String) throws {
        let (text, status) = try #require(Self.end(of: Self.words(line)))
        #expect(status == .usage)
        #expect(text.contains("Give a command"))
    }

    @Test func theHelpOfTheProgramIsNoError() throws {
        let error = try #require(throws: (any Error).self) {
            try Invocation.read(["--help"]).run()
        }
        let (text, status) = Kmsctl.outcome(of: error)
        #expect(status == nil)
        #expect(text.contains("USAGE: kmsctl"))
    }

    // MARK: Operations

    @Test func anOperationThatIsNotThereIsNamed() throws {
        for operation in AWSOperations.names {
            let command = AWSOperations.commandLineName(of: operation)
            guard Kmsctl.command(named: command) == nil else { continue }
            for line in [
                [command, "--key-id", "k"], ["--region", "r", command], ["help", command],
            ] {
                let (text, status) = try #require(Self.end(of: line))
                #expect(status == .usage)
                #expect(
                    text.contains("kmsctl: \(command): this release of kmsd has no \(operation)"))
            }
        }
        #expect(Kmsctl.command(named: "create-custom-key-store") == nil, "else nothing is tested")
    }

    @Test(
        arguments: [
            ("ReEncrypt", "re-encrypt"), ("VerifyMac", "verify-mac"),
            ("GetParametersForImport", "get-parameters-for-import"),
            ("ListResourceTags", "list-resource-tags"), ("XksKeyId", "xks-key-id"),
        ])
    func namesAreThoseOfTheCommandLine(name: String, expected: String) {
        #expect(AWSOperations.commandLineName(of: name) == expected)
    }

    /// Each command beside the members of its request.
    @Test(arguments: Operation.allCases)
    func everyMemberOfARequestHasItsFlag(operation: Operation) throws {
        let name = AWSOperations.commandLineName(of: operation.name)
        let command = try #require(Kmsctl.command(named: name))
        let members = try #require(MessageShapes.members(of: operation.name + "Request"))
        let words = command.helpMessage(includeHidden: true).split { character in
            !character.isLetter && !character.isNumber && character != "-"
        }
        for member in members {
            let flag = RequestFlags.flag(of: member)
            #expect(words.contains { $0 == flag }, "\(operation) has no \(flag)")
        }
    }

    // MARK: Values from files

    @Test func everyTextComesFromAFile() throws {
        try ImportTests.withFile(Array("--\"é\"=\n".utf8)) { path in
            let file = "file://" + path
            let update: UpdateKeyDescription = try Self.command([
                "update-key-description", "--key-id", "k", "--description", file,
            ])
            #expect(update.description == "--\"é\"=\n")
            let create: CreateKey = try Self.command(["create-key", "--policy=\(file)"])
            #expect(create.policy == "--\"é\"=\n")
        }
        try ImportTests.withFile(Array("AES_256".utf8)) { path in
            let command: GenerateDataKey = try Self.command([
                "generate-data-key", "--key-spec", "file://" + path, "--key-id", "k",
            ])
            #expect(command.keySpec?.value == .aes256)
        }
    }

    @Test(arguments: ["file:///no/such/file", "fileb:///dev/null"])
    func aTextThatCantBeReadIsAnError(value: String) throws {
        let (_, status) = try #require(
            Self.end(of: ["create-key", "--description", value]))
        #expect(status == .usage)
    }
}
