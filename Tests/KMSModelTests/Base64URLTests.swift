import KMSModel
import Testing

@Suite struct Base64URLTests {
    /// RFC 4648 §10, without padding; the last two have the letters that differ from base64's.
    @Test(
        arguments: [
            ("", ""), ("f", "Zg"), ("fo", "Zm8"), ("foo", "Zm9v"), ("foob", "Zm9vYg"),
            ("fooba", "Zm9vYmE"), ("foobar", "Zm9vYmFy"), ("~~?", "fn4_"), ("~~>", "fn4-"),
        ])
    func theVectorsOfTheStandard(_ plain: String, _ text: String) {
        #expect(Base64URL.text(of: plain.utf8) == text)
        #expect(Base64URL.bytes(of: text) == Array(plain.utf8))
    }

    @Test(arguments: ["Z", "Zg==", "Zm9v+", "Zm9v/", "Zh", "Zm9", "Z g", "Zm9vYmF\u{E9}"])
    func whatIsTheTextOfNoBytesIsRefused(_ text: String) {
        #expect(Base64URL.bytes(of: text) == nil)
    }

    @Test func allBytesComeBack() {
        for count in 0..<300 {
            let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ count) }
            #expect(Base64URL.bytes(of: Base64URL.text(of: bytes)) == bytes)
        }
    }
}
