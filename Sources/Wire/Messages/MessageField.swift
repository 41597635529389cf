internal import CKMSProto
internal import KMSModel
internal import KMSSecrets

/// Reads the fields of C messages into Swift values: `nil` for what is absent.
enum MessageField {
    static func string(
        _ has: protobuf_c_boolean, _ value: ProtobufCBinaryData, _ name: StaticString
    ) throws(WireError) -> String? {
        guard has != 0 else { return nil }
        return try unsafe string(value, name)
    }

    static func strings(
        _ count: Int, _ values: UnsafeMutablePointer<ProtobufCBinaryData>?, _ name: StaticString
    ) throws(WireError) -> [String] {
        var strings: [String] = []
        let list = unsafe UnsafeBufferPointer(start: values, count: count)
        for index in 0..<count {
            let value = unsafe list[index]
            strings.append(try unsafe string(value, name))
        }
        return strings
    }

    static func bytes(_ has: protobuf_c_boolean, _ value: ProtobufCBinaryData) -> [UInt8]? {
        guard has != 0 else { return nil }
        return unsafe Array(UnsafeBufferPointer(start: value.data, count: value.len))
    }

    static func secret(_ has: protobuf_c_boolean, _ value: ProtobufCBinaryData) -> SecretBytes? {
        guard has != 0 else { return nil }
        return unsafe SecretBytes(
            copying: UnsafeRawBufferPointer(start: value.data, count: value.len))
    }

    static func bool(_ has: protobuf_c_boolean, _ value: protobuf_c_boolean) -> Bool? {
        has != 0 ? value != 0 : nil
    }

    static func int32(_ has: protobuf_c_boolean, _ value: Int32) -> Int? {
        has != 0 ? Int(value) : nil
    }

    static func double(_ has: protobuf_c_boolean, _ value: Double) -> Timestamp? {
        has != 0 ? Timestamp(seconds: value) : nil
    }

    /// The value of an enum in a request; a number that is none of its values is an error.
    static func enumeration<Value: AWSEnumeration>(
        _ has: protobuf_c_boolean, _ number: UInt32, _ name: StaticString
    ) throws(WireError) -> Value? {
        guard has != 0, number != 0 else { return nil }
        guard let value = Value(rawValue: Int32(bitPattern: number)) else {
            throw .unknownEnumerationValue(
                Int32(bitPattern: number), field: "\(name)", allowed: Value.allCases.map(\.name))
        }
        return value
    }

    static func enumerations<Value: AWSEnumeration, Number: RawRepresentable<UInt32>>(
        _ count: Int, _ numbers: UnsafeMutablePointer<Number>?, _ name: StaticString
    ) throws(WireError) -> [Value] {
        var values: [Value] = []
        let list = unsafe UnsafeBufferPointer(start: numbers, count: count)
        for index in 0..<count {
            let number = unsafe list[index]
            guard let value = try enumeration(1, number.rawValue, name) as Value? else {
                throw .unknownEnumerationValue(
                    0, field: "\(name)", allowed: Value.allCases.map(\.name))
            }
            values.append(value)
        }
        return values
    }

    /// The value of an enum in a reply; absent if a newer server sends one not known here.
    static func openEnumeration<Value: AWSEnumeration>(
        _ has: protobuf_c_boolean, _ number: UInt32
    ) -> Value? {
        has != 0 ? Value(rawValue: Int32(bitPattern: number)) : nil
    }

    static func openEnumerations<Value: AWSEnumeration, Number: RawRepresentable<UInt32>>(
        _ count: Int, _ numbers: UnsafeMutablePointer<Number>?
    ) -> [Value] {
        unsafe UnsafeBufferPointer(start: numbers, count: count)
            .compactMap { Value(rawValue: Int32(bitPattern: $0.rawValue)) }
    }

    static func message<Message, Value>(
        _ message: UnsafeMutablePointer<Message>?,
        _ read: (UnsafePointer<Message>) throws(WireError) -> Value
    ) throws(WireError) -> Value? {
        guard let message = unsafe message else { return nil }
        return try unsafe read(UnsafePointer(message))
    }

    static func messages<Message, Value>(
        _ count: Int, _ messages: UnsafeMutablePointer<UnsafeMutablePointer<Message>?>?,
        _ read: (UnsafePointer<Message>) throws(WireError) -> Value
    ) throws(WireError) -> [Value] {
        var values: [Value] = []
        let list = unsafe UnsafeBufferPointer(start: messages, count: count)
        for index in 0..<count {
            let message = unsafe list[index]
            guard let message = unsafe message else { throw .malformedMessage }
            values.append(try unsafe read(UnsafePointer(message)))
        }
        return values
    }

    static func context(
        _ count: Int, _ entries: UnsafeMutablePointer<UnsafeMutablePointer<Kms__V1__StringEntry>?>?,
        _ name: StaticString
    ) throws(WireError) -> EncryptionContext? {
        guard count > 0 else { return nil }
        guard count <= EncryptionContext.pairLimit else {
            throw .tooManyEntries(field: "\(name)")
        }
        let list = unsafe UnsafeBufferPointer(start: entries, count: count)
        for index in 0..<count {
            let entry = unsafe list[index]
            guard let entry = unsafe entry else { throw .malformedMessage }
            try unsafe requireUTF8(entry.pointee.key, name)
            try unsafe requireUTF8(entry.pointee.value, name)
        }
        let context = unsafe EncryptionContext(count: count) { index in
            let entry = unsafe list[index]
            return unsafe (bytes(of: entry?.pointee.key), bytes(of: entry?.pointee.value))
        }
        guard let context else { throw .duplicateKey(field: "\(name)") }
        return context
    }

    private static func bytes(of value: ProtobufCBinaryData?) -> UnsafeRawBufferPointer {
        unsafe UnsafeRawBufferPointer(start: value?.data, count: value?.len ?? 0)
    }

    private static func requireUTF8(
        _ value: ProtobufCBinaryData, _ name: StaticString
    ) throws(WireError) {
        let bytes = unsafe UnsafeBufferPointer(start: value.data, count: value.len)
        guard unsafe (try? UTF8Span(validating: Span(_unsafeElements: bytes))) != nil else {
            throw .notUTF8(field: "\(name)")
        }
    }

    private static func string(
        _ value: ProtobufCBinaryData, _ name: StaticString
    ) throws(WireError) -> String {
        let bytes = unsafe UnsafeBufferPointer(start: value.data, count: value.len)
        // `String(validating:as:)` is generic and looks up metadata on every call; a span isn't.
        guard let utf8 = unsafe try? UTF8Span(validating: Span(_unsafeElements: bytes)) else {
            throw .notUTF8(field: "\(name)")
        }
        return String(copying: utf8)
    }
}
