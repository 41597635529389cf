import KMSAPI
import KMSCore
import KMSModel
import TestKit
import Testing

@Suite struct ListResourceTagsTests {
    private let instance: TestInstance
    private let key: String

    init() throws {
        instance = try TestInstance()
        let tags = (["b", "a", "B", "\u{E9}"] as [String]).map {
            KMSAPI.Tag(tagKey: $0, tagValue: "value of \($0)")
        }
        key = try instance.newKey(tags: tags)
    }

    @Test func tagsComeInTheOrderOfTheirKeys() throws {
        let reply = try list()
        #expect(reply.tags.map(\.tagKey) == ["B", "a", "b", "\u{E9}"])
        #expect(reply.tags.first?.tagValue == "value of B")
        #expect(reply.truncated == false && reply.nextMarker == nil)
    }

    @Test(arguments: 1...5)
    func pagesAreTheWhole(limit: Int) throws {
        var marker: String?
        var keys: [String?] = []
        repeat {
            let page = try list(limit: limit, marker: marker)
            #expect(page.tags.count <= limit)
            #expect((page.truncated == true) == (page.nextMarker != nil))
            keys += page.tags.map(\.tagKey)
            marker = page.nextMarker
        } while marker != nil
        #expect(keys == ["B", "a", "b", "\u{E9}"])
    }

    @Test func theLongestKeysHaveMarkersToo() throws {
        let key = try instance.newKey(
            tags: ["🔑", "🗝"].map {
                KMSAPI.Tag(tagKey: String(repeating: $0, count: 128), tagValue: "")
            })
        let marker = try #require(try list(of: key, limit: 1).nextMarker)
        #expect(try list(of: key, limit: 1, marker: marker).tags.count == 1)
    }

    @Test func aMarkerIsForTheKeyThatItCameFrom() throws {
        let marker = try #require(try list(limit: 1).nextMarker)
        let other = try instance.newKey()
        for (key, marker) in [(other, marker), (key, "00"), (key, String(marker.reversed()))] {
            let error = #expect(throws: KMSError.self) { _ = try list(of: key, marker: marker) }
            #expect(error?.code == .invalidMarker)
        }
    }

    @Test(arguments: [0, 51])
    func aPageHasItsLimits(limit: Int) {
        let error = #expect(throws: KMSError.self) { _ = try list(limit: limit) }
        #expect(error?.code == .validation)
    }

    @Test func aDisabledKeyIsListedToo() throws {
        _ = try instance.engine.disableKey(
            DisableKeyRequest(keyID: key), for: instance.caller()
        ).commit()
        #expect(try list().tags.count == 4)
    }

    @Test func whoMayNotIsNotTold() {
        let error = #expect(throws: KMSError.self) { _ = try list(for: .stranger) }
        #expect(error?.code == .accessDenied)
    }

    @Test func itsRecordHasThePage() throws {
        _ = try list(limit: 2)
        let line = try #require(instance.closeAudit().last)
        #expect(line.contains(#""requestParameters":{"keyId":"\#(key)","limit":2}"#))
        #expect(line.contains(#""readOnly":true"#))
    }

    private func list(
        of key: String? = nil, limit: Int? = nil, marker: String? = nil,
        for identity: CallerIdentity = .root
    ) throws -> ListResourceTagsResponse {
        try instance.engine.listResourceTags(
            ListResourceTagsRequest(keyID: key ?? self.key, limit: limit, marker: marker),
            for: instance.caller(identity))
    }
}
