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

    /// The lines of AWS CLI's own reference, each with all its flags.
    @Test(
        arguments: [
            "sign --key-id k --message fileb://m --message-type DIGEST --grant-tokens a b --signing-algorithm ECDSA_SHA_256 --no-dry-run",
            "verify --key-id k --message aGk= --message-type EXTERNAL_MU --signature fileb://s --signing-algorithm ML_DSA_SHAKE_256 --grant-tokens a --dry-run",
            "get-public-key --key-id alias/a --grant-tokens a b",
            "generate-mac --message fileb://m --key-id k --mac-algorithm HMAC_SHA_224 --grant-tokens a --dry-run",
            "verify-mac --message m --key-id k --mac-algorithm HMAC_SHA_512 --mac fileb://m --grant-tokens a",
            "derive-shared-secret --key-id k --key-agreement-algorithm ECDH --public-key fileb://p --grant-tokens a --dry-run",
            "generate-data-key-pair --encryption-context a=b --key-id k --key-pair-spec ECC_NIST_EDWARDS25519 --grant-tokens a --dry-run",
            "generate-data-key-pair-without-plaintext --encryption-context a=b --key-id k --key-pair-spec RSA_3072 --grant-tokens a --no-dry-run",
            "get-parameters-for-import --key-id k --wrapping-algorithm RSA_AES_KEY_WRAP_SHA_1 --wrapping-key-spec RSA_2048",
            "import-key-material --key-id k --import-token fileb://t --encrypted-key-material fileb://e --valid-to 2027-01-31T12:00:00Z --expiration-model KEY_MATERIAL_EXPIRES --import-type NEW_KEY_MATERIAL --key-material-description d --key-material-id i",
            "import-key-material --key-id k --key-material fileb://plain --expiration-model KEY_MATERIAL_DOES_NOT_EXPIRE",
            "delete-imported-key-material --key-id k --key-material-id i",
            "enable-key-rotation --key-id k --rotation-period-in-days 90",
            "disable-key-rotation --key-id k", "get-key-rotation-status --key-id k",
            "rotate-key-on-demand --key-id k",
            "list-key-rotations --key-id k --include-key-material ROTATIONS_ONLY --max-items 3 --page-size 2",
            "schedule-key-deletion --key-id k --pending-window-in-days 7",
            "cancel-key-deletion --key-id k",
            "tag-resource --key-id k --tags TagKey=a,TagValue=b TagKey=c,TagValue=d",
            "untag-resource --key-id k --tag-keys a b", "list-resource-tags --key-id k --limit 5",
            "get-key-last-usage --key-id k", "dev advance --days 30 --hours 2 --seconds 1",
            "allow alias/a --user alice --for data-keys --context a=b c=d --sid s --dry-run",
            "allow --role r --for kms:Decrypt,kms:Generate* k",
            "allow k --principal arn:aws:iam::123456789012:role/r --for manage",
            "deny alias/a --user alice", "deny k --role r --for sign --dry-run",
            "deny k --principal AIDAAAAAAAAAAAAAAAAAA",
            "explain 8c2f6a10-5f0e-4d7c-9a53-1f6a2b7c9d10", "policy reload",
            "policy reload --rebind user/alice group/staff", "policy lint", "policy lint -",
            "policy lint --no-identity users/a.json", "policy lint --key-id alias/a",
            "policy simulate --principal root --action kms:ListKeys --resource *",
            "policy simulate --principal p --action a --resource r --context a=b --condition c=d --policy f",
            "policy replay --policy f --key-id k --audit a.1 a --since 2027-01-31T12:00:00Z",
        ])
    func theLinesOfAWSAreTaken(line: String) throws {
        _ = try Kmsctl.parseAsRoot(line.split(separator: " ").map(String.init))
    }

    @Test(
        arguments: [
            "import-key-material --key-id k",
            "import-key-material --key-id k --import-token fileb://t",
            "import-key-material --key-id k --key-material fileb://p",
            "import-key-material --key-id k --key-material fileb://p --import-token fileb://t --valid-to 1",
            "dev advance", "dev advance --days -1", "dev advance --days 999999999999999999",
            "sign --key-id k --message aGk= --signing-algorithm ECDSA",
            "tag-resource --key-id k", "untag-resource --key-id k", "verify --key-id k",
            "allow k --user a", "allow k --for use", "allow --user a --for use",
            "allow k --user a --role b --for use", "allow k --group g --for use",
            "allow k --user a --for kms:Decypt", "allow k --user a --for kms:ReEncrypt",
            "allow k --user a --for Decrypt", "allow k --user a --for use,sign",
            "allow k --user root --for use", "allow k --principal * --for use", "deny k",
            "deny k --group g", "deny k --user a --for everything", "explain",
            "policy lint f --key-id k", "policy lint --identity", "policy replay --policy f",
            "policy simulate --principal root --action kms:ListKeys",
        ])
    func aLineThatLacksOrContradictsIsRefused(line: String) {
        let error = #expect(throws: (any Error).self) {
            _ = try Kmsctl.parseAsRoot(line.split(separator: " ").map(String.init))
        }
        guard let error else { return }
        #expect(Kmsctl.outcome(of: error).status == .usage)
    }

    @Test func theClockMovesByAllThatIsGiven() throws {
        let command = try Advance.parse(["--days", "30", "--hours", "2", "--seconds", "1"])
        #expect(command.request.seconds == 30 * 86_400 + 2 * 3600 + 1)
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
        for operation in Operation.allCases {
            let name = AWSOperations.commandLineName(of: operation.name)
            #expect(Kmsctl.command(named: name) != nil, "\(operation) has no command")
            #expect(AWSOperations.names.contains(operation.name))
        }
    }

    @Test(
        arguments: [
            "KeyEncryptionAlgorithm=RSAES_OAEP_SHA_256,AttestationDocument=aGk=",
            #"{"KeyEncryptionAlgorithm": "RSAES_OAEP_SHA_256", "AttestationDocument": "aGk="}"#,
        ])
    func aRecipientIsRead(text: String) throws {
        let line = ["decrypt", "--ciphertext-blob", "aGk=", "--recipient", text]
        let command = try #require(try Kmsctl.parseAsRoot(line) as? Decrypt)
        let recipient = try command.request().recipient
        #expect(recipient?.keyEncryptionAlgorithm == .rsaesOaepSha256)
        #expect(recipient?.attestationDocument == Array("hi".utf8))
    }

    @Test func theSecondHalfOfAnImportIsSentAsGiven() throws {
        let line = "--key-id k --import-token AQ== --encrypted-key-material Ag== --valid-to 5"
        let command = try ImportKeyMaterial.parse(line.split(separator: " ").map(String.init))
        let request = try command.request()
        #expect(request.importToken == [1])
        #expect(request.encryptedKeyMaterial == [2])
        #expect(request.validTo == Timestamp(milliseconds: 5000))
    }

    @Test func pingSaysWhatThereIs() {
        let reply = HealthCheckResponse(status: .serving, server: "kmsd/1.0.0", uptimeSeconds: 5)
        #expect(
            Ping.line(reply, path: "/run/kmsd/kmsd.sock", microseconds: 42)
                == "kmsd/1.0.0 at /run/kmsd/kmsd.sock: serving, up 5 s, round trip 42 us")
    }
}
