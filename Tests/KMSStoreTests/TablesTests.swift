import KMSModel
import KMSSecrets
import KMSStore
import Testing

@Suite struct TablesTests {
    private let directory: TemporaryDirectory
    private let store: Store

    init() throws {
        directory = try TemporaryDirectory()
        store = try directory.open()
    }

    @Test func aKeyComesBackAsItWasPut() throws {
        var key = Sample.key(7)
        key.attributes.deletionDate = Timestamp(milliseconds: 5)
        key.tags = [.init(key: "a", value: ""), .init(key: "b", value: "ü")]
        key.policy = String(repeating: "{}", count: 16_000)  // needs pages of its own
        key.material = try Sample.material(9)
        try store.change { try $0.put(key) }
        #expect(try store.look { try $0.key(key.keyID) } == key)
        let read = try store.look { try $0.key(key.keyID) }
        let material = try #require(read?.material)
        let isSame = material.bytes.isEqual(to: SecretBytes(copying: [9, 1, 2, 3] as [UInt8]))
        #expect(isSame)
    }

    @Test func recordsOfOtherBytesDiffer() {
        var left = Sample.key(1)
        var right = left
        #expect(left == right)
        left.description = "\u{E9}"
        right.description = "e\u{301}"
        #expect(left != right)
        right.description = left.description
        left.tags = [.init(key: "K", value: "")]
        right.tags = [.init(key: "\u{212A}", value: "")]
        #expect(left != right)
        #expect(Sample.alias("alias/\u{E9}", of: 1) != Sample.alias("alias/e\u{301}", of: 1))
        #expect(Sample.alias("alias/a", of: 1) == Sample.alias("alias/a", of: 1))
    }

    @Test func theFormOfAnIdentifierIsPartOfIt() throws {
        let key = Sample.key(7)
        try store.change { try $0.put(key) }
        let other = KeyID(high: key.keyID.high, low: key.keyID.low, isMultiRegion: true)
        #expect(try store.look { try $0.key(other) } == nil)
    }

    @Test func keysAreCountedOnce() throws {
        try store.change { txn throws in
            for number in 1...5 as ClosedRange<UInt64> { try txn.put(Sample.key(number)) }
            try txn.put(Sample.key(3))
            #expect(try txn.keyCount() == 5)
            try txn.deleteKey(Sample.keyID(2))
            try txn.deleteKey(Sample.keyID(99))
        }
        #expect(try store.look { try $0.keyCount() } == 4)
    }

    @Test func deletingAKeyTakesItsMaterialAndAliasesAlong() throws {
        try store.change { txn throws in
            for number in [1, 2] as [UInt64] {
                try txn.put(Sample.key(number))
                try txn.put(Sample.alias("alias/\(number)", of: number))
            }
        }
        let (one, two) = (try Sample.material(1, of: 1), try Sample.material(1, of: 2))
        try store.change { txn throws in
            try txn.put(one)
            try txn.put(two)
        }
        #expect(try store.change { try $0.deleteKey(Sample.keyID(1)) })
        try store.look { txn throws in
            #expect(try txn.key(Sample.keyID(1)) == nil)
            #expect(try txn.materials(of: Sample.keyID(1)).isEmpty)
            #expect(try txn.alias("alias/1") == nil)
            #expect(try txn.aliasCount(of: Sample.keyID(1)) == 0)
            #expect(try txn.materials(of: Sample.keyID(2)) == [two])
            #expect(try txn.aliases(limit: 9).map(\.name.name) == ["alias/2"])
            #expect(try txn.checkRows() == 4 + 1 + 4)
        }
    }

