package import KMSModel
import KMSStore
package import KMSWire

extension Engine {
    /// Lists the keys of the account and Region, whatever their state, in the order of their IDs.
    ///
    /// Source: AWS KMS API Reference, ListKeys.
    package func listKeys(
        _ request: borrowing ListKeysRequest, for caller: Caller
    ) throws(KMSError) -> ListKeysResponse {
        try recorded(.listKeys, for: caller) { call throws(KMSError) in
            call.note("limit", request.limit)
            call.note("marker", request.marker)
            var validator = Validator()
            validator.check(request.limit, "limit", range: 1...1000)
            validator.check(request.marker, "marker", length: 1...1024, pattern: .marker)
            try validator.finish()
            try call.authorize("*")

            var last: KeyID?
            if let marker = request.marker {
                last = KeyID(bytes: try vault.position(in: marker, of: .keys))
                if last == nil { throw PageMarker.invalid }
            }
            let size = request.limit ?? 100
            let after = last
            let found = try keyRing.read {
                (transaction: borrowing ReadTransaction<KMSError>) throws(KMSError) in
                try transaction.keys(after: after, limit: size + 1)
            }
            let page = found.prefix(size)
            var response = ListKeysResponse(truncated: found.count > size)
            response.keys = page.map {
                KeyListEntry(keyID: $0.keyID.description, keyARN: service.scope.keyARN($0.keyID))
            }
            if found.count > size, let end = page.last {
                response.nextMarker = try vault.marker(at: end.keyID.bytes, of: .keys)
            }
            return response
        }
    }
}
