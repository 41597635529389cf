import KMSAPI
import KMSAudit
import KMSModel
import KMSSecrets

/// Writes what a request shows for the audit as the parameters of its record.
struct AuditParameters: MessageVisitor {
    typealias Failure = Never

    // The engine's, until the call is over.
    private unowned(unsafe) let record: AuditDraft

    init(_ record: AuditDraft) {
        unsafe self.record = record
    }

    private func begin(_ field: Field) {
        unsafe record.parameters.begin(camelCase: field.name)
    }

    func string(_ field: Field, _ value: String?) {
        guard let value else { return }
        begin(field)
        unsafe record.parameters.value(value)
    }

    func bool(_ field: Field, _ value: Bool?) {
        guard let value else { return }
        begin(field)
        unsafe record.parameters.value(value)
    }

    func integer(_ field: Field, _ value: Int?) {
        guard let value else { return }
        begin(field)
        unsafe record.parameters.value(value)
    }

    func time(_ field: Field, _ value: Timestamp?) {
        guard let value else { return }
        begin(field)
        unsafe record.parameters.value(value.description)
    }

    func context(_ field: Field, _ value: EncryptionContext?) {
        guard let value, !value.isEmpty else { return }
        begin(field)
        unsafe record.parameters.value(value)
    }

    func enumeration<Value: AWSEnumeration>(_ field: Field, _ value: Value?) {
        guard let value else { return }
        begin(field)
        unsafe record.parameters.value(value.name)
    }

    mutating func message<Value: APIMessage & ~Copyable>(
        _ field: Field, _ value: borrowing Value?
    ) {
        switch value {
        case .none: return
        case .some(let part):
            begin(field)
            unsafe record.parameters.open()
            part.visit(&self)
            unsafe record.parameters.close()
        }
    }

    func strings(_ field: Field, _ values: [String]) {
        guard !values.isEmpty else { return }
        begin(field)
        unsafe record.parameters.openArray()
        for value in values { unsafe record.parameters.element(value) }
        unsafe record.parameters.closeArray()
    }

    func enumerations<Value: AWSEnumeration>(_ field: Field, _ values: [Value]) {
        strings(field, values.map(\.name))
    }

    mutating func messages<Value: APIMessage>(_ field: Field, _ values: [Value]) {
        guard !values.isEmpty else { return }
        begin(field)
        unsafe record.parameters.openArray()
        for part in values {
            unsafe record.parameters.open()
            part.visit(&self)
            unsafe record.parameters.close()
        }
        unsafe record.parameters.closeArray()
    }

    /// No blob is in a record, whatever the schema says.
    func bytes(_: Field, _: [UInt8]?) {}

    /// Nor is a secret.
    func secret(_: Field, _: borrowing SecretBytes?) {}
}
