import KMSClient

// The service takes messages of up to 4096 bytes. A longer one is hashed here.

extension Sign {
    /// Sets the message, or its digest, and which of both it is.
    func complete(_ request: inout SignRequest) throws {
        let input = try SigningInput.read(
            message, type: messageType?.value, algorithm: signingAlgorithm.value,
            format: options.cliBinaryFormat)
        request.messageType = input.type
        request.message = input.take()
    }
}

extension Verify {
    /// Sets the message, or its digest, and which of both it is.
    func complete(_ request: inout VerifyRequest) throws {
        let input = try SigningInput.read(
            message, type: messageType?.value, algorithm: signingAlgorithm.value,
            format: options.cliBinaryFormat)
        request.messageType = input.type
        request.message = input.take()
    }
}
