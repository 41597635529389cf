internal import CKMSProto
internal import KMSModel
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

    /// The C message that `bytes` are; valid until ``reset()``.
    ///
    /// Throws ``WireError/malformedMessage`` if they are none, and ``WireError/tooManyParts`` if they
    /// need more memory than a message of their length may.
    func unpack<Message>(
        _ bytes: UnsafeRawBufferPointer,
        _ unpack: (
            UnsafeMutablePointer<ProtobufCAllocator>?, Int, UnsafePointer<UInt8>?
        ) -> UnsafeMutablePointer<Message>?
    ) throws(WireError) -> UnsafePointer<Message> {
        unsafe kms_arena_reset(arena, Self.headroom + 2 * bytes.count)
        guard
            let message = unsafe unpack(
                &arena.pointee.allocator, bytes.count,
                bytes.baseAddress?.assumingMemoryBound(to: UInt8.self))
        else {
            let isTooMuch = unsafe arena.pointee.exceeded != 0
            throw isTooMuch ? WireError.tooManyParts : WireError.malformedMessage
        }
        return unsafe UnsafePointer(message)
    }

    // MARK: Writing

    /// An empty C message; valid until ``reset()``.
    func make<Message>(
        _ initialize: (UnsafeMutablePointer<Message>?) -> Void
    ) throws(WireError) -> UnsafeMutablePointer<Message> {
        let message = try unsafe allocate(Message.self, count: 1)
        unsafe initialize(message)
        return unsafe message
    }

    func put(
        _ value: String?, _ has: inout protobuf_c_boolean, _ field: inout ProtobufCBinaryData
    ) throws(WireError) {
        guard let value else { return }
        unsafe field = try copy(value)
        has = 1
    }

    func put(
        _ value: [UInt8]?, _ has: inout protobuf_c_boolean, _ field: inout ProtobufCBinaryData
    ) throws(WireError) {
        guard let value else { return }
        unsafe field = try copy(value)
        has = 1
    }

    func put(
        _ value: borrowing SecretBytes?, _ has: inout protobuf_c_boolean,
        _ field: inout ProtobufCBinaryData
    ) throws(WireError) {
        switch value {
        case .none: return
        case .some(let secret):
            let count = secret.count
            let target = try unsafe allocate(UInt8.self, count: count)
            unsafe secret.withUnsafeBytes { bytes in
                unsafe UnsafeMutableRawBufferPointer(start: target, count: count)
                    .copyMemory(from: bytes)
            }
            unsafe field = ProtobufCBinaryData(len: count, data: target)
            has = 1
        }
    }

    func put(_ value: Bool?, _ has: inout protobuf_c_boolean, _ field: inout protobuf_c_boolean) {
        guard let value else { return }
        has = 1
        field = value ? 1 : 0
    }

    func put(_ value: Int?, _ has: inout protobuf_c_boolean, _ field: inout Int32) {
        guard let value else { return }
        has = 1
        field = Int32(clamping: value)
    }

    func put(_ value: Timestamp?, _ has: inout protobuf_c_boolean, _ field: inout Double) {
        guard let value else { return }
        has = 1
        field = value.seconds
    }

    func put(
        _ values: [String], _ count: inout Int,
        _ field: inout UnsafeMutablePointer<ProtobufCBinaryData>?
    ) throws(WireError) {
        guard !values.isEmpty else { return }
        let list = try unsafe allocate(ProtobufCBinaryData.self, count: values.count)
        for (index, value) in values.enumerated() {
            unsafe list[index] = try copy(value)
        }
        count = values.count
        unsafe field = list
    }

    func put<Value, Number>(
        _ values: [Value], _ count: inout Int, _ field: inout UnsafeMutablePointer<Number>?,
        _ number: (Value) -> Number
    ) throws(WireError) {
        guard !values.isEmpty else { return }
        let list = try unsafe allocate(Number.self, count: values.count)
        for (index, value) in values.enumerated() {
            unsafe list[index] = number(value)
        }
        count = values.count
        unsafe field = list
    }

    func put<Value, Message>(
        _ values: [Value], _ count: inout Int,
        _ field: inout UnsafeMutablePointer<UnsafeMutablePointer<Message>?>?,
        _ message: (Value) throws(WireError) -> UnsafeMutablePointer<Message>
    ) throws(WireError) {
        guard !values.isEmpty else { return }
        let list = try unsafe allocate(UnsafeMutablePointer<Message>?.self, count: values.count)
        for (index, value) in values.enumerated() {
            unsafe list[index] = try message(value)
        }
        count = values.count
        unsafe field = list
    }

    func put(
        _ context: EncryptionContext?, _ count: inout Int,
        _ field: inout UnsafeMutablePointer<UnsafeMutablePointer<Kms__V1__StringEntry>?>?
    ) throws(WireError) {
        guard let context, !context.isEmpty else { return }
        let list = try unsafe allocate(
            UnsafeMutablePointer<Kms__V1__StringEntry>?.self, count: context.count)
        var index = 0
        try unsafe context.forEachPair { key, value throws(WireError) in
            let entry = try unsafe make(kms__v1__string_entry__init)
            unsafe entry.pointee.has_key = 1
            unsafe entry.pointee.key = try copy(key)
            unsafe entry.pointee.has_value = 1
            unsafe entry.pointee.value = try copy(value)
            unsafe list[index] = entry
            index += 1
        }
        count = index
        unsafe field = list
    }

    private func copy(_ value: UnsafeRawBufferPointer) throws(WireError) -> ProtobufCBinaryData {
        let target = try unsafe allocate(UInt8.self, count: value.count)
        unsafe UnsafeMutableRawBufferPointer(start: target, count: value.count)
            .copyMemory(from: value)
        return unsafe ProtobufCBinaryData(len: value.count, data: target)
    }

    private func copy(_ value: String) throws(WireError) -> ProtobufCBinaryData {
        let utf8 = value.utf8
        let count = utf8.count
        let target = try unsafe allocate(UInt8.self, count: count)
        unsafe UnsafeMutableRawBufferPointer(start: target, count: count).copyBytes(from: utf8)
        return unsafe ProtobufCBinaryData(len: count, data: target)
    }

    private func copy(_ value: [UInt8]) throws(WireError) -> ProtobufCBinaryData {
        let count = value.count
        let target = try unsafe allocate(UInt8.self, count: count)
        unsafe value.withUnsafeBytes { bytes in
            unsafe UnsafeMutableRawBufferPointer(start: target, count: count)
                .copyMemory(from: bytes)
        }
        return unsafe ProtobufCBinaryData(len: count, data: target)
    }

    private func allocate<Value>(
        _ type: Value.Type, count: Int
    ) throws(WireError) -> UnsafeMutablePointer<Value> {
        guard
            let memory = unsafe kms_arena_alloc(arena, max(1, count * MemoryLayout<Value>.stride))
        else { throw .messageTooLarge }
        return unsafe memory.assumingMemoryBound(to: Value.self)
    }
}
