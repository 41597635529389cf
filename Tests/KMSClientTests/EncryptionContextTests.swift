import KMSClient
import Testing

@Suite struct EncryptionContextTests {
    @Test func aLiteralIsAContext() {
        let context: EncryptionContext = ["b": "2", "a": "1"]
        #expect(context.dictionary == ["a": "1", "b": "2"])
    }

    @Test func orderHasNoMeaning() throws {
        let left = try EncryptionContext([(key: "a", value: "1"), (key: "b", value: "2")])
        let right = try EncryptionContext([(key: "b", value: "2"), (key: "a", value: "1")])
        #expect(left.canonicalBytes == right.canonicalBytes)
    }

    @Test func aKeyTwiceIsAnError() {
        let error = #expect(throws: KMSError.self) {
            _ = try EncryptionContext([(key: "a", value: "1"), (key: "a", value: "2")])
        }
        #expect(error?.code == .validation)
    }
}
