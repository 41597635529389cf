import KMSModel
import Testing

@Suite struct UntrustedTextTests {
    @Test(
        arguments: [
            ("", 256, ""), ("plain", 256, "plain"), ("plain", 4, "plai"), ("plain", 0, ""),
            ("aé", 2, "a"), ("aé", 3, "aé"), ("a🔑b", 4, "a"), ("a🔑b", 5, "a🔑"),
            // Cut between scalars, and so within a grapheme cluster.
            ("e\u{301}\u{302}", 3, "e\u{301}"),
        ] as [(String, Int, String)])
    func aTextIsCutAtAScalar(_ text: String, _ limit: Int, _ expected: String) {
        let cut = UntrustedText.cut(text, bytes: limit)
        #expect(Array(cut.utf8) == Array(expected.utf8))
    }

    @Test func oneGraphemeClusterIsCutByItsBytes() {
        let cluster = "a" + String(repeating: "\u{301}", count: 500_000)
        #expect(UntrustedText.cut(cluster, bytes: 256).utf8.count == 255)
    }

    @Test(arguments: Array(0...0x1F) + Array(0x7F...0x9F) as [UInt32])
    func aControlIsReplaced(_ value: UInt32) throws {
        let scalar = try #require(Unicode.Scalar(value))
        #expect(UntrustedText.cut("a\(scalar)b", bytes: 256) == "a?b")
    }

    @Test func aPairOfControlsIsTwoMarks() {
        #expect(UntrustedText.cut("a\r\nb\u{1B}[2J", bytes: 256) == "a??b?[2J")
    }
}
