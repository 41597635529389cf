package import KMSSecrets

/// Seals what goes to the store and opens what comes back, each thing bound to its place.
///
/// Immutable; each call takes the calling thread's `Cryptor`. `docs/formats/sealed-records.md` has the
/// formats.
package final class StoreSealer: Sendable {
    /// The keys in use.
    package let hierarchy: KeyHierarchy
    /// The 12 digits of the account that all records are bound to.
    package let account: String

    /// What a sealed record has more than its plaintext, in bytes: nonce and tag.
    package static let recordOverhead = XAES.nonceCount + XAES.tagCount

    /// Makes one for the store of `account`.
    package init(hierarchy: KeyHierarchy, account: String) {
        self.hierarchy = hierarchy
        self.account = account
    }

    /// Seals `plaintext` as the record of `row` in `table`. The result is nonce, ciphertext and tag.
    package func sealRecord(
        _ plaintext: UnsafeRawBufferPointer, table: UInt8, row: UnsafeRawBufferPointer,
        version: UInt8, using cryptor: Cryptor
    ) throws(CryptoError) -> [UInt8] {
        guard plaintext.count <= XAES.inputLimit - Self.recordOverhead else { throw .malformed }
        let place = unsafe recordPlace(table: table, row: row, version: version)
        return try unsafe cryptor.sealed(
            plaintext, place: place, key: hierarchy.store)
    }

    /// Opens the record of `row` in `table`. The plaintext is an ordinary array: no key material may be
    /// in a record but sealed once more (`SealedMaterial`).
    ///
    /// Throws `authenticationFailed` if it was sealed elsewhere, under another key or version, or changed.
    package func openRecord(
        _ sealed: UnsafeRawBufferPointer, table: UInt8, row: UnsafeRawBufferPointer,
        version: UInt8, using cryptor: Cryptor
    ) throws(CryptoError) -> [UInt8] {
        guard sealed.count >= Self.recordOverhead else { throw .authenticationFailed }
        let place = unsafe recordPlace(table: table, row: row, version: version)
        return try unsafe [UInt8](
            count: sealed.count - Self.recordOverhead
        ) { (output) throws(CryptoError) in
            try unsafe cryptor.open(sealed, place: place, key: hierarchy.store, into: output)
        }
    }

    /// Opens the record of `row` in `table` into secret memory. Throws as `openRecord` does.
    package func openSecretRecord(
        _ sealed: UnsafeRawBufferPointer, table: UInt8, row: UnsafeRawBufferPointer,
        version: UInt8, using cryptor: Cryptor
    ) throws(CryptoError) -> SecretBytes {
        guard sealed.count >= Self.recordOverhead else { throw .authenticationFailed }
        let place = unsafe recordPlace(table: table, row: row, version: version)
        return try unsafe SecretBytes(
            count: sealed.count - Self.recordOverhead
        ) { (output) throws(CryptoError) in
            try unsafe cryptor.open(sealed, place: place, key: hierarchy.store, into: output)
        }
    }

    private func recordPlace(
        table: UInt8, row: UnsafeRawBufferPointer, version: UInt8
    ) -> [UInt8] {
        var place = AssociatedData(domain: "kmsd/record/v1")
        place.append(table)
        place.append(account.utf8)
        unsafe place.append(row)
        place.append(version)
        return place.bytes
    }
}

extension Cryptor {
    /// Nonce, ciphertext and tag of `plaintext`, with a random nonce and `place` as associated data.
    func sealed(
        _ plaintext: UnsafeRawBufferPointer, place: [UInt8], key: borrowing XAESKey
    ) throws(CryptoError) -> [UInt8] {
        try unsafe place.lend { (place) throws(CryptoError) in
            try unsafe [UInt8](
                count: plaintext.count + StoreSealer.recordOverhead
            ) { (output) throws(CryptoError) in
                let nonce = unsafe UnsafeMutableRawBufferPointer(
                    rebasing: output[..<XAES.nonceCount])
                try unsafe self.nonce(into: nonce)
                try unsafe seal(
                    plaintext, header: place, context: UnsafeRawBufferPointer(start: nil, count: 0),
                    nonce: UnsafeRawBufferPointer(nonce), key: key,
                    into: UnsafeMutableRawBufferPointer(rebasing: output[XAES.nonceCount...]))
            }
        }
    }

    /// Opens what `sealed` returned; `sealed` has at least a nonce and a tag.
    func open(
        _ sealed: UnsafeRawBufferPointer, place: [UInt8], key: borrowing XAESKey,
        into output: UnsafeMutableRawBufferPointer
    ) throws(CryptoError) {
        try unsafe place.lend { (place) throws(CryptoError) in
            try unsafe open(
                UnsafeRawBufferPointer(rebasing: sealed[XAES.nonceCount...]), header: place,
                context: UnsafeRawBufferPointer(start: nil, count: 0),
                nonce: UnsafeRawBufferPointer(rebasing: sealed[..<XAES.nonceCount]), key: key,
                into: output)
        }
    }
}
