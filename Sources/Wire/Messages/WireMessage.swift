internal import CKMSProto
package import KMSAPI

/// A message of the schema with the bytes that it has on the wire.
package protocol WireMessage: APIMessage, ~Copyable {
    /// Reads the message that `bytes` are; unknown fields are ignored.
    ///
    /// The C message in between lives in `arena`, whose earlier content is wiped.
    init(decoding bytes: UnsafeRawBufferPointer, in arena: MessageArena) throws(WireError)

    /// The message in the form that can be written, with a copy of its content in `arena`.
    borrowing func packed(in arena: MessageArena) throws(WireError) -> PackedMessage
}

/// A message ready to be written; valid until its arena is reset.
@safe package struct PackedMessage {
    private let message: UnsafePointer<ProtobufCMessage>
    /// Length in bytes.
    package let count: Int

    init(_ message: UnsafeRawPointer) {
        unsafe self.message = message.assumingMemoryBound(to: ProtobufCMessage.self)
        unsafe count = protobuf_c_message_get_packed_size(self.message)
    }

    /// Writes ``count`` bytes to the start of `target`, which must be at least as long.
    package func write(to target: UnsafeMutableRawBufferPointer) {
        precondition(target.count >= count, "the caller reserved too little for the message")
        guard count > 0 else { return }
        unsafe _ = protobuf_c_message_pack(
            message, target.baseAddress?.assumingMemoryBound(to: UInt8.self))
    }
}
