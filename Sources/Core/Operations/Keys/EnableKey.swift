package import KMSModel
package import KMSAPI

extension Engine {
    /// Makes a key usable; no change if it is.
    ///
    /// Source: AWS KMS API Reference, EnableKey.
    package func enableKey(
        _ request: borrowing EnableKeyRequest, for caller: Caller
    ) throws(KMSError) -> Change<EnableKeyResponse> {
        try changing(.enableKey, request, for: caller) { call throws(KMSError) in
            try call.changeKey(request.keyID, of: request, EnableKeyResponse()) {
                $0.state = .enabled
            }
        }
    }
}
