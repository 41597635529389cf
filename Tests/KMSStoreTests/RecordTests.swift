import KMSModel
import Testing

@testable import KMSStore

/// A record is read as it was written, or refused.
@Suite struct RecordTests {
    private static func bytes(of record: some StoredRecord) -> [UInt8] {
        unsafe record.withEncoded { unsafe Array($0) }
    }

    private static func key(from bytes: [UInt8]) -> KeyRecord? {
        unsafe bytes.withUnsafeBytes { bytes in
            try? unsafe KeyRecord.decode(Sample.address(1), bytes)
        }
    }

    /// A key with every optional field, and its bytes.
    private static func full() throws -> (key: KeyRecord, bytes: [UInt8]) {
        var key = Sample.key(1)
        key.attributes.deletionDate = Sample.noon
        key.tags = [.init(key: "a", value: "b")]
        key.policy = "{}"
        key.material = try Sample.material(1)
        return (key, bytes(of: key))
    }

    @Test func anAbsentFieldTakesNoRoom() {
        var key = Sample.key(1)
        key.description = ""
        #expect(Self.bytes(of: key).count == 1 + 1 + 8 + 5 * 2)
        #expect(Self.key(from: Self.bytes(of: key)) == key)
    }

    @Test func everyFieldComesBack() throws {
        let (key, bytes) = try Self.full()
        #expect(Self.key(from: bytes) == key)
    }

    @Test func everyShorterOrLongerRecordIsRefused() throws {
        let (key, bytes) = try Self.full()
        var ends: [Int] = []
        for count in 0..<bytes.count {
            guard let read = Self.key(from: Array(bytes[..<count])) else { continue }
            ends.append(count)
            #expect(read != key)
        }
        // It may end behind each of its optional fields: they are absent then.
        #expect(ends.count == 5)
        #expect(Self.key(from: bytes + [0]) == nil)
    }

    /// Field 6 is none of this version: dropping it would lose what a later one has put there.
    @Test func aFieldThatIsNotKnownIsRefused() throws {
        let bytes = try Self.full().bytes
        #expect(Self.key(from: bytes + [6, 0, 0, 0, 1, 9]) == nil)
    }

    @Test func aFieldOutOfOrderOrTwiceIsRefused() {
        let head = Array(Self.bytes(of: Sample.key(1)).prefix(20))
        let (description, policy): ([UInt8], [UInt8]) = (
            [1, 0, 0, 0, 5, 0, 0, 0, 1, 0x61], [4, 0, 0, 0, 5, 0, 0, 0, 1, 0x61]
        )
        #expect(Self.key(from: head + description + policy) != nil)
        #expect(Self.key(from: head + policy + description) == nil)
        #expect(Self.key(from: head + policy + policy) == nil)
    }

    @Test func aFieldWithBytesLeftOverIsRefused() {
        let head = Array(Self.bytes(of: Sample.key(1)).prefix(20))
        #expect(Self.key(from: head + [4, 0, 0, 0, 6, 0, 0, 0, 1, 0x61, 0]) == nil)
        #expect(Self.key(from: head + [4, 0, 0, 0, 4, 0, 0, 0, 1, 0x61]) == nil)
    }

    /// What is empty is left out, so that a record has one form.
    @Test(arguments: [1, 3] as [UInt8])
    func anEmptyFieldIsRefused(number: UInt8) {
        let head = Array(Self.bytes(of: Sample.key(1)).prefix(20))
        #expect(Self.key(from: head + [number, 0, 0, 0, 4, 0, 0, 0, 0]) == nil)
    }

    @Test func aNameWithoutARegionIsNone() {
        let id = Sample.keyID(1).bytes
        for row in [[0], [0] + id, [], [32] + id, [255] + id] {
            #expect(Region(row: row) == nil)
            #expect(KeyAddress(row: row) == nil)
            #expect(AliasAddress(row: row) == nil)
            #expect(MaterialAddress(row: row + id) == nil)
        }
    }

    @Test func aValueThatItsEnumerationLacksIsRefused() {
        let bytes = Self.bytes(of: Sample.key(1))
        for offset in stride(from: 10, to: 20, by: 2) {
            for value: [UInt8] in [[0, 0], [0x7F, 0xFF]] {
                var changed = bytes
                changed.replaceSubrange(offset..<offset + 2, with: value)
                #expect(Self.key(from: changed) == nil)
            }
        }
    }

    @Test func anotherVersionIsRefused() {
        var bytes = Self.bytes(of: Sample.key(1))
        bytes[0] = 2
        #expect(Self.key(from: bytes) == nil)
    }

    @Test(arguments: ["eu-west-1", "local-main-1", "a-b-c-0123456789012345678901234"])
    func aRegionIsItsName(_ name: String) throws {
        let region = try #require(Region(name))
        #expect(region.description == name)
        #expect(Region(row: region.row) == region)
        #expect(Region(row: region.row + [0x31]) == nil)
        let address = KeyAddress(Sample.keyID(1), in: region)
        #expect(KeyAddress(row: address.row) == address)
        #expect(KeyAddress(row: Array(address.row.dropLast())) == nil)
    }

    @Test(arguments: [
        "", "eu", "eu-west", "eu-west-", "eu-west-1-", "-west-1", "EU-west-1", "eu-west-x",
        "a-b-c-d-1", "eu-wést-1", "eu-west-\u{0661}", "a-b-c-012345678901234567890123456",
    ])
    func whatHasNotItsFormIsNoRegion(_ name: String) {
        #expect(Region(name) == nil)
    }
}
