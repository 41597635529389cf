internal import CKMSProto
internal import KMSAPI
internal import KMSModel
internal import KMSSecrets

/// Fills a C message with copies of a message's fields; both live in the arena until it is reset.
@safe struct WireWriter: MessageVisitor {
    typealias Failure = WireError

    private let message: UnsafeMutableRawPointer
    /// `nil` for a message without fields, which asks for none.
    private let fields: UnsafePointer<ProtobufCFieldDescriptor>?
    // The caller's, who outlives this: counting references would cost every field.
    private unowned(unsafe) let arena: MessageArena

    /// Begins with an empty C message of `descriptor`.
    init(
        _ descriptor: UnsafePointer<ProtobufCMessageDescriptor>, _ arena: MessageArena
    ) throws(WireError) {
        unsafe message = try arena.make(descriptor)
        unsafe fields = descriptor.pointee.fields
        unsafe self.arena = arena
    }

    /// The message that was filled.
    var packed: PackedMessage { unsafe PackedMessage(UnsafeRawPointer(message)) }

    // MARK: Single values

    func string(_ field: Field, _ value: String?) throws(WireError) {
        if let value { unsafe put(try arena.copy(value), field) }
    }

    func bytes(_ field: Field, _ value: [UInt8]?) throws(WireError) {
        if let value { unsafe put(try arena.copy(value), field) }
    }

    func secret(_ field: Field, _ value: borrowing SecretBytes?) throws(WireError) {
        switch value {
        case .none: return
        case .some(let secret):
            let copy = try unsafe secret.withUnsafeBytes { bytes throws(WireError) in
                try unsafe arena.copy(bytes)
            }
            unsafe put(copy, field)
        }
    }

    func bool(_ field: Field, _ value: Bool?) {
        if let value { put(protobuf_c_boolean(value ? 1 : 0), field) }
    }

    func integer(_ field: Field, _ value: Int?) {
        guard let value else { return }
        if unsafe form(of: field).pointee.type == PROTOBUF_C_TYPE_INT64 {
            put(Int64(value), field)
        } else {
            put(Int32(clamping: value), field)
        }
    }

    func time(_ field: Field, _ value: Timestamp?) {
        if let value { put(value.seconds, field) }
    }

    func enumeration<Value: AWSEnumeration>(_ field: Field, _ value: Value?) {
        if let value { put(value.rawValue, field) }
    }

    func message<Value: APIMessage & ~Copyable>(
        _ field: Field, _ value: borrowing Value?
    ) throws(WireError) {
        switch value {
        case .none: return
        case .some(let part):
            let form = unsafe form(of: field)
            unsafe message.storeBytes(
                of: try self.part(part, field), toByteOffset: Int(form.pointee.offset),
                as: UnsafeMutableRawPointer.self)
        }
    }

    // MARK: Lists

    func strings(_ field: Field, _ values: [String]) throws(WireError) {
        guard !values.isEmpty else { return }
        let list = try unsafe arena.allocate(ProtobufCBinaryData.self, count: values.count)
        for (index, value) in values.enumerated() {
            unsafe list[index] = try arena.copy(value)
        }
        unsafe put(list, count: values.count, field)
    }

    func enumerations<Value: AWSEnumeration>(
        _ field: Field, _ values: [Value]
    ) throws(WireError) {
        guard !values.isEmpty else { return }
        let list = try unsafe arena.allocate(Int32.self, count: values.count)
        for (index, value) in values.enumerated() {
            unsafe list[index] = value.rawValue
        }
        unsafe put(list, count: values.count, field)
    }

    func messages<Value: APIMessage>(_ field: Field, _ values: [Value]) throws(WireError) {
        guard !values.isEmpty else { return }
        let list = try unsafe arena.allocate(UnsafeMutableRawPointer.self, count: values.count)
        for (index, value) in values.enumerated() {
            unsafe list[index] = try part(value, field)
        }
        unsafe put(list, count: values.count, field)
    }

    func context(_ field: Field, _ value: EncryptionContext?) throws(WireError) {
        guard let value, !value.isEmpty else { return }
        let descriptor = unsafe self.descriptor(of: field)
        let list = try unsafe arena.allocate(
            UnsafeMutablePointer<Kms__V1__StringEntry>.self, count: value.count)
        var index = 0
        try unsafe value.forEachPair { key, value throws(WireError) in
            let entry = try unsafe arena.make(descriptor)
                .assumingMemoryBound(to: Kms__V1__StringEntry.self)
            unsafe entry.pointee.has_key = 1
            unsafe entry.pointee.key = try arena.copy(key)
            unsafe entry.pointee.has_value = 1
            unsafe entry.pointee.value = try arena.copy(value)
            unsafe list[index] = entry
            index += 1
        }
        unsafe put(list, count: index, field)
    }

    // MARK: The C message

    private func form(of field: Field) -> UnsafePointer<ProtobufCFieldDescriptor> {
        unsafe fields.unsafelyUnwrapped + field.index
    }

    private func put<Value>(_ value: Value, _ field: Field) {
        let form = unsafe form(of: field)
        unsafe message.storeBytes(
            of: 1, toByteOffset: Int(form.pointee.quantifier_offset), as: protobuf_c_boolean.self)
        unsafe (message + Int(form.pointee.offset)).assumingMemoryBound(to: Value.self).pointee =
            value
    }

    private func put<Element>(
        _ list: UnsafeMutablePointer<Element>, count: Int, _ field: Field
    ) {
        let form = unsafe form(of: field)
        unsafe message.storeBytes(
            of: count, toByteOffset: Int(form.pointee.quantifier_offset), as: Int.self)
        unsafe message.storeBytes(
            of: UnsafeMutableRawPointer(list), toByteOffset: Int(form.pointee.offset),
            as: UnsafeMutableRawPointer.self)
    }

    private func part<Value: APIMessage & ~Copyable>(
        _ value: borrowing Value, _ field: Field
    ) throws(WireError) -> UnsafeMutableRawPointer {
        var writer = try unsafe WireWriter(descriptor(of: field), arena)
        try value.visit(&writer)
        return unsafe writer.message
    }

    /// The descriptor of the message in a field.
    private func descriptor(of field: Field) -> UnsafePointer<ProtobufCMessageDescriptor> {
        unsafe form(of: field).pointee.descriptor.assumingMemoryBound(
            to: ProtobufCMessageDescriptor.self)
    }
}
