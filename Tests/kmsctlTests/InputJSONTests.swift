import KMSJSON
import ArgumentParser
import KMSAPI
import KMSClient
import Testing

@testable import kmsctl

/// `--cli-input-json` and `--generate-cli-skeleton`.
@Suite struct InputJSONTests {
    private static func command<Command: ParsableCommand>(
        _ line: [String], as type: Command.Type = Command.self
    ) throws -> Command {
        guard case .command(let command) = try Invocation.read(line) else {
            throw LocalFailure("no command")
        }
        return try #require(command as? Command)
    }

    private static func skeleton(_ line: [String]) throws -> JSONValue {
        guard case .skeleton(let skeleton, _) = try Invocation.read(line) else {
            throw LocalFailure("no skeleton")
        }
        return skeleton.value
    }

    @Test func membersBecomeFlags() throws {
        let json = #"""
            {"KeyId": "alias/app", "EncryptionContext": {"é": "1", "a,b": "=\""}, "KeySpec": "AES_256",
             "GrantTokens": ["-x", "file://y"], "DryRun": false}
            """#
        let command: GenerateDataKey = try Self.command([
            "generate-data-key", "--cli-input-json", json,
        ])
        #expect(command.keyID == "alias/app")
        #expect(command.keySpec?.value == .aes256)
        #expect(command.dryRun == false)
        let context = try Parameters.encryptionContext(of: command.encryptionContext)
        #expect(context?.dictionary == ["é": "1", "a,b": "=\""])
        let tokens = try Parameters.strings(of: command.grantTokens, flag: "--grant-tokens")
        #expect(tokens == ["-x", "file://y"])
    }

    @Test func flagsGivenWin() throws {
        let json = #"{"KeyId": "no", "NumberOfBytes": 32, "DryRun": true}"#
        let command: GenerateDataKey = try Self.command([
            "generate-data-key", "--cli-input-json", json, "--key-id", "yes", "--no-dry-run",
        ])
        #expect(command.keyID == "yes")
        #expect(command.numberOfBytes == 32)
        #expect(command.dryRun == false)
    }

    @Test func textInJSONIsTakenAsItIs() throws {
        let command: UpdateKeyDescription = try Self.command([
            "update-key-description", "--cli-input-json",
            #"{"KeyId": "-k", "Description": "file:///etc/passwd"}"#,
        ])
        #expect(command.keyID == "-k")
        #expect(command.description == "file:///etc/passwd")
    }

    @Test func tagsAndEmptyListsAreTaken() throws {
        let command: CreateKey = try Self.command([
            "create-key", "--cli-input-json",
            #"{"Tags": [{"TagKey": "a", "TagValue": "--b"}], "Description": ""}"#,
        ])
        #expect(try command.request().tags.map(\.tagValue) == ["--b"])
        #expect(command.description == "")
        let empty: CreateKey = try Self.command([
            "create-key", "--cli-input-json", #"{"Tags": []}"#,
        ])
        #expect(empty.tags.isEmpty)
    }

    @Test func theJSONComesFromAFile() throws {
        try ImportTests.withFile(Array(#"{"KeyId": "k"}"#.utf8)) { path in
            let command: DescribeKey = try Self.command([
                "describe-key", "--cli-input-json", "file://" + path,
            ])
            #expect(command.keyID == "k")
        }
    }

    @Test(
        arguments: [
            "{", "[]", #"{"KeyID": "k"}"#, #"{"KeyId": 1}"#, #"{"KeyId": null}"#,
            #"{"GrantTokens": "a"}"#,
            #"{"KeyId": "a", "KeyId": "b"}"#, "{}", "file:///no/such/file",
        ])
    func whatIsNoRequestIsRefused(json: String) {
        let error = #expect(throws: (any Error).self) {
            _ = try Invocation.read(["describe-key", "--cli-input-json", json])
        }
        guard let error else { return }
        #expect(Kmsctl.outcome(of: error).status == .usage)
    }

    /// What `aws kms create-key --generate-cli-skeleton` prints, which takes any value of an enum.
    @Test func theSkeletonOfARequestIsThatOfAWS() throws {
        for line in [
            ["encrypt", "--generate-cli-skeleton"],
            ["encrypt", "--generate-cli-skeleton", "input"],
            ["encrypt", "--generate-cli-skeleton=input", "--key-id", "k"],
        ] {
            let text = try JSONWriter.text(of: Self.skeleton(line), indentation: 4)
            #expect(
                text == """
                    {
                        "KeyId": "",
                        "Plaintext": null,
                        "EncryptionContext": {
                            "KeyName": ""
                        },
                        "GrantTokens": [
                            ""
                        ],
                        "EncryptionAlgorithm": "SYMMETRIC_DEFAULT",
                        "DryRun": true
                    }
                    """)
        }
    }

    @Test func theSkeletonOfAReplyHasItsMembersNames() throws {
        let value = try Self.skeleton(["list-aliases", "--generate-cli-skeleton", "output"])
        #expect(
            JSONWriter.text(of: value, indentation: 4) == """
                {
                    "Aliases": [
                        {
                            "AliasName": "AliasName",
                            "AliasArn": "AliasArn",
                            "TargetKeyId": "TargetKeyId",
                            "CreationDate": "1970-01-01T00:00:00",
                            "LastUpdatedDate": "1970-01-01T00:00:00"
                        }
                    ],
                    "NextMarker": "NextMarker",
                    "Truncated": true
                }
                """)
    }

    @Test func everyCommandHasItsSkeletons() throws {
        for operation in AWSOperations.names {
            let name = AWSOperations.commandLineName(of: operation)
            guard Kmsctl.command(named: name) != nil else { continue }
            for kind in ["input", "output"] {
                guard case .object = try Self.skeleton([name, "--generate-cli-skeleton", kind])
                else {
                    Issue.record("\(operation) has no skeleton")
                    continue
                }
            }
        }
    }

    @Test(
        arguments: [
            ["encrypt", "--generate-cli-skeleton", "both"],
            ["ping", "--generate-cli-skeleton"], ["ping", "--cli-input-json", "{}"],
        ])
    func noSkeletonOfWhatHasNone(line: [String]) {
        #expect(throws: InputError.self) { _ = try Invocation.read(line) }
    }
}
