import KMSModel
import Testing

@Suite struct ByteTextTests {
    @Test(
        arguments: [
            ("\u{E9}", "e\u{301}"), ("K", "\u{212A}"), ("\u{C5}", "A\u{30A}"), ("a", "A"),
            ("a", "a\u{0}"),
            ("", "a"),
        ] as [(String, String)])
    func textsOfOtherBytesDiffer(_ left: String, _ right: String) {
        #expect(ByteText(left) != ByteText(right))
        #expect(Set([ByteText(left), ByteText(right)]).count == 2)
        #expect((ByteText(left) < ByteText(right)) != (ByteText(right) < ByteText(left)))
    }

    @Test func textsOfTheSameBytesAreEqual() {
        let made = String(decoding: [0x65, 0xCC, 0x81] as [UInt8], as: UTF8.self)
        #expect(ByteText(made) == ByteText("e\u{301}"))
        #expect(Set([ByteText(made), ByteText("e\u{301}")]).count == 1)
    }

    @Test func theOrderIsThatOfTheBytes() {
        // By canonical equivalence the second, an e and an accent, would stand behind the third.
        let texts = ["Z", "e\u{301}", "f", "\u{E9}", "\u{FB01}", "🔑"].map { ByteText($0) }
        #expect(texts.reversed().sorted() == texts)
    }

    @Test func anEnumerationIsFoundByTheBytesOfItsName() {
        #expect(OriginType(name: "AWS_KMS") == .awsKms)
        #expect(OriginType(name: "AWS_\u{212A}MS") == nil)
    }
}
