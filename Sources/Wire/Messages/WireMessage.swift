internal import CKMSProto
package import KMSAPI

/// A message of the schema with the bytes that it has on the wire.
package protocol WireMessage: APIMessage, ~Copyable {
    /// The C message that it is.
    static var form: MessageForm { get }
}

extension WireMessage where Self: ~Copyable {
    /// Reads the message that `bytes` are; unknown fields are ignored.
    ///
    /// The C message in between lives in `arena`, whose earlier content is wiped.
    package init(
        decoding bytes: UnsafeRawBufferPointer, in arena: MessageArena
    ) throws(WireError) {
        let form = Self.form
        var reader = try unsafe WireReader(
            arena.unpack(bytes, form), form.descriptor, isRequest: form.isRequest)
        try self.init(from: &reader)
    }

    /// The message in the form that can be written, with a copy of its content in `arena`.
    package borrowing func packed(in arena: MessageArena) throws(WireError) -> PackedMessage {
        try unsafe PackedMessage(WireWriter.message(of: self, Self.form.descriptor, in: arena))
    }
}

/// What protobuf-c knows of a message.
@safe package struct MessageForm {
    let descriptor: UnsafePointer<ProtobufCMessageDescriptor>
    let isRequest: Bool

    init(_ descriptor: UnsafePointer<ProtobufCMessageDescriptor>, isRequest: Bool = false) {
        unsafe self.descriptor = descriptor
        self.isRequest = isRequest
    }
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
