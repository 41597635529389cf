import KMSJSON

/// A piece of an expression.
struct Token {
    let kind: TokenKind
    /// What the piece says: text, a number, or the value of a literal.
    let value: JSONValue
    /// Where it begins, in Unicode scalars from the start of the expression.
    let start: Int

    /// The text of an identifier.
    var text: String {
        guard case .string(let text) = value else { return "" }
        return text
    }
}

/// The kinds of tokens, with the names that Python's library gives them in messages.
enum TokenKind: String {
    case eof
    case unquotedIdentifier = "unquoted_identifier"
    case quotedIdentifier = "quoted_identifier"
    case literal
    case rbracket
    case rparen
    case comma
    case rbrace
    case number
    case current
    case expref
    case colon
    case pipe
    case or
    case and
    case eq
    case gt
    case lt
    case gte
    case lte
    case ne
    case flatten
    case star
    case filter
    case dot
    case not
    case lbrace
    case lbracket
    case lparen

    /// How strongly the token binds what stands before it.
    var bindingPower: Int {
        switch self {
        case .eof, .unquotedIdentifier, .quotedIdentifier, .literal, .rbracket, .rparen, .comma,
            .rbrace, .number, .current, .expref, .colon:
            0
        case .pipe: 1
        case .or: 2
        case .and: 3
        case .eq, .gt, .lt, .gte, .lte, .ne: 5
        case .flatten: 9
        case .star: 20
        case .filter: 21
        case .dot: 40
        case .not: 45
        case .lbrace: 50
        case .lbracket: 55
        case .lparen: 60
        }
    }

    /// Whether the token ends a projection.
    var stopsProjection: Bool { bindingPower < 10 }
}
