import KMSAPI
import KMSCore
import KMSModel
import TestKit
import Testing

@Suite struct TagResourceTests {
    private let instance: TestInstance
    private let key: String

    init() throws {
        instance = try TestInstance()
        key = try instance.newKey()
    }

    @Test func aTagIsAddedOrGetsItsNewValue() throws {
        try tag([("Team", "Storage"), ("Cost", "")])
        try tag([("Team", "Backup"), ("team", "other")])
        #expect(try tags() == ["Cost=", "Team=Backup", "team=other"])
    }

    @Test func spellingsOfOneTextAreDifferentKeys() throws {
        try tag([("caf\u{E9}", "1"), ("cafe\u{301}", "2")])
        #expect(try tags().count == 2)
    }

    @Test(
        arguments: [
            ([("a", "1"), ("a", "2")], "Duplicate tag keys"),
            ([("AWS:x", "")], "Tags beginning with aws: are reserved"),
            ((0..<51).map { ("k\($0)", "") }, "Too many tags"),
        ] as [([(String, String)], String)])
    func aBadSetIsRefused(_ pairs: [(String, String)], _ message: String) throws {
        let error = #expect(throws: KMSError.self) { try tag(pairs) }
        #expect(error?.code == .tag && error?.message == message)
        #expect(try tags() == [])
    }

    @Test func aKeyHasFiftyTagsAtMost() throws {
        try tag((0..<49).map { ("k\($0)", "") })
        #expect(throws: KMSError.self) { try tag([("a", ""), ("b", "")]) }
        #expect(try tags().count == 49)
        try tag([("k0", "new"), ("a", "")])
        #expect(try tags().count == 50)
    }

    @Test(
        arguments: [
            (nil, "1 validation error detected: Value null at 'tags' failed"),
            (("", "v"), "Value '' at 'tags.1.member.tagKey' failed"),
            ((String(repeating: "k", count: 129), "v"), "have length less than or equal to 128"),
            (("k", String(repeating: "v", count: 257)), "have length less than or equal to 256"),
        ] as [((String, String)?, String)])
    func aMalformedTagIsNamed(_ pair: (String, String)?, _ part: String) {
        let error = #expect(throws: KMSError.self) { try tag(pair.map { [$0] } ?? []) }
        #expect(error?.code == .validation)
        #expect(error?.message.contains(part) == true, "\(error?.message ?? "")")
    }

    /// A request of a few bytes has an error of a bounded length.
    @Test func manyMalformedTagsAreCountedAndSomeAreTold() {
        let tags = [KMSAPI.Tag](repeating: KMSAPI.Tag(), count: 5_000)
        let error = #expect(throws: KMSError.self) {
            _ = try instance.engine.tagResource(
                TagResourceRequest(keyID: key, tags: tags), for: instance.caller())
        }
        #expect(error?.message.hasPrefix("100 validation errors detected: ") == true)
        #expect((error?.message.utf8.count ?? 0) < 4096)
    }

    @Test func aStrangerAndAnAbsentKeyLookAlike() throws {
        let request = TagResourceRequest(keyID: key, tags: [KMSAPI.Tag(tagKey: "a", tagValue: "b")])
        #expect(throws: KMSError.self) {
            _ = try instance.engine.tagResource(request, for: instance.caller(.stranger)).commit()
        }
        let absent = "1234abcd-12ab-34cd-56ef-1234567890ab"
        let error = #expect(throws: KMSError.self) { try tag([("a", "b")], of: absent) }
        #expect(error?.code == .notFound)
        #expect(try tags() == [])
    }

    @Test func itsRecordHasTheTags() throws {
        try tag([("Team", "Storage")])
        let line = try #require(instance.closeAudit().last)
        #expect(line.contains(#""eventName":"TagResource""#))
        #expect(
            line.contains(
                #""requestParameters":{"keyId":"\#(key)","tags":[{"tagKey":"Team","tagValue":"Storage"}]}"#
            ))
        #expect(line.contains(#""readOnly":false"#))
    }

    private func tag(_ pairs: [(String, String)], of key: String? = nil) throws {
        let tags = pairs.map { KMSAPI.Tag(tagKey: $0.0, tagValue: $0.1) }
        _ = try instance.engine.tagResource(
            TagResourceRequest(keyID: key ?? self.key, tags: tags), for: instance.caller()
        ).commit()
    }

    private func tags() throws -> [String] {
        let request = ListResourceTagsRequest(keyID: key)
        return try instance.engine.listResourceTags(request, for: instance.caller()).tags
            .map { "\($0.tagKey ?? "")=\($0.tagValue ?? "")" }
    }
}
