import KMSCrypto
import KMSModel
import KMSStore

/// The text that CreateGrant gives, by which a grant can be named. It is no secret: a caller must be the
/// grantee nevertheless.
///
/// Base64url of: version, the length of the Region's name and the name, the key ID's 16 bytes, 1 for a
/// multi-Region key, the grant ID, the time of issue, 16 random bytes, and an HMAC over all.
enum GrantToken {
    private static let version: UInt8 = 1
    private static let tagBytes = 32
    private static let randomBytes = 16

    static func bytes(
        of grant: GrantAddress, at time: Timestamp, random: (UInt64, UInt64)
    ) -> [UInt8] {
        let region = grant.key.region.bytes
        var bytes = [version, UInt8(truncatingIfNeeded: region.count)] + region
        bytes += grant.key.id.bytes + [grant.key.id.isMultiRegion ? 1 : 0] + grant.id.bytes
        for word in [UInt64(bitPattern: time.milliseconds), random.0, random.1] {
            bytes += word.bigEndianBytes
        }
        return bytes
    }

    /// The grant that a token names, and what its tag is over; `nil` if the text has not the form of one.
    static func parts(of text: String) -> (grant: GrantAddress, bytes: [UInt8], tag: [UInt8])? {
        guard let all = Base64URL.bytes(of: text), all.count > tagBytes else { return nil }
        let bytes = Array(all.dropLast(tagBytes))
        guard bytes.count > 2, bytes[0] == version else { return nil }
        let nameEnd = 2 + Int(bytes[1])
        let rest = bytes.dropFirst(nameEnd)
        guard rest.count == 16 + 1 + GrantID.byteCount + 8 + randomBytes,
            let name = String(validating: bytes[2..<nameEnd], as: UTF8.self),
            let region = Region(name), let key = KeyID(bytes: rest.prefix(16)),
            let id = GrantID(bytes: rest.dropFirst(17).prefix(GrantID.byteCount))
        else { return nil }
        let isMultiRegion = rest[rest.startIndex + 16] == 1
        let keyID = KeyID(high: key.high, low: key.low, isMultiRegion: isMultiRegion)
        return (
            GrantAddress(id, of: KeyAddress(keyID, in: region)), bytes,
            Array(all.suffix(tagBytes))
        )
    }

    static let invalid = KMSError(
        .invalidGrantToken, "A grant token in the request is not valid.")
}

extension Vault {
    /// A token for a grant, another one each time.
    func grantToken(for grant: GrantAddress, at time: Timestamp) throws(KMSError) -> String {
        let bytes = GrantToken.bytes(of: grant, at: time, random: identifierBits())
        do throws(CryptoError) {
            return Base64URL.text(
                of: bytes + (try cryptor.hmacSHA256(key: hierarchy.grantToken, bytes)))
        } catch {
            throw KMSError(error)
        }
    }

    /// The grant that a token names. Throws `InvalidGrantTokenException` unless it was made here.
    func grant(named token: String) throws(KMSError) -> GrantAddress {
        guard let parts = GrantToken.parts(of: token) else { throw GrantToken.invalid }
        let isAuthentic: Bool
        do throws(CryptoError) {
            isAuthentic = try cryptor.isAuthentic(
                parts.tag, parts.bytes, key: hierarchy.grantToken)
        } catch {
            throw KMSError(error)
        }
        guard isAuthentic else { throw GrantToken.invalid }
        return parts.grant
    }
}

extension Call {
    /// Throws `InvalidGrantTokenException` unless each token was made here. What a genuine one names is in force
    /// already, so that it adds nothing.
    func requireGenuine(_ tokens: [String]) throws(KMSError) {
        for token in tokens { _ = unsafe try engine.vault.grant(named: token) }
    }
}
