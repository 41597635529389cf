import KMSJSON

/// A parsed expression, or a part of one.
struct Node: Sendable {
    /// How deep an expression may nest: deeper ones could use up the stack.
    static let maximumDepth = 200

    let kind: Kind
    /// Levels of nodes, this one included.
    let depth: Int

    /// A node above `children`, which are those that `kind` holds.
    init(_ kind: Kind, over children: [Node] = []) throws(JMESError) {
        self.kind = kind
        depth = 1 + children.reduce(0) { max($0, $1.depth) }
        guard depth <= Self.maximumDepth else { throw .tooDeep }
    }

    indirect enum Kind: Sendable {
        case current
        case field(String)
        case literal(JSONValue)
        case index(Int64)
        case slice(Slice)
        case subexpression(Node, Node)
        case indexExpression(Node, Node)
        case pipe(Node, Node)
        case projection(Node, Node)
        case valueProjection(Node, Node)
        case filterProjection(Node, Node, condition: Node)
        case flatten(Node)
        case comparison(Comparator, Node, Node)
        case or(Node, Node)
        case and(Node, Node)
        case not(Node)
        case multiSelectList([Node])
        case multiSelectHash([Entry])
        case function(String, [Node])
        case reference(Node)
    }

    /// One member of a multi-select hash.
    struct Entry: Sendable {
        let key: String
        let node: Node
    }

    /// `[start:stop:step]`.
    struct Slice: Sendable {
        var start: Int64?
        var stop: Int64?
        var step: Int64?
    }

    enum Comparator: String, Sendable {
        case equal = "=="
        case notEqual = "!="
        case less = "<"
        case lessOrEqual = "<="
        case greater = ">"
        case greaterOrEqual = ">="
    }
}
