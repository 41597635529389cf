import COpenSSL
import KMSCrypto
import KMSSecrets
import Testing

@Suite struct DerivationTests {
    /// RFC 4231 §4.2 to 4.8, without the truncated case.
    @Test(arguments: [
        (
            "0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b", "4869205468657265",
            "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"
        ),
        (
            "4a656665", "7768617420646f2079612077616e7420666f72206e6f7468696e673f",
            "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
        ),
        (
            String(repeating: "aa", count: 20), String(repeating: "dd", count: 50),
            "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe"
        ),
        (
            "0102030405060708090a0b0c0d0e0f10111213141516171819",
            String(repeating: "cd", count: 50),
            "82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b"
        ),
        (
            String(repeating: "aa", count: 131),
            "54657374205573696e67204c6172676572205468616e20426c6f636b2d53697a"
                + "65204b6579202d2048617368204b6579204669727374",
            "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"
        ),
    ])
    func hmacVectorsHold(key: String, message: String, expected: String) throws {
        let cryptor = try CryptoFixture().cryptor
        let key = SecretBytes(copying: hex(key))
        let message = hex(message)
        let tag = try cryptor.hmacSHA256(key: key, message)
        #expect(tag == hex(expected))
        let authenticator = try MessageAuthenticator(key: key)
        for cut in [0, 1, message.count] {
            let (first, second) = (Array(message[..<cut]), Array(message[cut...]))
            let inParts = try authenticator.authenticate(first, second)
            #expect(inParts == tag)
        }
        let isAuthentic = try cryptor.isAuthentic(tag, message, key: key)
        #expect(isAuthentic)
        for index in tag.indices {
            var wrong = tag
            wrong[index] ^= 1
            let isWrongAuthentic = try cryptor.isAuthentic(wrong, message, key: key)
            #expect(!isWrongAuthentic)
        }
        let isShortAuthentic = try cryptor.isAuthentic(tag.dropLast(), message, key: key)
        #expect(!isShortAuthentic)
    }

    /// RFC 5869 A.1 to A.3, through the shim, as our own function has neither salt nor binary info.
    @Test(arguments: [
        (
            "0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b", "000102030405060708090a0b0c",
            "f0f1f2f3f4f5f6f7f8f9",
            "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865"
        ),
        (
            hexRange(0x00...0x4F), hexRange(0x60...0xAF), hexRange(0xB0...0xFF),
            "b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c19afa97c"
                + "59045a99cac7827271cb41c65e590e09da3275600c2f09b8367793a9aca3db71"
                + "cc30c58179ec3e87c14c01d5c1f3434f1d87"
        ),
        (
            "0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b0b", "", "",
            "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8"
        ),
    ])
    func hkdfVectorsHold(key: String, salt: String, info: String, expected: String) throws {
        try CryptoLibrary.prepare()
        let kdf = unsafe EVP_KDF_fetch(nil, "HKDF", nil)
        defer { unsafe EVP_KDF_free(kdf) }
        guard let kdf = unsafe kdf else { throw CryptoFixture.Unexpected() }
        let (key, salt, info, expected) = (hex(key), hex(salt), hex(info), hex(expected))
        var output = [UInt8](repeating: 0, count: expected.count)
        let result = unsafe kms_hkdf_sha256(
            kdf, key, key.count, salt, salt.count, info, info.count, &output, output.count)
        #expect(result == 1 && output == expected)
    }

    @Test func hkdfWithALabelIsHKDFWithItsBytesAsInfo() throws {
        let cryptor = try CryptoFixture().cryptor
        let prk = try cryptor.hmacSHA256(
            key: SecretBytes(copying: [UInt8](repeating: 0, count: 32)),
            [UInt8](repeating: 9, count: 32))
        let expected = try cryptor.hmacSHA256(
            key: SecretBytes(copying: prk), Array("kmsd/store/v1".utf8) + [1])
        let derived = try cryptor.hkdfSHA256(
            key: CryptoFixture.secret(9), label: "kmsd/store/v1", count: 32)
        #expect(CryptoFixture.array(derived) == expected)
    }

    /// RFC 7914 §12.
    @Test(
        arguments: [
            (
                "", "", 16, 1, 1,
                "77d6576238657b203b19ca42c18a0497f16b4844e3074ae8dfdffa3fede21442"
                    + "fcd0069ded0948f8326a753a0fc81f17e8d3e0fb2e0d3628cf35e20c38d18906"
            ),
            (
                "password", "NaCl", 1024, 8, 16,
                "fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b373162"
                    + "2eaf30d92e22a3886ff109279d9830dac727afb94a83ee6d8360cbdfa2cc0640"
            ),
            (
                "pleaseletmein", "SodiumChloride", 16384, 8, 1,
                "7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2"
                    + "d5432955613f0fcf62d49705242a9af9e61e85dc0d651e40dfcf017b45575887"
            ),
        ] as [(String, String, UInt64, UInt32, UInt32, String)])
    func scryptVectorsHold(
        passphrase: String, salt: String, n: UInt64, r: UInt32, p: UInt32, expected: String
    ) throws {
        let derived = try CryptoFixture().cryptor.scrypt(
            passphrase: SecretBytes(copying: passphrase.utf8), salt: Array(salt.utf8), n: n, r: r,
            p: p, count: 64)
        #expect(CryptoFixture.array(derived) == hex(expected))
    }

    @Test func scryptRefusesImpossibleCosts() throws {
        let cryptor = try CryptoFixture().cryptor
        for n in [0, 1, 3, 1000] as [UInt64] {
            #expect(throws: CryptoError.self) {
                _ = try cryptor.scrypt(
                    passphrase: SecretBytes(copying: [1]), salt: [1], n: n, r: 8, p: 1, count: 32)
            }
        }
    }

    /// FIPS 180-4 example "abc", and the empty message.
    @Test func sha256VectorsHold() throws {
        let cryptor = try CryptoFixture().cryptor
        let abc = try cryptor.sha256(Array("abc".utf8))
        #expect(
            abc == hex("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"))
        let empty = try cryptor.sha256([])
        #expect(
            empty == hex("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"))
    }
}

private func hexRange(_ range: ClosedRange<UInt8>) -> String {
    range.map { byte in
        let digits = String(byte, radix: 16)
        return digits.count == 1 ? "0" + digits : digits
    }.joined()
}
