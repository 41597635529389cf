import KMSClient
import KMSJSON
import Testing

@testable import kmsctl

@Suite struct AuditLineTests {
    private static let id = "1234abcd-12ab-34cd-56ef-1234567890ab"
    private static let arn = "arn:aws:kms:eu-west-1:123456789012:key/\(id)"
    private static let other =
        "arn:aws:kms:eu-west-1:123456789012:key/00000000-12ab-34cd-56ef-1234567890ab"
    private static let alice = "arn:aws:iam::123456789012:user/alice"

    /// A record as the daemon writes them.
    private static func record(
        _ name: String, _ parameters: String, keys: [String] = [Self.arn], error: String = "",
        identity: String = #""arn":"\#(Self.alice)""#, type: String = "AwsApiCall",
        time: String = "2027-01-31T12:00:00Z", region: String = "eu-west-1"
    ) -> [UInt8] {
        let resources = keys.map {
            #"{"accountId":"123456789012","type":"AWS::KMS::Key","ARN":"\#($0)"}"#
        }
        let failure =
            error.isEmpty
            ? "" : #""errorCode":"AccessDeniedException","errorMessage":"\#(error)","#
        let text = """
            {"eventVersion":"1.11","userIdentity":{\(identity)},"eventTime":"\(time)",\
            "eventName":"\(name)","awsRegion":"\(region)",\(failure)\
            "requestParameters":\(parameters),\
            "additionalEventData":{"peer":{"uid":1001,"gid":1001,"pid":77,"exe":"/bin/app"}},\
            "resources":[\(resources.joined(separator: ","))],"eventType":"\(type)"}
            """
        return Array(text.utf8)
    }

    private static func read(
        _ line: [UInt8], since: String? = nil
    ) throws -> (calls: [RecordedCall], time: String)? {
        let key = try #require(ReplayedKey(arn: arn))
        guard case .calls(let calls, let time) = AuditLine(line, about: key, since: since) else {
            return nil
        }
        return (calls: calls, time: time)
    }

    /// The conditions of a call as lines, without those of the peer.
    private static func conditions(_ call: RecordedCall) -> [String] {
        call.conditions.map { "\($0.key ?? "")=\($0.values.joined(separator: ","))" }
            .filter { !$0.hasPrefix("kmsd:") }
    }

    private static func isOther(_ line: [UInt8], since: String? = nil) throws -> Bool {
        let key = try #require(ReplayedKey(arn: arn))
        if case .other = AuditLine(line, about: key, since: since) { return true }
        return false
    }

    private static func isIncomplete(_ line: [UInt8]) throws -> Bool {
        let key = try #require(ReplayedKey(arn: arn))
        if case .incomplete = AuditLine(line, about: key) { return true }
        return false
    }

