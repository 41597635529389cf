package import KMSModel
package import KMSAPI

// A reply that is no refusal must still say that what was verified is valid: whoever forgets to look
// at it must not take something forged for genuine.

extension VerifyResponse {
    /// The reply, if it says that the signature is valid.
    package func confirmed() throws(KMSError) -> VerifyResponse {
        guard signatureValid == true else {
            throw KMSError(.invalidSignature, "The service did not say that it is valid.")
        }
        return self
    }
}

extension VerifyMacResponse {
    /// The reply, if it says that the message authentication code is valid.
    package func confirmed() throws(KMSError) -> VerifyMacResponse {
        guard macValid == true else {
            throw KMSError(.invalidMac, "The service did not say that it is valid.")
        }
        return self
    }
}
