/// Seals the records of the store and opens them, each bound to its place.
///
/// Immutable; each call takes the calling thread's `Cryptor`. `docs/formats/sealed-records.md` has the
/// formats.
package final class RecordSealer: Sendable {
    private let hierarchy: KeyHierarchy

    /// What a sealed record has more than its plaintext, in bytes: nonce and tag.
    package static let overhead = XAES.nonceCount + XAES.tagCount

    package init(hierarchy: KeyHierarchy) {
        self.hierarchy = hierarchy
    }

    /// Seals `plaintext` as the record of `row` in `table`. The result is nonce, ciphertext and tag.
    package func seal(
        _ plaintext: UnsafeRawBufferPointer, table: UInt8, row: UnsafeRawBufferPointer,
        version: UInt8, using cryptor: Cryptor
    ) throws(CryptoError) -> [UInt8] {
        guard plaintext.count <= XAES.inputLimit - Self.overhead else { throw .malformed }
        let place = unsafe Self.place(table: table, row: row, version: version)
        return try unsafe cryptor.sealed(plaintext, place: place, key: hierarchy.store)
    }

    /// Opens the record of `row` in `table` into `output`, which has ``overhead`` bytes less, and must be
    /// secret memory: records hold key material.
    ///
    /// Throws `authenticationFailed` if it was sealed elsewhere, under another key or version, or changed.
    package func open(
        _ sealed: UnsafeRawBufferPointer, table: UInt8, row: UnsafeRawBufferPointer,
        version: UInt8, using cryptor: Cryptor, into output: UnsafeMutableRawBufferPointer
    ) throws(CryptoError) {
        guard sealed.count == output.count + Self.overhead else { throw .authenticationFailed }
        let place = unsafe Self.place(table: table, row: row, version: version)
        try unsafe cryptor.open(sealed, place: place, key: hierarchy.store, into: output)
    }

    private static func place(
        table: UInt8, row: UnsafeRawBufferPointer, version: UInt8
    ) -> [UInt8] {
        var place = AssociatedData(domain: "kmsd/record/v1")
        place.append(table)
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
                count: plaintext.count + RecordSealer.overhead
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
