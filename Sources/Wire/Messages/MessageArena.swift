internal import CKMSProto
internal import KMSSecrets

/// The memory of the C messages of one call, wiped when the call is over.
///
/// Belongs to one thread. The first 64 KiB are locked memory; what a message needs beyond comes from
/// the heap, under a ceiling, and is wiped too.
@safe package final class MessageArena {
    /// Bytes of locked memory; a message with a secret fits, unless it brings long grant tokens or
    /// hundreds of pairs.
    private static let lockedBytes = 64 << 10
    /// What a message may take beyond twice its bytes: protobuf-c needs some 200 bytes for each pair of
    /// an encryption context, and a request of ReEncrypt may have 2,000. It is a ceiling because a byte
    /// on the wire could otherwise cost 50 here.
    private static let headroom = 512 << 10
    /// What a message that is being written may take; the largest reply is a page of 1,000 keys.
    private static let writingCeiling = 4 << 20

    private let memory: SecretBuffer
    private let arena: UnsafeMutablePointer<kms_arena>

    package init() {
        memory = SecretBuffer(capacity: Self.lockedBytes)
        unsafe arena = .allocate(capacity: 1)
        unsafe kms_arena_init(arena, memory.base, memory.capacity)
        reset()
    }

    deinit {
        unsafe kms_arena_reset(arena, 0)
        unsafe arena.deallocate()
    }

    /// Wipes the messages and lets the memory be used again; what was lent is no longer valid.
    package func reset() {
        unsafe kms_arena_reset(arena, Self.writingCeiling)
    }

    // MARK: Reading

    /// The C message of `descriptor` that `bytes` are; valid until ``reset()``.
    ///
    /// Throws ``WireError/malformedMessage`` if they are none, and ``WireError/tooManyParts`` if they
    /// need more memory than a message of their length may.
    func unpack(
        _ bytes: UnsafeRawBufferPointer, _ descriptor: UnsafePointer<ProtobufCMessageDescriptor>
    ) throws(WireError) -> UnsafeRawPointer {
        unsafe kms_arena_reset(arena, Self.headroom + 2 * bytes.count)
        guard
            let message = unsafe protobuf_c_message_unpack(
                descriptor, &arena.pointee.allocator, bytes.count,
                bytes.baseAddress?.assumingMemoryBound(to: UInt8.self))
        else {
            let isTooMuch = unsafe arena.pointee.exceeded != 0
            throw isTooMuch ? WireError.tooManyParts : WireError.malformedMessage
        }
        return UnsafeRawPointer(message)
    }

    // MARK: Writing

    /// An empty C message; valid until ``reset()``.
    func make(
        _ descriptor: UnsafePointer<ProtobufCMessageDescriptor>
    ) throws(WireError) -> UnsafeMutableRawPointer {
        let size = unsafe descriptor.pointee.sizeof_message
        guard let memory = unsafe kms_arena_alloc(arena, size) else { throw .messageTooLarge }
        unsafe protobuf_c_message_init(descriptor, memory)
        return unsafe memory
    }

    /// Room for `count` values; valid until ``reset()``.
    func allocate<Value>(
        _ type: Value.Type, count: Int
    ) throws(WireError) -> UnsafeMutablePointer<Value> {
        guard
            let memory = unsafe kms_arena_alloc(arena, max(1, count * MemoryLayout<Value>.stride))
        else { throw .messageTooLarge }
        return unsafe memory.assumingMemoryBound(to: Value.self)
    }

    func copy(_ value: UnsafeRawBufferPointer) throws(WireError) -> ProtobufCBinaryData {
        let target = try unsafe allocate(UInt8.self, count: value.count)
        unsafe UnsafeMutableRawBufferPointer(start: target, count: value.count)
            .copyMemory(from: value)
        return unsafe ProtobufCBinaryData(len: value.count, data: target)
    }

    func copy(_ value: String) throws(WireError) -> ProtobufCBinaryData {
        let utf8 = value.utf8
        let count = utf8.count
        let target = try unsafe allocate(UInt8.self, count: count)
        unsafe UnsafeMutableRawBufferPointer(start: target, count: count).copyBytes(from: utf8)
        return unsafe ProtobufCBinaryData(len: count, data: target)
    }

    func copy(_ value: [UInt8]) throws(WireError) -> ProtobufCBinaryData {
        let count = value.count
        let target = try unsafe allocate(UInt8.self, count: count)
        unsafe value.withUnsafeBytes { bytes in
            unsafe UnsafeMutableRawBufferPointer(start: target, count: count)
                .copyMemory(from: bytes)
        }
        return unsafe ProtobufCBinaryData(len: count, data: target)
    }
}