    @Test func aCallIsMadeOfItsRecord() throws {
        let parameters =
            #"{"encryptionContext":{"app":"orders"},"keyId":"alias/app","encryptionAlgorithm":"SYMMETRIC_DEFAULT"}"#
        let found = try #require(try Self.read(Self.record("Decrypt", parameters)))
        let call = try #require(found.calls.first)
        #expect(found.calls.count == 1 && found.time == "2027-01-31T12:00:00Z")
        #expect(call.principal == Self.alice && call.action == "kms:Decrypt")
        #expect(call.context?.dictionary == ["app": "orders"])
        #expect(
            Self.conditions(call) == [
                "kms:EncryptionAlgorithm=SYMMETRIC_DEFAULT", "kms:RequestAlias=alias/app",
            ])
        #expect(call.conditions.map(\.key).contains("kmsd:PeerUid"))
        #expect(!call.conditions.map(\.key).contains("kmsd:PeerPid"))
    }

    @Test func whatAGrantAsksForIsInTheConditions() throws {
        let parameters =
            #"{"keyId":"k","granteePrincipal":"g","operations":["Decrypt","Encrypt"],"constraints":{"encryptionContextSubset":{"a":"b"}}}"#
        let found = try #require(try Self.read(Self.record("CreateGrant", parameters)))
        let call = try #require(found.calls.first)
        #expect(call.context?.dictionary == ["a": "b"])
        #expect(
            Self.conditions(call) == [
                "kms:GranteePrincipal=g", "kms:GrantOperations=Decrypt,Encrypt",
                "kms:GrantConstraintType=EncryptionContextSubset",
            ])
    }

    @Test func tagsAndNumbersAreConditionsToo() throws {
        let tags = #"{"keyId":"k","tags":[{"tagKey":"a","tagValue":"b"}]}"#
        let tagged = try #require(try Self.read(Self.record("TagResource", tags)))
        #expect(Self.conditions(tagged.calls[0]) == ["aws:TagKeys=a", "aws:RequestTag/a=b"])
        let days = #"{"keyId":"k","pendingWindowInDays":7}"#
        let deleted = try #require(try Self.read(Self.record("ScheduleKeyDeletion", days)))
        #expect(
            Self.conditions(deleted.calls[0]) == ["kms:ScheduleKeyDeletionPendingWindowInDays=7"])
    }

    @Test(
        arguments: [
            ([true, false], ["kms:ReEncryptFrom"]), ([false, true], ["kms:ReEncryptTo"]),
            ([true, true], ["kms:ReEncryptFrom", "kms:ReEncryptTo"]),
        ])
    func reEncryptIsAskedByWhichOfItsKeysThisIs(isKey: [Bool], actions: [String]) throws {
        let keys = isKey.map { $0 ? Self.arn : Self.other }
        let parameters =
            #"{"sourceEncryptionContext":{"s":"1"},"destinationEncryptionContext":{"d":"2"},"sourceEncryptionAlgorithm":"SYMMETRIC_DEFAULT"}"#
        let found = try #require(try Self.read(Self.record("ReEncrypt", parameters, keys: keys)))
        #expect(found.calls.map(\.action) == actions)
        for call in found.calls {
            let isSource = call.action == "kms:ReEncryptFrom"
            #expect(call.context?.dictionary == (isSource ? ["s": "1"] : ["d": "2"]))
            let isSame = "kms:ReEncryptOnSameKey=\(keys[0] == keys[1])"
            #expect(Self.conditions(call).contains(isSame))
        }
    }

    @Test func whatWasDeniedIsKnownByItsNameOrItsError() throws {
        let byID = #"{"keyId":"\#(Self.id)"}"#
        let denied = Self.record("Encrypt", byID, keys: [], error: "no")
        #expect(try Self.read(denied)?.calls.first?.action == "kms:Encrypt")
        let elsewhere = Self.record("Encrypt", byID, keys: [], error: "no", region: "eu-west-2")
        #expect(try Self.isOther(elsewhere))
        let byError = Self.record("Decrypt", "null", keys: [], error: "kms:Decrypt on \(Self.arn)")
        #expect(try Self.read(byError)?.calls.count == 1)
        let half = Self.record(
            "ReEncrypt", #"{"destinationKeyId":"\#(Self.arn)"}"#, keys: [Self.other], error: "no")
        #expect(try Self.read(half)?.calls.map(\.action) == ["kms:ReEncryptTo"])
        #expect(try Self.isOther(Self.record("Encrypt", byID, keys: [])), "it only failed")
    }

    @Test func whatTheKeyDoesNotDecideIsNothing() throws {
        #expect(try Self.isOther(Self.record("Decrypt", "null", keys: [Self.other])))
        #expect(try Self.isOther(Self.record("CreateKey", "null")))
        #expect(try Self.isOther(Self.record("RotateKey", "null", type: "AwsServiceEvent")))
        #expect(try Self.isOther([]))
        let line = Self.record("Decrypt", "null")
        #expect(try Self.isOther(line, since: "2027-01-31T12:00:01Z"))
        #expect(try Self.read(line, since: "2027-01-31T12:00:00Z") != nil)
    }

    @Test func whatHasTooLittleIsCounted() throws {
        #expect(try Self.isIncomplete(Array(Self.record("Decrypt", "null").dropLast(20))))
        #expect(try Self.isIncomplete(Self.record("Decrypt", "null", identity: "")))
        #expect(try Self.isIncomplete(Self.record("Decrypt", #"{"omittedBytes":9000}"#)))
        let operations = Array(repeating: "\"Decrypt\"", count: 11).joined(separator: ",")
        let many = Self.record("CreateGrant", #"{"operations":[\#(operations)]}"#)
        #expect(try Self.isIncomplete(many), "more values than the service takes")
        let service = Self.record("Decrypt", "null", identity: #""invokedBy":"x.amazonaws.com""#)
        #expect(try Self.read(service)?.calls.first?.principal == "x.amazonaws.com")
    }

    // MARK: Counting

    @Test func sameCallsAreCountedTogether() throws {
        let key = try #require(ReplayedKey(arn: Self.arn))
        var tally = ReplayTally(callLimit: 2)
        let lines = [
            Self.record("Decrypt", #"{"keyId":"k"}"#, time: "2027-01-31T12:00:01Z"),
            Self.record("Decrypt", #"{"keyId":"k2"}"#, time: "2027-01-31T12:00:00Z"),
            Self.record("Encrypt", #"{"keyId":"k"}"#), Self.record("Sign", #"{"keyId":"k"}"#),
            Self.record("Decrypt", "null", identity: ""), [],
        ]
        for line in lines { tally.add(AuditLine(line, about: key)) }
        #expect(tally.entries.map(\.records) == [2, 1])
        #expect(tally.entries[0].lastTime == "2027-01-31T12:00:01Z")
        #expect(tally.records == 5 && tally.incompleteRecords == 1 && tally.recordsBeyond == 1)
    }

    @Test func namesThatLookAlikeAreTwo() throws {
        let key = try #require(ReplayedKey(arn: Self.arn))
        var tally = ReplayTally()
        for name in ["\u{E9}", "e\u{301}"] {
            let line = Self.record("Decrypt", #"{"encryptionContext":{"\#(name)":"1"}}"#)
            tally.add(AuditLine(line, about: key))
        }
        #expect(tally.entries.count == 2)
    }

    // MARK: Lines

    @Test func linesAreReadWhateverTheirLength() throws {
        let long = [UInt8](repeating: 0x61, count: 200_000)
        let tooLong = [UInt8](repeating: 0x62, count: LineReader.lineLimit + 1)
        var bytes = Array("a\n\n".utf8)
        for line in [long, tooLong] {
            bytes += line
            bytes.append(0x0A)
        }
        bytes += Array("end".utf8)
        try ImportTests.withFile(bytes) { path in
            var lines = try LineReader(path, flag: "--audit")
            var found: [[UInt8]] = []
            while let line = try lines.next() { found.append(line) }
            #expect(found == [[0x61], [], long, [], Array("end".utf8)])
        }
    }
}
