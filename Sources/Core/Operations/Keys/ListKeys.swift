package import KMSModel
import KMSStore
package import KMSAPI

extension Engine {
    /// Lists the keys of the account and Region, whatever their state, in the order of their IDs.
    ///
    /// Source: AWS KMS API Reference, ListKeys.
    package func listKeys(
        _ request: borrowing ListKeysRequest, for caller: Caller
    ) throws(KMSError) -> ListKeysResponse {
        try recorded(.listKeys, request, for: caller) { call throws(KMSError) in
            try call.authorize("*", of: request)
            let scope = call.scope
            let page = try call.page(request) { after, limit throws(KMSError) in
                let last = try after.map(Self.keyID(at:))
                return try keyRing.read {
                    (transaction: borrowing ReadTransaction<KMSError>) throws(KMSError) in
                    try transaction.keys(in: scope.region, after: last, limit: limit)
                }
            } position: {
                $0.keyID.bytes
            }
            return ListKeysResponse(
                keys: page.entries.map {
                    KeyListEntry(
                        keyID: $0.keyID.description, keyARN: scope.keyARN($0.keyID))
                }, nextMarker: page.nextMarker, truncated: page.isTruncated)
        }
    }

    private static func keyID(at position: [UInt8]) throws(KMSError) -> KeyID {
        guard let id = KeyID(bytes: position) else { throw PageMarker.invalid }
        return id
    }
}
