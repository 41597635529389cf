/// A message of the schema: what it holds can be visited, and read from wherever it comes.
@usableFromInline
package protocol APIMessage: ~Copyable, Sendable {
    /// The fields that it may have, in the order of the schema.
    static var shape: [MemberShape] { get }

    /// Reads each field.
    init<Reader: MessageReader & ~Copyable>(from reader: inout Reader) throws(Reader.Failure)

    /// Shows each field to `visitor`.
    borrowing func visit<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure)

    /// Checks the fields by the rules of the schema.
    borrowing func validate(_ validator: inout Validator)
}

/// A message that asks for something.
@usableFromInline
package protocol APIRequest: APIMessage, ~Copyable {
    /// The most bytes that the fields of a legal request take on the wire.
    static var fieldBytes: Int { get }

    /// Shows what the audit record of the call has, with the defaults of what is absent.
    borrowing func visitAudited<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure)
}

extension APIRequest where Self: ~Copyable {
    /// The longest request, in bytes: the sum over its fields, and room for a field that only a newer
    /// client knows.
    package static var byteLimit: Int { fieldBytes + FieldSize.reserve }
}

/// The request of a listing that comes page by page.
@usableFromInline
package protocol PagedRequest: APIRequest, ~Copyable {
    /// How many entries a page has if the request does not say.
    static var defaultPageSize: Int { get }
    /// How many entries a page may have.
    var limit: Int? { get }
    /// Where the page begins; `nil` for the first.
    var marker: String? { get }
}
