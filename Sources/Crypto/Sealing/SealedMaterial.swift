package import KMSModel
package import KMSSecrets

/// Key material as it is stored: sealed under a wrapping key of its own, which the store key seals.
///
/// Whoever destroys the wrapping key has destroyed the material, and a change of root key touches the
/// wrapping key alone. `docs/formats/sealed-records.md` has the format.
package struct SealedMaterial: Sendable, Equatable {
    /// Version, sealed wrapping key, sealed material.
    package let bytes: [UInt8]

    /// The version byte that this release writes.
    package static let version: UInt8 = 1
    /// The positions of the sealed wrapping key: a nonce, 32 bytes and a tag.
    static let wrappingKey = 1..<1 + XAESKey.byteCount + StoreSealer.recordOverhead
    /// The most bytes of key material: the PKCS#8 form of an RSA key of 4096 bits has 2.4 kB, an ML-DSA-87
    /// key with its seed 5 kB.
    package static let materialLimit = 8192

    /// Reads the stored form. Throws `malformed` if the version is unknown or the length impossible.
    package init(parsing bytes: [UInt8]) throws(CryptoError) {
        let plaintextCount = bytes.count - Self.wrappingKey.upperBound - StoreSealer.recordOverhead
        guard bytes.first == Self.version, (1...Self.materialLimit).contains(plaintextCount) else {
            throw .malformed
        }
        self.bytes = bytes
    }

    fileprivate init(wrappingKey: [UInt8], material: some Collection<UInt8>) {
        bytes = [Self.version] + wrappingKey + material
    }

    /// What a material is bound to beside the account.
    package struct Place: Sendable {
        /// The table's number.
        package let table: UInt8
        /// The KMS key.
        package let keyID: KeyID
        /// The key material.
        package let materialID: KeyMaterialID
        /// The key spec by AWS's name, such as `SYMMETRIC_DEFAULT`.
        package let spec: String
        /// The version of the record that holds the material.
        package let recordVersion: UInt8

        package init(
            table: UInt8, keyID: KeyID, materialID: KeyMaterialID, spec: String,
            recordVersion: UInt8
        ) {
            self.table = table
            self.keyID = keyID
            self.materialID = materialID
            self.spec = spec
            self.recordVersion = recordVersion
        }

        fileprivate func bytes(_ domain: StaticString, account: String) -> [UInt8] {
            var data = AssociatedData(domain: domain, reserving: 160)
            data.append(table)
            data.append(account.utf8)
            data.append(keyID.isMultiRegion ? 1 : 0)
            data.append(keyID.bytes)
            data.append(materialID.bytes)
            data.append(spec.utf8)
            data.append(recordVersion)
            return data.bytes
        }
    }
}

extension StoreSealer {
    private static var wrappingDomain: StaticString { "kmsd/wrapping-key/v1" }
    private static var materialDomain: StaticString { "kmsd/material/v1" }

    /// Seals `material` (1 to 8192 bytes) under a new random wrapping key. Throws `malformed` for any
    /// other count.
    package func seal(
        material: borrowing SecretBytes, at place: SealedMaterial.Place, using cryptor: Cryptor
    ) throws(CryptoError) -> SealedMaterial {
        guard (1...SealedMaterial.materialLimit).contains(material.count) else { throw .malformed }
        let wrappingKey = try XAESKey.random(using: cryptor)
        let sealedKey = try seal(wrappingKey: wrappingKey, at: place, using: cryptor)
        let place = place.bytes(Self.materialDomain, account: account)
        let sealed = try unsafe material.withUnsafeBytes { (material) throws(CryptoError) in
            try unsafe cryptor.sealed(material, place: place, key: wrappingKey)
        }
        return SealedMaterial(wrappingKey: sealedKey, material: sealed)
    }

    /// Opens key material. Throws `authenticationFailed` unless it was sealed for exactly this place.
    package func open(
        _ sealed: SealedMaterial, at place: SealedMaterial.Place, using cryptor: Cryptor
    ) throws(CryptoError) -> SecretBytes {
        let count = sealed.bytes.count - SealedMaterial.wrappingKey.upperBound - Self.recordOverhead
        return try unsafe SecretBytes(count: count) { (output) throws(CryptoError) in
            try unsafe open(sealed, at: place, into: output, using: cryptor)
        }
    }

    /// Opens the material of a symmetric key as the key that it is. Throws as `open` does, and
    /// `malformed` if the material doesn't have 32 bytes.
    package func openXAESKey(
        _ sealed: SealedMaterial, at place: SealedMaterial.Place, using cryptor: Cryptor
    ) throws(CryptoError) -> XAESKey {
        let overhead = SealedMaterial.wrappingKey.upperBound + Self.recordOverhead
        guard sealed.bytes.count == overhead + XAESKey.byteCount else { throw .malformed }
        return try unsafe XAESKey(using: cryptor) { (output) throws(CryptoError) in
            try unsafe open(sealed, at: place, into: output, using: cryptor)
        }
    }

    /// The same material with its wrapping key sealed by the store key of `successor`, which has another
    /// root key. The material itself isn't opened.
    package func rewrap(
        _ sealed: SealedMaterial, at place: SealedMaterial.Place, for successor: StoreSealer,
        using cryptor: Cryptor
    ) throws(CryptoError) -> SealedMaterial {
        precondition(successor.account == account)  // the material is bound to it
        let wrappingKey = try openWrappingKey(sealed, at: place, using: cryptor)
        return SealedMaterial(
            wrappingKey: try successor.seal(wrappingKey: wrappingKey, at: place, using: cryptor),
            material: sealed.bytes[SealedMaterial.wrappingKey.upperBound...])
    }

    private func seal(
        wrappingKey: borrowing XAESKey, at place: SealedMaterial.Place, using cryptor: Cryptor
    ) throws(CryptoError) -> [UInt8] {
        let place = place.bytes(Self.wrappingDomain, account: account)
        return try unsafe wrappingKey.rawKey().withUnsafeBytes { (key) throws(CryptoError) in
            try unsafe cryptor.sealed(key, place: place, key: hierarchy.store)
        }
    }

    private func openWrappingKey(
        _ sealed: SealedMaterial, at place: SealedMaterial.Place, using cryptor: Cryptor
    ) throws(CryptoError) -> XAESKey {
        let place = place.bytes(Self.wrappingDomain, account: account)
        return try unsafe sealed.bytes.lend { (bytes) throws(CryptoError) in
            let wrapped = unsafe UnsafeRawBufferPointer(
                rebasing: bytes[SealedMaterial.wrappingKey])
            return try unsafe XAESKey(using: cryptor) { (output) throws(CryptoError) in
                try unsafe cryptor.open(
                    wrapped, place: place, key: hierarchy.store, into: output)
            }
        }
    }

    private func open(
        _ sealed: SealedMaterial, at place: SealedMaterial.Place,
        into output: UnsafeMutableRawBufferPointer, using cryptor: Cryptor
    ) throws(CryptoError) {
        let wrappingKey = try openWrappingKey(sealed, at: place, using: cryptor)
        let place = place.bytes(Self.materialDomain, account: account)
        try unsafe sealed.bytes.lend { (bytes) throws(CryptoError) in
            let body = unsafe UnsafeRawBufferPointer(
                rebasing: bytes[SealedMaterial.wrappingKey.upperBound...])
            try unsafe cryptor.open(body, place: place, key: wrappingKey, into: output)
        }
    }
}
