import KMSJSON
import KMSAPI
import KMSClient
import Testing

@testable import kmsctl

/// Messages that are made of JSON and of shorthand.
@Suite struct JSONMessageReaderTests {
    private static func message<Message: APIMessage>(
        _ json: String, _ path: String = "", as type: Message.Type = Message.self
    ) throws(InputError) -> Message {
        try JSONParameter(try JSONValue(parsing: json, flag: "--x"), path).message()
    }

    /// What is said of a request to create a key that does not fit.
    private static func complaint(_ json: String) -> String? {
        do throws(InputError) {
            _ = try message(json, as: CreateKeyRequest.self)
            return nil
        } catch {
            return error.message
        }
    }

    @Test func everyKindOfMemberIsRead() throws {
        let request: CreateKeyRequest = try Self.message(
            #"""
            {"Description": "é", "KeySpec": "RSA_2048", "MultiRegion": false,
             "Tags": [{"TagKey": "a", "TagValue": "b"}, {"TagValue": "", "TagKey": "c"}]}
            """#)
        #expect(request.description == "é")
        #expect(request.keySpec == .rsa2048)
        #expect(request.multiRegion == false)
        #expect(request.tags.map(\.tagKey) == ["a", "c"])
        #expect(request.policy == nil)

        let random: GenerateRandomRequest = try Self.message(
            #"{"NumberOfBytes": 7, "Recipient": {"AttestationDocument": "aGk="}}"#)
        #expect(random.numberOfBytes == 7)
        #expect(random.recipient?.attestationDocument == Array("hi".utf8))

        let key: KeyMetadata = try Self.message(
            #"""
            {"CreationDate": 5, "DeletionDate": "1970-01-01T00:00:06Z", "ValidTo": 7.5,
             "SigningAlgorithms": ["ECDSA_SHA_256", "ECDSA_SHA_384"]}
            """#)
        #expect(key.creationDate == Timestamp(milliseconds: 5000))
        #expect(key.deletionDate == Timestamp(milliseconds: 6000))
        #expect(key.validTo == Timestamp(milliseconds: 7500))
        #expect(key.signingAlgorithms == [.ecdsaSha256, .ecdsaSha384])

        let constraints: GrantConstraints = try Self.message(
            #"{"EncryptionContextSubset": {"a": "1"}, "SourceArn": "s"}"#)
        #expect(constraints.encryptionContextSubset?.dictionary == ["a": "1"])
    }

    @Test(
        arguments: [
            (#"{"Name": "x"}"#, #"Unknown parameter in input: "Name", must be one of: Policy, "#),
            (#"{"Description": 1}"#, "parameter Description: it must be a string, not a number."),
            (
                #"{"MultiRegion": "x"}"#,
                "parameter MultiRegion: it must be a boolean, not a string."
            ),
            (#"{"Tags": {}}"#, "parameter Tags: it must be a list, not an object."),
            (#"{"Tags": [null]}"#, "parameter Tags[0]: it must be an object, not null."),
            (#"{"KeySpec": "RSA_1"}"#, "parameter KeySpec: it must be one of: SYMMETRIC_DEFAULT, "),
            (
                #"{"Tags": [{"TagKey": "a", "TagValue": "b"}, {"TagKey": "a"}]}"#,
                #"Missing required parameter in Tags[1]: "TagValue""#
            ),
            (
                #"{"Tags": [{"TagKey": "a", "TagValue": ["b"]}]}"#,
                "Invalid type for parameter Tags[0].TagValue: it must be a string, not a list."
            ),
        ] as [(String, String)])
    func whatDoesNotFitIsNamed(json: String, words: String) throws {
        let complaint = try #require(Self.complaint(json))
        #expect(complaint.hasPrefix("Parameter validation failed:\n"))
        #expect(complaint.contains(words), "\(complaint)")
    }

    /// What AWS CLI prints of `--tags Team=Storage`.
    @Test func allThatIsMissingOrUnknownIsNamedAtOnce() {
        let error = #expect(throws: InputError.self) {
            let _: [KMSAPI.Tag] = try Parameters.messages(
                of: ["Team=Storage"], flag: "--tags", member: "Tags")
        }
        #expect(
            error?.message == """
                Parameter validation failed:
                Missing required parameter in Tags[0]: "TagKey"
                Missing required parameter in Tags[0]: "TagValue"
                Unknown parameter in Tags[0]: "Team", must be one of: TagKey, TagValue
                """)
    }

    @Test func shorthandTakesTheBytesOfAFile() throws {
        try ImportTests.withFile([0, 0xFF]) { path in
            let recipient: RecipientInfo? = try Parameters.message(
                of: "AttestationDocument@=fileb://\(path)", flag: "--recipient",
                member: "Recipient")
            #expect(recipient?.attestationDocument == [0, 0xFF])
        }
        let error = #expect(throws: InputError.self) {
            let _: RecipientInfo? = try Parameters.message(
                of: "KeyEncryptionAlgorithm@=fileb:///dev/null", flag: "--recipient",
                member: "Recipient")
        }
        #expect(error?.message.contains("use file://") == true)
    }

    @Test func shorthandNests() throws {
        let constraints: GrantConstraints? = try Parameters.message(
            of: "EncryptionContextEquals={a=1,b=2},SourceArn=s", flag: "--constraints",
            member: "Constraints")
        #expect(constraints?.encryptionContextEquals?.dictionary == ["a": "1", "b": "2"])
        #expect(constraints?.sourceARN == "s")
    }

    @Test func anAbsentFlagIsNoMessage() throws {
        let recipient: RecipientInfo? = try Parameters.message(
            of: nil, flag: "--recipient", member: "Recipient")
        #expect(recipient?.attestationDocument == nil)
        let tags: [KMSAPI.Tag] = try Parameters.messages(of: [], flag: "--tags", member: "Tags")
        #expect(tags.isEmpty)
    }
}
