import KMSModel
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
        key.deletionDate = Timestamp(milliseconds: 5)
        key.tags = [.init(key: "a", value: ""), .init(key: "b", value: "ü")]
        key.policy = String(repeating: "{}", count: 16_000)  // needs pages of its own
        key.currentMaterialID = KeyMaterialID(bytes: [UInt8](repeating: 9, count: 32))
        try store.change { try $0.put(key) }
        #expect(try store.look { try $0.key(key.keyID) } == key)
        #expect(try store.look { try $0.key(high: key.keyID.high, low: key.keyID.low) } == key)
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
            #expect(txn.keyCount() == 5)
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
        let material = try Sample.material(1)
        try store.change { txn throws in
            try txn.put(material, of: Sample.keyID(1))
            try txn.put(material, of: Sample.keyID(2))
        }
        #expect(try store.change { try $0.deleteKey(Sample.keyID(1)) })
        try store.look { txn throws in
            #expect(try txn.key(Sample.keyID(1)) == nil)
            #expect(try txn.materials(of: Sample.keyID(1)).isEmpty)
            #expect(try txn.alias("alias/1") == nil)
            #expect(try txn.aliasCount(of: Sample.keyID(1)) == 0)
            #expect(try txn.materials(of: Sample.keyID(2)) == [material])
            #expect(try txn.aliases(limit: 9).map(\.name) == ["alias/2"])
            #expect(try txn.checkRows() == 4 + 4)
        }
    }

    @Test func materialsAreListedByKey() throws {
        let materials = [try Sample.material(3), try Sample.material(1), try Sample.material(2)]
        try store.change { txn throws in
            for material in materials { try txn.put(material, of: Sample.keyID(1)) }
        }
        try store.look { txn throws in
            #expect(
                try txn.materials(of: Sample.keyID(1)).map(\.sealedMaterial[0]) == [1, 2, 3])
            #expect(
                try txn.material(of: Sample.keyID(1), prefix: materials[0].materialID.prefix)
                    == materials[0])
        }
        #expect(
            try store.change { try $0.deleteMaterial(materials[0].materialID, of: Sample.keyID(1)) }
        )
        #expect(try store.look { try $0.materials(of: Sample.keyID(1)).count } == 2)
    }

    @Test func anAliasMovesBetweenKeysWithItsIndex() throws {
        try store.change { try $0.put(Sample.alias("alias/a", of: 1)) }
        try store.change { try $0.put(Sample.alias("alias/a", of: 2)) }
        try store.look { txn throws in
            #expect(try txn.aliasCount(of: Sample.keyID(1)) == 0)
            #expect(try txn.aliases(of: Sample.keyID(2), limit: 9).map(\.name) == ["alias/a"])
            #expect(try txn.alias("alias/a")?.target == Sample.keyID(2))
        }
        #expect(try store.change { try $0.deleteAlias("alias/a") })
        #expect(try !store.change { try $0.deleteAlias("alias/a") })
        #expect(try store.look { try $0.aliasCount(of: Sample.keyID(2)) } == 0)
    }

    @Test func theLongestAliasNameFits() throws {
        let name = "alias/" + String(repeating: "x", count: 250)
        try store.change { try $0.put(Sample.alias(name, of: 1)) }
        #expect(try store.look { try $0.aliases(of: Sample.keyID(1), limit: 1) }[0].name == name)
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
                keys += try txn.keys(after: last, limit: 7).map(\.keyID)
                names += try txn.aliases(after: name, limit: 7).map(\.name)
                ofKey += try txn.aliases(of: Sample.keyID(1), after: mine, limit: 7).map(\.name)
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
