import KMSAPI
import KMSCore
import KMSModel
import TestKit
import Testing

@Suite struct UntagResourceTests {
    private let instance: TestInstance
    private let key: String

    init() throws {
        instance = try TestInstance()
        key = try instance.newKey()
        let tags = ["a", "b", "A"].map { KMSAPI.Tag(tagKey: $0, tagValue: "") }
        _ = try instance.engine.tagResource(
            TagResourceRequest(keyID: key, tags: tags), for: instance.caller()
        ).commit()
    }

    @Test func tagsAreRemovedByTheirKeysAndOthersIgnored() throws {
        try untag(["a", "none", "a"])
        #expect(try tags() == ["A=", "b="])
        try untag(["a"])
        #expect(try tags() == ["A=", "b="])
    }

    @Test(
        arguments: [
            ([], "Value null at 'tagKeys'"), ([""], "Value at 'tagKeys'"),
            ([String(repeating: "k", count: 129)], "Value at 'tagKeys'"),
            ((0..<51).map { "k\($0)" }, "have length less than or equal to 50"),
        ] as [([String], String)])
    func malformedKeysAreNamed(_ keys: [String], _ part: String) throws {
        let error = #expect(throws: KMSError.self) { try untag(keys) }
        #expect(error?.code == .validation)
        #expect(error?.message.contains(part) == true, "\(error?.message ?? "")")
        #expect(try tags().count == 3)
    }

    @Test func whoMayNotChangesNothing() throws {
        let error = #expect(throws: KMSError.self) { try untag(["a"], for: .stranger) }
        #expect(error?.code == .accessDenied)
        #expect(try tags().count == 3)
    }

    @Test func anAbsentKeyIsNotFound() {
        let error = #expect(throws: KMSError.self) {
            try untag(["a"], of: "1234abcd-12ab-34cd-56ef-1234567890ab")
        }
        #expect(error?.code == .notFound)
    }

    @Test func itsRecordHasTheKeys() throws {
        try untag(["a", "b"])
        let line = try #require(instance.closeAudit().last)
        #expect(line.contains(#""eventName":"UntagResource""#))
        #expect(
            line.contains(#""requestParameters":{"keyId":"\#(key)","tagKeys":["a","b"]}"#))
    }

    private func untag(
        _ keys: [String], of key: String? = nil, for identity: CallerIdentity = .root
    ) throws {
        _ = try instance.engine.untagResource(
            UntagResourceRequest(keyID: key ?? self.key, tagKeys: keys),
            for: instance.caller(identity)
        ).commit()
    }

    private func tags() throws -> [String] {
        let request = ListResourceTagsRequest(keyID: key)
        return try instance.engine.listResourceTags(request, for: instance.caller()).tags
            .map { "\($0.tagKey ?? "")=\($0.tagValue ?? "")" }
    }
}
