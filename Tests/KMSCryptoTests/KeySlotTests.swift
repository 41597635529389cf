import KMSModel
import KMSSecrets
import Testing

@testable import KMSCrypto

@Suite struct KeySlotTests {
    private let cryptor: Cryptor
    private static let date = Timestamp(milliseconds: 1_700_000_000_000)

    init() throws {
        cryptor = try CryptoFixture().cryptor
    }

    private func slot(
        under root: UInt8 = 4, number: UInt8 = 1, accountID: String = CryptoFixture.account
    ) throws -> KeySlot {
        try RootSecret.file(CryptoFixture.root(root)).seal(
            CryptoFixture.master(3), number: number, accountID: accountID, at: Self.date,
            using: cryptor)
    }

    private func opened(
        _ slots: [KeySlot], with secret: borrowing RootSecret
    ) throws -> [UInt8]? {
        for slot in slots {
            if let opened = try secret.openMasterKey(in: slot, using: cryptor) {
                return CryptoFixture.array(opened.key.bytes)
            }
        }
        return nil
    }

    private let master = [UInt8](repeating: 3, count: 32)

    @Test func aSlotSaysWhatItIs() throws {
        let slot = try slot(number: 7)
        let read = try KeySlot(parsing: slot.bytes, number: 7)
        #expect(read == slot)
        #expect(read.provider == .file && read.accountID == CryptoFixture.account)
        #expect(read.creationDate == Self.date)
        #expect(read.bytes.count == 38 + 72)
    }

    @Test func theRootKeyOpensItsSlotWhereverItIsFrom() throws {
        let slots = [try slot(under: 5, number: 1), try slot(under: 4, number: 2)]
        #expect(try opened(slots, with: .file(CryptoFixture.root(4))) == master)
        #expect(try opened(slots, with: .credential(CryptoFixture.root(4))) == master)
        #expect(try opened(slots, with: .file(CryptoFixture.root(6))) == nil)
        #expect(try opened([], with: .file(CryptoFixture.root(4))) == nil)
    }

    @Test func aPassphraseOpensItsSlotAndNoOther() throws {
        func secret(_ text: String) throws -> RootSecret {
            .passphrase(try RootKeyPassphrase(SecretBytes(copying: text.utf8)))
        }
        let made = try secret("correct horse battery").seal(
            CryptoFixture.master(3), number: 1, accountID: CryptoFixture.account, at: Self.date,
            using: cryptor)
        #expect(made.provider == .passphrase && made.bytes.count == 38 + 28 + 72)
        #expect(made.scrypt?.n == 1 << 17)
        let slots = [try slot(), try KeySlot(parsing: made.bytes, number: 1)]
        #expect(try opened(slots, with: secret("correct horse battery\n")) == master)
        #expect(try opened(slots, with: secret("correct horse batterz")) == nil)
        #expect(try opened([made], with: .file(CryptoFixture.root(4))) == nil)
    }

    @Test func twoSlotsOfOneKeyDiffer() throws {
        #expect(try slot().bytes != slot().bytes)
    }

    @Test func everyFlippedBitIsRefusedOrTheNameOfAnother() throws {
        let sound = try slot()
        for bit in 0..<8 * sound.bytes.count {
            var bytes = sound.bytes
            bytes[bit / 8] ^= 1 << (bit % 8)
            guard let changed = try? KeySlot(parsing: bytes, number: 1) else { continue }
            let isName = (22..<38).contains(bit / 8)
            if isName {
                #expect(try opened([changed], with: .file(CryptoFixture.root(4))) == nil)
            } else {
                #expect(throws: RootKeyError.damagedSlot(number: 1)) {
                    try opened([changed], with: .file(CryptoFixture.root(4)))
                }
            }
        }
    }

    @Test func aSlotOpensUnderItsNumberOnly() throws {
        let moved = try KeySlot(parsing: slot(number: 1).bytes, number: 2)
        #expect(throws: RootKeyError.damagedSlot(number: 2)) {
            try opened([moved], with: .file(CryptoFixture.root(4)))
        }
    }

    @Test func whatIsNoSlotIsMalformed() throws {
        let sound = try slot().bytes
        func changed(_ index: Int, _ byte: UInt8) -> [UInt8] {
            var bytes = sound
            bytes[index] = byte
            return bytes
        }
        var bad = (0..<sound.count).map { Array(sound[..<$0]) }
        bad += [sound + [0], changed(0, 2), changed(1, 0), changed(1, 3), changed(1, 4)]
        bad += [changed(2, 0x2F), changed(13, 0x3A)]
        for bytes in bad {
            #expect(throws: CryptoError.malformed) { try KeySlot(parsing: bytes, number: 1) }
        }
        for number in [0, 9] as [UInt8] {
            #expect(throws: CryptoError.malformed) { try KeySlot(parsing: sound, number: number) }
        }
    }

    private static let badCosts: [[UInt32]] = [
        [8192, 8, 1], [16385, 8, 1], [262_144, 8, 1], [131_072, 9, 1], [131_072, 8, 0],
        [131_072, 8, 5],
    ]

    @Test(arguments: badCosts)
    func costsOutOfRangeAreRefused(costs: [UInt32]) {
        let salt = [UInt8](repeating: 1, count: 16)
        func bytes(_ numbers: [UInt32]) -> [UInt8] {
            numbers.flatMap { number in
                (0..<4).map { UInt8(truncatingIfNeeded: number >> UInt32(24 - 8 * $0)) }
            } + salt
        }
        #expect(ScryptParameters(bytes(costs)) == nil)
        #expect(ScryptParameters(bytes([1 << 14, 8, 4]))?.salt == salt)
        #expect(ScryptParameters(bytes([1 << 14, 8, 4]) + [0]) == nil)
    }

    /// The vector of `docs/formats/sealed-records.md`.
    @Test func theVectorOfThePageOpens() throws {
        let slot = try KeySlot(parsing: hex(Self.vector), number: 1)
        #expect(slot.creationDate.milliseconds == 0)
        #expect(try opened([slot], with: .file(CryptoFixture.root(4))) == master)
    }

    static let vector =
        "0101313233343536373839303132000000000000000090ed6b1fb97d7fec653672da5181"
        + "3ab75d3cfe20c4ea30779e400fdd7e1758dea2376ca2aeaa1077e994f987932ae18538e8"
        + "bc21defa6ce16a561b3721b569d751cb7556b403f7cad9cba79e717bbc7dc26456e13388"
        + "a4fa"
}
