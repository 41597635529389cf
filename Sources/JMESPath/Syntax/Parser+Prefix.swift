extension Parser {
    /// What begins an expression.
    mutating func parsePrefix() throws(JMESError) -> Node {
        let token = current
        advance()
        switch token.kind {
        case .literal: return try Node(.literal(token.value))
        case .unquotedIdentifier: return try Node(.field(token.text))
        case .quotedIdentifier:
            guard current.kind != .lparen else {
                // Python's library does not say where.
                let bracket = Token(kind: .lparen, value: current.value, start: 0)
                throw unexpected("Quoted identifier not allowed for function names.", bracket)
            }
            return try Node(.field(token.text))
        case .current: return try Node(.current)
        case .star:
            let identity = try Node(.current)
            let right = try parseProjected(TokenKind.star.bindingPower)
            return try Node(.valueProjection(identity, right), over: [identity, right])
        case .filter: return try parseFilter(after: Node(.current))
        case .flatten: return try parseFlatten(after: Node(.current))
        case .lbrace: return try parseMultiSelectHash()
        case .lbracket: return try parseBracket()
        case .lparen:
            let node = try parseExpression(0)
            try match(.rparen)
            return node
        case .not:
            let node = try parseExpression(TokenKind.not.bindingPower)
            return try Node(.not(node), over: [node])
        case .expref:
            let node = try parseExpression(TokenKind.expref.bindingPower)
            return try Node(.reference(node), over: [node])
        case .eof: throw incomplete()
        default: throw unexpected("invalid token", token)
        }
    }

    /// An index, a slice, `[*]` or a multi-select list at the start of an expression.
    private mutating func parseBracket() throws(JMESError) -> Node {
        if current.kind == .number || current.kind == .colon {
            return try parseIndex(after: Node(.current))
        }
        guard current.kind == .star, lookahead(1).kind == .rbracket else {
            return try parseMultiSelectList()
        }
        return try parseListProjection(after: Node(.current))
    }

    /// The rest of `[a, b]`.
    mutating func parseMultiSelectList() throws(JMESError) -> Node {
        var nodes: [Node] = []
        while true {
            nodes.append(try parseExpression(0))
            if current.kind == .rbracket { break }
            try match(.comma)
        }
        try match(.rbracket)
        return try Node(.multiSelectList(nodes), over: nodes)
    }

    /// The rest of `{a: b, c: d}`.
    mutating func parseMultiSelectHash() throws(JMESError) -> Node {
        var entries: [Node.Entry] = []
        while true {
            let key = current
            guard key.kind == .quotedIdentifier || key.kind == .unquotedIdentifier else {
                guard key.kind != .eof else { throw incomplete() }
                let wanted = "['quoted_identifier', 'unquoted_identifier']"
                throw unexpected("Expecting: \(wanted), got: \(key.kind.rawValue)")
            }
            advance()
            try match(.colon)
            entries.append(Node.Entry(key: key.text, node: try parseExpression(0)))
            if current.kind == .comma {
                advance()
            } else if current.kind == .rbrace {
                advance()
                break
            }
        }
        return try Node(.multiSelectHash(entries), over: entries.map(\.node))
    }

    /// What is applied to each element of a projection.
    mutating func parseProjected(_ power: Int) throws(JMESError) -> Node {
        if current.kind.stopsProjection { return try Node(.current) }
        switch current.kind {
        case .lbracket, .filter: return try parseExpression(power)
        case .dot:
            advance()
            return try parseAfterDot(power)
        default: throw unexpected("syntax error")
        }
    }

    mutating func parseAfterDot(_ power: Int) throws(JMESError) -> Node {
        switch current.kind {
        case .quotedIdentifier, .unquotedIdentifier, .star: return try parseExpression(power)
        case .lbracket:
            advance()
            return try parseMultiSelectList()
        case .lbrace:
            advance()
            return try parseMultiSelectHash()
        default:
            let wanted = "['quoted_identifier', 'unquoted_identifier', 'lbracket', 'lbrace']"
            throw unexpected("Expecting: \(wanted), got: \(current.kind.rawValue)")
        }
    }
}
