import KMSAPI
import KMSModel
import KMSSecrets

/// Looks for the values of a field by its name, or by another, as text for conditions.
///
/// What is secret, or a structure, has none.
struct FieldFinder: MessageVisitor {
    typealias Failure = Never

    private let name: StaticString
    private let other: StaticString?
    private(set) var found: [String] = []

    init(_ name: StaticString, _ other: StaticString? = nil) {
        self.name = name
        self.other = other
    }

    private mutating func see(_ field: Field, _ value: @autoclosure () -> String?) {
        guard field.isCalled(name) || other.map({ field.isCalled($0) }) ?? false else { return }
        if let value = value() { found.append(value) }
    }

    mutating func string(_ field: Field, _ value: String?) { see(field, value) }

    mutating func bool(_ field: Field, _ value: Bool?) {
        see(field, value.map { $0 ? "true" : "false" })
    }

    mutating func integer(_ field: Field, _ value: Int?) { see(field, value.map { String($0) }) }

    mutating func time(_ field: Field, _ value: Timestamp?) { see(field, value?.description) }

    mutating func enumeration<Value: AWSEnumeration>(_ field: Field, _ value: Value?) {
        see(field, value?.name)
    }

    mutating func strings(_ field: Field, _ values: [String]) {
        for value in values { see(field, value) }
    }

    mutating func enumerations<Value: AWSEnumeration>(_ field: Field, _ values: [Value]) {
        for value in values { see(field, value.name) }
    }

    mutating func messages<Value: APIMessage>(_: Field, _: [Value]) {}
    mutating func message<Value: APIMessage & ~Copyable>(_: Field, _: borrowing Value?) {}
    mutating func context(_: Field, _: EncryptionContext?) {}
    mutating func bytes(_: Field, _: [UInt8]?) {}
    mutating func secret(_: Field, _: borrowing SecretBytes?) {}
}

/// Looks for the tags of a request.
struct TagFinder: MessageVisitor {
    typealias Failure = Never

    private(set) var found: [Tag] = []

    init() {}

    mutating func messages<Value: APIMessage>(_ field: Field, _ values: [Value]) {
        if let tags = values as? [Tag], field.isCalled("Tags") { found = tags }
    }

    mutating func message<Value: APIMessage & ~Copyable>(_: Field, _: borrowing Value?) {}
    mutating func string(_: Field, _: String?) {}
    mutating func bool(_: Field, _: Bool?) {}
    mutating func integer(_: Field, _: Int?) {}
    mutating func time(_: Field, _: Timestamp?) {}
    mutating func enumeration<Value: AWSEnumeration>(_: Field, _: Value?) {}
    mutating func strings(_: Field, _: [String]) {}
    mutating func enumerations<Value: AWSEnumeration>(_: Field, _: [Value]) {}
    mutating func context(_: Field, _: EncryptionContext?) {}
    mutating func bytes(_: Field, _: [UInt8]?) {}
    mutating func secret(_: Field, _: borrowing SecretBytes?) {}
}

/// Looks for the constraints of a grant that a request asks for.
struct ConstraintFinder: MessageVisitor {
    typealias Failure = Never

    /// The type of what is asked of the encryption context; `nil` without that.
    private(set) var type: String?
    private(set) var sourceARN: String?
    private var isInside = false

    init() {}

    mutating func message<Value: APIMessage & ~Copyable>(_ field: Field, _ value: borrowing Value?)
    {
        guard field.isCalled("Constraints") else { return }
        isInside = true
        switch value {
        case .none: break
        case .some(let constraints): constraints.visit(&self)
        }
        isInside = false
    }

    mutating func context(_ field: Field, _ value: EncryptionContext?) {
        guard isInside, let value, !value.isEmpty else { return }
        type = "\(field.name)"
    }

    mutating func string(_ field: Field, _ value: String?) {
        if isInside, field.isCalled("SourceArn") { sourceARN = value }
    }

    mutating func bool(_: Field, _: Bool?) {}
    mutating func integer(_: Field, _: Int?) {}
    mutating func time(_: Field, _: Timestamp?) {}
    mutating func enumeration<Value: AWSEnumeration>(_: Field, _: Value?) {}
    mutating func strings(_: Field, _: [String]) {}
    mutating func enumerations<Value: AWSEnumeration>(_: Field, _: [Value]) {}
    mutating func messages<Value: APIMessage>(_: Field, _: [Value]) {}
    mutating func bytes(_: Field, _: [UInt8]?) {}
    mutating func secret(_: Field, _: borrowing SecretBytes?) {}
}

extension Field {
    /// Whether this is its AWS name.
    fileprivate func isCalled(_ other: StaticString) -> Bool {
        let count = other.utf8CodeUnitCount
        guard name.utf8CodeUnitCount == count else { return false }
        return unsafe UnsafeBufferPointer(start: name.utf8Start, count: count)
            .elementsEqual(UnsafeBufferPointer(start: other.utf8Start, count: count))
    }
}