    @Test func materialsAreListedByKey() throws {
        let materials = try [3, 1, 2].map { try Sample.material($0, of: 1) }
        try store.change { txn throws in
            for material in materials { try txn.put(material) }
        }
        try store.look { txn throws in
            #expect(
                try txn.materials(of: Sample.keyID(1)).map(\.material.id.bytes[0]) == [1, 2, 3])
            #expect(
                try txn.material(
                    of: Sample.address(1), prefix: materials[0].material.id.prefix)
                    == materials[0])
        }
        #expect(
            try store.change { try $0.delete(MaterialRecord.self, materials[0].name) }
        )
        #expect(try store.look { try $0.materials(of: Sample.keyID(1)).count } == 2)
    }

    @Test func anAliasMovesBetweenKeysWithItsIndex() throws {
        try store.change { try $0.put(Sample.alias("alias/a", of: 1)) }
        try store.change { try $0.put(Sample.alias("alias/a", of: 2)) }
        try store.look { txn throws in
            #expect(try txn.aliasCount(of: Sample.keyID(1)) == 0)
            #expect(try txn.aliases(of: Sample.keyID(2), limit: 9).map(\.name.name) == ["alias/a"])
            #expect(try txn.alias("alias/a")?.target == Sample.keyID(2))
        }
        #expect(try store.change { try $0.deleteAlias("alias/a") })
        #expect(try !store.change { try $0.deleteAlias("alias/a") })
        #expect(try store.look { try $0.aliasCount(of: Sample.keyID(2)) } == 0)
    }

    @Test func theLongestAliasNameFits() throws {
        let name = "alias/" + String(repeating: "x", count: 250)
        try store.change { try $0.put(Sample.alias(name, of: 1)) }
        #expect(
            try store.look { try $0.aliases(of: Sample.keyID(1), limit: 1) }[0].name.name == name)
    }

    @Test func pagesNeitherRepeatNorSkipWhileTheStoreChanges() throws {
        try store.change { txn throws in
            for number in 1...100 as ClosedRange<UInt64> {
                try txn.put(Sample.key(number))
                try txn.put(Sample.alias("alias/\(1000 + number)", of: 1))
            }
        }
        var keys: [KeyID] = []
        var names: [String] = []
        var ofKey: [String] = []
        for round in 0..<15 as Range<UInt64> {
            let (last, name, mine) = (keys.last, names.last, ofKey.last)
            try store.look { txn throws in
                keys += try txn.keys(in: .standard, after: last, limit: 7).map(\.keyID)
                names += try txn.aliases(after: name, limit: 7).map(\.name.name)
                ofKey += try txn.aliases(of: Sample.keyID(1), after: mine, limit: 7)
                    .map(\.name.name)
            }
            // What was listed last goes away; what stays must still be listed once.
            let gone = keys[keys.count - 1]
            try store.change { txn throws in
                try txn.deleteKey(gone)
                try txn.put(Sample.alias("alias/0\(round)", of: 1))
            }
            if gone == Sample.keyID(1) { ofKey = (1...100).map { "alias/\(1000 + $0)" } }
        }
        #expect(Set(keys).count == keys.count && keys.count == 100)
        #expect(keys == keys.sorted())
        #expect(Set(names).count == names.count)
    }

    @Test func aKeyIsOneOfItsRegion() throws {
        let other = try #require(Region("eu-west-1"))
        try store.change { txn throws in
            try txn.put(Sample.key(1))
            try txn.put(Sample.key(1, in: other))
            try txn.put(Sample.key(2, in: other))
            try txn.put(Sample.alias("alias/a", of: 1))
        }
        let address = KeyAddress(Sample.keyID(1), in: other)
        try store.look { txn throws in
            #expect(try txn.keys(in: .standard, limit: 9).count == 1)
            #expect(try txn.keys(in: other, limit: 9).count == 2)
            #expect(try txn.keyCount(in: other) == 2)
            #expect(try txn.regions().map(\.name) == [other, .standard])
            #expect(try txn.alias(AliasAddress("alias/a", in: other)) == nil)
            #expect(try txn.aliases(of: address, limit: 9).isEmpty)
        }
        #expect(try store.change { try $0.deleteKey(address) })
        try store.look { txn throws in
            #expect(try txn.key(Sample.keyID(1)) != nil)
            #expect(try txn.alias("alias/a") != nil)
            #expect(try txn.keyCount(in: other) == 1)
            try txn.checkRows()
        }
    }

    @Test func theRowsOfALongerRegionAreNotThoseOfAShorterOne() throws {
        let (short, long) = (try #require(Region("eu-west-1")), try #require(Region("eu-west-10")))
        try store.change { txn throws in
            try txn.put(Sample.key(1, in: short))
            try txn.put(Sample.key(2, in: long))
        }
        #expect(
            try store.look { try $0.keys(in: short, limit: 9) }.map(\.keyID) == [Sample.keyID(1)])
    }

    @Test func slotsAreKeptAsTheyAre() throws {
        let slots = [StoredSlot(number: 1, [1, 2]), StoredSlot(number: 9, [])]
        try store.change { txn throws in
            try txn.put(StoredSlot(number: 1, [7]))
            for slot in slots.reversed() { try txn.put(slot) }
        }
        #expect(try store.look { try $0.slots() } == slots)
    }

    @Test func aBodyThatThrowsLeavesNothing() throws {
        #expect(throws: StoreError.diskFull(file: "x")) {
            try store.change { txn throws in
                try txn.put(Sample.key(1))
                throw StoreError.diskFull(file: "x")
            }
        }
        #expect(try store.look { try $0.keyCount() } == 0)
        #expect(try store.look { try $0.key(Sample.keyID(1)) } == nil)
    }
}
