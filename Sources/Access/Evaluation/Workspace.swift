/// What a decision needs beside its input: kept between decisions, so that none allocates.
package struct Workspace: Sendable {
    /// What this decision may still cost.
    package internal(set) var budget = Budget()
    /// The text that a template with variables gives.
    private var text: [UInt8] = []

    package init() {}

    /// Takes the bytes to write a text in; `giveBack` keeps their room.
    mutating func takeText() -> [UInt8] {
        let taken = text
        text = []
        return taken
    }

    mutating func giveBack(_ text: consuming [UInt8]) {
        text.removeAll(keepingCapacity: true)
        self.text = text
    }
}

extension TextTemplate {
    /// Lends the bytes of the template with its variables replaced to `body`; `false` if one of them has no
    /// value and no default.
    func withBytes<Values: ConditionValues & ~Copyable>(
        for request: borrowing AccessRequest, _ more: borrowing Values, in kind: Policy.Kind,
        _ work: inout Workspace, _ body: (Span<UInt8>, inout Budget) -> Bool
    ) -> Bool {
        if pieces.count == 1, case .bytes(let bytes) = pieces[0] {
            return body(bytes.span, &work.budget)
        }
        var text = work.takeText()
        defer { work.giveBack(text) }
        for piece in pieces {
            switch piece {
            case .bytes(let bytes): text.append(contentsOf: bytes)
            case .variable(let key, let standIn):
                guard work.budget.spend(request.cost(of: key)) else { return false }
                let start = text.count
                var count = 0
                // A key with several values has none for a variable.
                if !key.isMultivalued {
                    request.forEachValue(of: key, more, in: kind) { value in
                        count += 1
                        guard count == 1 else { return false }
                        for index in value.indices { text.append(value[index]) }
                        return true
                    }
                }
                if count > 1 {
                    text.removeLast(text.count - start)
                    count = 0
                }
                if count == 0 {
                    guard let standIn else { return false }
                    text.append(contentsOf: standIn)
                }
                guard work.budget.spend(text.count - start) else { return false }
            }
        }
        return body(text.span, &work.budget)
    }
}
