internal import CKMSProto
internal import KMSAPI
internal import KMSModel
internal import KMSSecrets

/// Reads a message from a C message, whose descriptor tells where its fields are.
@safe struct WireReader: MessageReader {
    typealias Failure = WireError

    private let message: UnsafeRawPointer
    /// `nil` for a message without fields, which asks for none.
    private let fields: UnsafePointer<ProtobufCFieldDescriptor>?
    /// Whether a number that stands for no value of an enumeration is an error: it is in a request; a
    /// newer server may send one in a reply.
    private let isRequest: Bool

    /// Reads the message of `descriptor` that `bytes` are; the C message lives in `arena`, whose earlier
    /// content is wiped.
    init(
        _ bytes: UnsafeRawBufferPointer, _ descriptor: UnsafePointer<ProtobufCMessageDescriptor>,
        _ arena: MessageArena, isRequest: Bool
    ) throws(WireError) {
        try unsafe self.init(
            arena.unpack(bytes, descriptor), descriptor, isRequest: isRequest)
    }

    private init(
        _ message: UnsafeRawPointer, _ descriptor: UnsafePointer<ProtobufCMessageDescriptor>,
        isRequest: Bool
    ) {
        unsafe self.message = message
        unsafe fields = descriptor.pointee.fields
        self.isRequest = isRequest
    }

    // MARK: Single values

    func string(_ field: Field) throws(WireError) -> String? {
        guard let data = unsafe data(field) else { return nil }
        return try unsafe text(data, field)
    }

    func bytes(_ field: Field) -> [UInt8]? {
        guard let data = unsafe data(field) else { return nil }
        return unsafe Array(UnsafeBufferPointer(start: data.data, count: data.len))
    }

    func secret(_ field: Field) -> SecretBytes? {
        guard let data = unsafe data(field) else { return nil }
        return unsafe SecretBytes(
            copying: UnsafeRawBufferPointer(start: data.data, count: data.len))
    }

    func bool(_ field: Field) -> Bool? {
        value(field, as: protobuf_c_boolean.self).map { $0 != 0 }
    }

    func integer(_ field: Field) -> Int? {
        if unsafe form(of: field).pointee.type == PROTOBUF_C_TYPE_INT64 {
            return value(field, as: Int64.self).map { Int($0) }
        }
        return value(field, as: Int32.self).map { Int($0) }
    }

    func time(_ field: Field) -> Timestamp? {
        value(field, as: Double.self).map { Timestamp(seconds: $0) }
    }

    func enumeration<Value: AWSEnumeration>(_ field: Field) throws(WireError) -> Value? {
        guard let number = value(field, as: Int32.self) else { return nil }
        if let value = Value(rawValue: number) { return value }
        guard isRequest, number != 0 else { return nil }
        throw Self.unknown(number, Value.self, field)
    }

    func message<Value: APIMessage & ~Copyable>(_ field: Field) throws(WireError) -> Value? {
        guard let part = unsafe pointer(field, to: UnsafeRawPointer.self) else { return nil }
        return try unsafe read(part, field)
    }

    // MARK: Lists

    func strings(_ field: Field) throws(WireError) -> [String] {
        let list = unsafe list(field, of: ProtobufCBinaryData.self)
        var strings: [String] = []
        for index in list.indices {
            strings.append(try unsafe text(list[index], field))
        }
        return strings
    }

    func enumerations<Value: AWSEnumeration>(_ field: Field) throws(WireError) -> [Value] {
        let list = unsafe list(field, of: Int32.self)
        var values: [Value] = []
        for index in list.indices {
            let number = unsafe list[index]
            if let value = Value(rawValue: number) {
                values.append(value)
            } else if isRequest {
                throw Self.unknown(number, Value.self, field)
            }
        }
        return values
    }

    func messages<Value: APIMessage>(_ field: Field) throws(WireError) -> [Value] {
        let list = unsafe list(field, of: UnsafeRawPointer?.self)
        var values: [Value] = []
        for index in list.indices {
            guard let part = unsafe list[index] else { throw .malformedMessage }
            values.append(try unsafe read(part, field))
        }
        return values
    }

