import ArgumentParser
import KMSClient
import Testing

@testable import kmsctl

@Suite struct CommandTests {
    @Test func dataKeyFlagsAreThoseOfAWS() throws {
        let line = [
            "generate-data-key", "--key-id", "alias/app", "--key-spec", "AES_256",
            "--encryption-context", "Purpose=Test", "--no-dry-run", "--output", "text",
        ]
        let command = try #require(try Kmsctl.parseAsRoot(line) as? GenerateDataKey)
        #expect(command.keyID == "alias/app")
        #expect(command.keySpec?.value == .aes256)
        #expect(command.encryptionContext == "Purpose=Test")
        #expect(command.dryRun == false)
        #expect(command.options.output == .text)
    }

    @Test(
        arguments: [
            ["describe-key"], ["describe-keys"],
            ["generate-data-key", "--key-id", "k", "--key-spec", "X"],
            ["list-keys", "--limit", "1", "--max-items", "1"], ["describe-key", "--query", "x"],
        ])
    func aWrongLineExitsAsAWSDoes(line: [String]) {
        let error = #expect(throws: (any Error).self) { _ = try Kmsctl.parseAsRoot(line) }
        guard let error else { return }
        #expect(Kmsctl.outcome(of: error).status == .usage)
    }

    @Test func aRefusalReadsAsFromAWS() {
        let failure = CallFailure(
            operation: "DescribeKey",
            error: KMSError(.notFound, "Alias arn:aws:kms:eu:1:alias/x is not found."))
        let (text, status) = Kmsctl.outcome(of: failure)
        #expect(
            text
                == "\nAn error occurred (NotFoundException) when calling the DescribeKey operation: "
                + "Alias arn:aws:kms:eu:1:alias/x is not found.\n")
        #expect(status == .service)
    }

    @Test(arguments: [KMSErrorCode.unavailable, .deadlineExceeded])
    func noAnswerIsAGeneralError(code: KMSErrorCode) {
        let failure = CallFailure(operation: "DescribeKey", error: KMSError(code, "Can't connect."))
        let (text, status) = Kmsctl.outcome(of: failure)
        #expect(text == "\nCan't connect.\n")
        #expect(status == .general)
    }

    @Test func everyCommandHasAnExample() {
        for command in Kmsctl.configuration.groupedSubcommands.flatMap(\.subcommands) {
            #expect(command.configuration.discussion.contains("Example: kmsctl "), "\(command)")
        }
    }

    @Test func everyOperationHasItsCommand() {
        let names = Kmsctl.configuration.groupedSubcommands.flatMap(\.subcommands)
            .compactMap { $0._commandName }
        #expect(Set(names).count == 17)
    }

    @Test func pingSaysWhatThereIs() {
        let reply = HealthCheckResponse(status: .serving, server: "kmsd/1.0.0", uptimeSeconds: 5)
        #expect(
            Ping.line(reply, path: "/run/kmsd/kmsd.sock", microseconds: 42)
                == "kmsd/1.0.0 at /run/kmsd/kmsd.sock: serving, up 5 s, round trip 42 us")
    }
}
