import Foundation

/// The text form of keys and certificates (RFC 7468).
enum PEM {
    /// The text of a public key, given the DER of its SubjectPublicKeyInfo.
    static func publicKey(_ der: [UInt8]) -> String {
        let body = Data(der).base64EncodedString(
            options: [.lineLength64Characters, .endLineWithLineFeed])
        return "-----BEGIN PUBLIC KEY-----\n\(body)\n-----END PUBLIC KEY-----\n"
    }
}
