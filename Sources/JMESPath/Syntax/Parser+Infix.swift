import KMSJSON

extension Parser {
    /// What continues an expression: the operator that is the current token, and what it takes.
    mutating func parseInfix(after left: Node) throws(JMESError) -> Node {
        let kind = current.kind
        switch kind {
        case .dot:
            advance()
            return try parseDot(after: left)
        case .pipe:
            let right = try parseRight(kind)
            return try Node(.pipe(left, right), over: [left, right])
        case .or:
            let right = try parseRight(kind)
            return try Node(.or(left, right), over: [left, right])
        case .and:
            let right = try parseRight(kind)
            return try Node(.and(left, right), over: [left, right])
        case .eq: return try parseComparison(left, .equal)
        case .ne: return try parseComparison(left, .notEqual)
        case .lt: return try parseComparison(left, .less)
        case .lte: return try parseComparison(left, .lessOrEqual)
        case .gt: return try parseComparison(left, .greater)
        case .gte: return try parseComparison(left, .greaterOrEqual)
        case .flatten:
            advance()
            return try parseFlatten(after: left)
        case .filter:
            advance()
            return try parseFilter(after: left)
        case .lbracket:
            advance()
            guard current.kind == .number || current.kind == .colon else {
                return try parseListProjection(after: left)
            }
            return try parseIndex(after: left)
        case .lparen:
            advance()
            return try parseCall(of: left)
        default: throw unexpected("invalid token")
        }
    }

    /// The right side of the operator that is the current token.
    private mutating func parseRight(_ kind: TokenKind) throws(JMESError) -> Node {
        advance()
        return try parseExpression(kind.bindingPower)
    }

    private mutating func parseComparison(
        _ left: Node, _ comparator: Node.Comparator
    ) throws(JMESError) -> Node {
        let right = try parseRight(current.kind)
        return try Node(.comparison(comparator, left, right), over: [left, right])
    }

    private mutating func parseDot(after left: Node) throws(JMESError) -> Node {
        guard current.kind == .star else {
            let right = try parseAfterDot(TokenKind.dot.bindingPower)
            return try Node(.subexpression(left, right), over: [left, right])
        }
        advance()
        let right = try parseProjected(TokenKind.dot.bindingPower)
        return try Node(.valueProjection(left, right), over: [left, right])
    }

    mutating func parseFlatten(after left: Node) throws(JMESError) -> Node {
        let flat = try Node(.flatten(left), over: [left])
        let right = try parseProjected(TokenKind.flatten.bindingPower)
        return try Node(.projection(flat, right), over: [flat, right])
    }

    mutating func parseFilter(after left: Node) throws(JMESError) -> Node {
        let condition = try parseExpression(0)
        try match(.rbracket)
        // A flatten ends the projection by its binding power.
        let right = try parseProjected(TokenKind.filter.bindingPower)
        return try Node(
            .filterProjection(left, right, condition: condition), over: [left, right, condition])
    }

    /// The rest of `[*]`, which is where the star should be.
    mutating func parseListProjection(after left: Node) throws(JMESError) -> Node {
        try match(.star)
        try match(.rbracket)
        let right = try parseProjected(TokenKind.star.bindingPower)
        return try Node(.projection(left, right), over: [left, right])
    }

    /// The rest of an index or a slice; the current token is a number or a colon.
    mutating func parseIndex(after left: Node) throws(JMESError) -> Node {
        guard current.kind != .colon, lookahead(1).kind != .colon else {
            let slice = try Node(.slice(parseSlice()))
            let list = try Node(.indexExpression(left, slice), over: [left, slice])
            // Right after an index, Python's library takes a slice for one more index.
            if case .indexExpression = left.kind { return list }
            let right = try parseProjected(TokenKind.star.bindingPower)
            return try Node(.projection(list, right), over: [list, right])
        }
        guard case .integer(let number) = current.value else { throw unexpected("syntax error") }
        advance()
        try match(.rbracket)
        let index = try Node(.index(number))
        return try Node(.indexExpression(left, index), over: [left, index])
    }

    private mutating func parseSlice() throws(JMESError) -> Node.Slice {
        var parts: [Int64?] = [nil, nil, nil]
        var part = 0
        while current.kind != .rbracket {
            if current.kind == .colon, part < 2 {
                part += 1
            } else if current.kind == .number, case .integer(let number) = current.value {
                parts[part] = number
            } else {
                throw unexpected("syntax error")
            }
            advance()
        }
        advance()
        return Node.Slice(start: parts[0], stop: parts[1], step: parts[2])
    }

    /// The arguments of a function, whose name is `left`.
    private mutating func parseCall(of left: Node) throws(JMESError) -> Node {
        guard case .field(let name) = left.kind else {
            let before = lookahead(-2)
            throw unexpected("Invalid function name '\(before.value.pythonText)'", before)
        }
        var arguments: [Node] = []
        while current.kind != .rparen {
            arguments.append(try parseExpression(0))
            // As Python's library: a comma may be left out, or stand before the bracket.
            if current.kind == .comma { advance() }
        }
        advance()
        return try Node(.function(name, arguments), over: arguments)
    }
}
