import KMSModel
import Testing

/// Source of the values: draft-eastlake-fnv, test vectors of FNV-1a of 128 bits.
@Suite struct FingerprintTests {
    @Test(arguments: [
        ("", "6c62272e07bb014262b821756295c58d"), ("a", "d228cb696f1a8caf78912b704e4a8964"),
        ("foobar", "343e1662793c64bf6f0d3597ba446f18"),
    ])
    func aTextHasItsHash(_ text: String, _ hash: String) {
        var fingerprint = Fingerprint()
        fingerprint.add(text.utf8.span)
        #expect(Hexadecimal.text(of: fingerprint.bytes) == hash)
    }
}