    /// The pairs of a map; `nil` if there are none, as a map has no presence on the wire.
    func context(_ field: Field) throws(WireError) -> EncryptionContext? {
        let list = unsafe list(field, of: UnsafePointer<Kms__V1__StringEntry>?.self)
        let count = list.count
        guard count > 0 else { return nil }
        guard count <= EncryptionContext.pairLimit else {
            throw .tooManyEntries(field: field.camelCaseName)
        }
        for index in 0..<count {
            guard let entry = unsafe list[index] else { throw .malformedMessage }
            try unsafe requireUTF8(entry.pointee.key, field)
            try unsafe requireUTF8(entry.pointee.value, field)
        }
        let context = unsafe EncryptionContext(count: count) { index in
            let entry = unsafe list[index]
            return unsafe (Self.bytes(of: entry?.pointee.key), Self.bytes(of: entry?.pointee.value))
        }
        guard let context else { throw .duplicateKey(field: field.camelCaseName) }
        return context
    }

    // MARK: The C message

    private func form(of field: Field) -> UnsafePointer<ProtobufCFieldDescriptor> {
        unsafe fields.unsafelyUnwrapped + field.index
    }

    private func value<Value>(_ field: Field, as type: Value.Type) -> Value? {
        let form = unsafe form(of: field)
        let has = unsafe message.load(
            fromByteOffset: Int(form.pointee.quantifier_offset), as: protobuf_c_boolean.self)
        guard has != 0 else { return nil }
        return unsafe message.load(fromByteOffset: Int(form.pointee.offset), as: type)
    }

    private func data(_ field: Field) -> ProtobufCBinaryData? {
        unsafe value(field, as: ProtobufCBinaryData.self)
    }

    private func pointer<Pointer>(_ field: Field, to type: Pointer.Type) -> Pointer? {
        unsafe message.load(
            fromByteOffset: Int(form(of: field).pointee.offset), as: Pointer?.self)
    }

    private func list<Element>(
        _ field: Field, of type: Element.Type
    ) -> UnsafeBufferPointer<Element> {
        let form = unsafe form(of: field)
        let count = unsafe message.load(
            fromByteOffset: Int(form.pointee.quantifier_offset), as: Int.self)
        return unsafe UnsafeBufferPointer(
            start: pointer(field, to: UnsafePointer<Element>.self), count: count)
    }

    private func read<Value: APIMessage & ~Copyable>(
        _ part: UnsafeRawPointer, _ field: Field
    ) throws(WireError) -> Value {
        let descriptor = unsafe form(of: field).pointee.descriptor.assumingMemoryBound(
            to: ProtobufCMessageDescriptor.self)
        var reader = unsafe WireReader(part, descriptor, isRequest: isRequest)
        return try Value(from: &reader)
    }

    private static func bytes(of value: ProtobufCBinaryData?) -> UnsafeRawBufferPointer {
        unsafe UnsafeRawBufferPointer(start: value?.data, count: value?.len ?? 0)
    }

    private func requireUTF8(
        _ value: ProtobufCBinaryData, _ field: Field
    ) throws(WireError) {
        let bytes = unsafe UnsafeBufferPointer(start: value.data, count: value.len)
        guard unsafe (try? UTF8Span(validating: Span(_unsafeElements: bytes))) != nil else {
            throw .notUTF8(field: field.camelCaseName)
        }
    }

    // `String(validating:as:)` is generic and looks up metadata on every call; a span isn't.
    private func text(_ value: ProtobufCBinaryData, _ field: Field) throws(WireError) -> String {
        let bytes = unsafe UnsafeBufferPointer(start: value.data, count: value.len)
        guard let text = unsafe try? UTF8Span(validating: Span(_unsafeElements: bytes)) else {
            throw .notUTF8(field: field.camelCaseName)
        }
        return String(copying: text)
    }

    private static func unknown<Value: AWSEnumeration>(
        _ number: Int32, _: Value.Type, _ field: Field
    ) -> WireError {
        .unknownEnumerationValue(
            number, field: field.camelCaseName, allowed: Value.allCases.map(\.name))
    }
}
