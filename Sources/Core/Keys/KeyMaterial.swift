import KMSCrypto
import KMSModel
import KMSSecrets
import KMSStore

/// Key material, ready for use. It is in locked memory, and wiped with its owner.
enum KeyMaterial: ~Copyable {
    /// The key of a symmetric encryption key.
    case symmetric(XAESKey)
    /// The key of an HMAC key.
    case hmac(SecretBytes)
    /// The key pair of an asymmetric key, as PKCS#8.
    case pair(SecretBytes)
    /// Material that is not here; how it is called where it is.
    case elsewhere(SecretBytes)

    /// Takes over stored material. Throws `malformed` for a symmetric key that hasn't 32 bytes.
    init(_ stored: StoredMaterial, using cryptor: Cryptor) throws(CryptoError) {
        switch stored.kind {
        case .symmetric: self = .symmetric(try XAESKey(stored.bytes, using: cryptor))
        case .hmac: self = .hmac(stored.bytes.clone())
        case .pair: self = .pair(stored.bytes.clone())
        case .elsewhere: self = .elsewhere(stored.bytes.clone())
        }
    }
}

/// One key material, opened.
final class OpenMaterial {
    let id: KeyMaterialID
    /// 64 hexadecimal digits.
    let text: String
    let material: KeyMaterial
    /// How a ciphertext names it.
    let prefix: CiphertextBlob.MaterialPrefix

    init(_ id: KeyMaterialID, _ material: consuming KeyMaterial) {
        self.id = id
        self.material = material
        text = id.description
        prefix = CiphertextBlob.MaterialPrefix(id)
    }

    /// Whether what is done with it is done elsewhere, which takes its time.
    var isElsewhere: Bool {
        switch material {
        case .elsewhere: true
        case .symmetric: false
        case .hmac: false
        case .pair: false
        }
    }
}
