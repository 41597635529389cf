import Glibc
import KMSModel
import KMSSecrets
import KMSStore
import Testing

/// Stores that released versions wrote still open, and hold what they held.
@Suite struct ReleasedFormatsTests {
    @Test(arguments: ["format-1"])
    func opensAndHoldsWhatItHeld(_ name: String) throws {
        let directory = try TemporaryDirectory()
        let fixture = "\(#filePath)".split(separator: "/").dropLast(2).reduce("") { $0 + "/" + $1 }
        let bytes = try TemporaryDirectory.read("\(fixture)/Fixtures/stores/\(name)/data.mdb")
        try #require(unsafe mkdir(directory.path + "/store", 0o700) == 0)
        try TemporaryDirectory.write(bytes, to: directory.dataFile)

        let store = try directory.open()
        try store.checkStructure()
        try store.look { txn throws in
            #expect(try txn.checkRows() == 4 + 1 + 41 + 10 + 40 + 40)
            #expect(try txn.keyCount() == 41)
            let id = KeyID(high: 45 &* 0x9E37_79B9_7F4A_7C15, low: 45)
            let key = try txn.key(id)
            #expect(key?.description == "key 45")
            #expect(key?.policy?.utf8.count == 300 * 5)
            #expect(key?.tags.count == 1 && key?.attributes.deletionDate != nil)
            #expect(key?.material?.kind == .symmetric)
            let bytes = key?.material?.id.bytes
            let isSame = key?.material?.bytes.isEqual(to: SecretBytes(copying: bytes ?? []))
            #expect(isSame == true)
            let other = KeyID(high: 44 &* 0x9E37_79B9_7F4A_7C15, low: 44)
            #expect(try txn.materials(of: other).map(\.state) == [.nonCurrent])
            #expect(try txn.alias("alias/45")?.target == id)
            #expect(try txn.alias("alias/5") == nil)
        }
        try store.change { try $0.put(Sample.key(1)) }
        #expect(try store.look { try $0.keyCount() } == 42)
    }
}
