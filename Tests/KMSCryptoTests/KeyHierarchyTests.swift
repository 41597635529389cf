import KMSCrypto
import KMSModel
import KMSSecrets
import Testing

@Suite struct KeyHierarchyTests {
    @Test func eachKeyIsHKDFOfItsLabel() throws {
        let cryptor = try CryptoFixture().cryptor
        let hierarchy = try CryptoFixture.hierarchy(3, cryptor)
        func expected(_ label: String) throws -> [UInt8] {
            CryptoFixture.array(
                try cryptor.hkdfSHA256(
                    key: CryptoFixture.secret(3), label: label, count: 32))
        }
        let audit = CryptoFixture.array(hierarchy.audit)
        #expect(try audit == expected("kmsd/audit/v1"))
        let grantToken = CryptoFixture.array(hierarchy.grantToken)
        #expect(try grantToken == expected("kmsd/grant-token/v1"))
        let materialID = CryptoFixture.array(hierarchy.materialID)
        #expect(try materialID == expected("kmsd/material-id/v1"))
        let marker = CryptoFixture.array(hierarchy.marker)
        #expect(try marker == expected("kmsd/marker/v1"))
    }

    @Test func xaesKeysAreHKDFOfTheirLabels() throws {
        let fixture = try CryptoFixture()
        let hierarchy = try CryptoFixture.hierarchy(3, fixture.cryptor)
        let nonce = [UInt8](repeating: 9, count: 24)
        func sealed(under label: String) throws -> [UInt8] {
            let key = try XAESKey(
                fixture.cryptor.hkdfSHA256(
                    key: CryptoFixture.secret(3), label: label, count: 32),
                using: fixture.cryptor)
            return try fixture.seal([1], nonce: nonce, key: key)
        }
        let store = try fixture.seal([1], nonce: nonce, key: hierarchy.store)
        #expect(try store == sealed(under: "kmsd/store/v1"))
        let importToken = try fixture.seal([1], nonce: nonce, key: hierarchy.importToken)
        #expect(try importToken == sealed(under: "kmsd/import-token/v1"))
    }

    @Test func aMaterialIDIsTheHMACOfKeyIDAndMaterial() throws {
        let cryptor = try CryptoFixture().cryptor
        let hierarchy = try CryptoFixture.hierarchy(3, cryptor)
        let material = CryptoFixture.secret(7)
        let id = try hierarchy.materialID(
            of: material, for: CryptoFixture.keyID, using: cryptor)
        let expected = try cryptor.hmacSHA256(
            key: hierarchy.materialID,
            CryptoFixture.keyID.bytes + [UInt8](repeating: 7, count: 32))
        #expect(id.bytes == expected)
        let other = try hierarchy.materialID(
            of: material, for: KeyID(high: 0, low: 0), using: cryptor)
        #expect(other != id)
    }

    @Test func materialIDsOutliveTheMasterKey() throws {
        let cryptor = try CryptoFixture().cryptor
        let old = try CryptoFixture.hierarchy(3, cryptor)
        let new = try KeyHierarchy(
            master: CryptoFixture.master(4), materialID: old.materialID.clone(), using: cryptor)
        let material = CryptoFixture.secret(7)
        let before = try old.materialID(of: material, for: CryptoFixture.keyID, using: cryptor)
        let after = try new.materialID(of: material, for: CryptoFixture.keyID, using: cryptor)
        #expect(before == after)
    }

    @Test(arguments: [0, 16, 31, 33, 64])
    func aRootKeyHasThirtyTwoBytes(count: Int) {
        let isMade = RootKey(SecretBytes(copying: [UInt8](repeating: 1, count: count))) != nil
        #expect(!isMade)
    }
}
