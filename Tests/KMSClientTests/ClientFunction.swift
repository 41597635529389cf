import KMSClient
import Testing

/// One method of the clients, in one of its forms, with a value for every parameter.
struct ClientFunction: Sendable, CustomTestStringConvertible {
    /// The method on the wire: `KMS/GenerateDataKey`.
    let method: String
    let isRepeatable: Bool
    /// The bytes of the request that the call must make.
    let request: @Sendable () -> [UInt8]
    let blocking: @Sendable (BlockingKMSClient) throws -> Void
    let async: @Sendable (KMSClient) async throws -> Void

    var testDescription: String { method }
}
