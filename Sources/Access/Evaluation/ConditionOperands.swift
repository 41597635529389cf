internal import KMSModel

/// The values of a condition, read once for what its operator compares.
enum ConditionOperands: Sendable {
    case texts([TextTemplate])
    /// Numbers as they are written, and whether all are numbers.
    case numbers([[UInt8]], areWhole: Bool)
    /// Nanoseconds since 1970, and whether all are times.
    case times([Int128], areWhole: Bool)
    case bools(acceptsTrue: Bool, acceptsFalse: Bool)
    case bytes([[UInt8]])
    case blocks([AddressBlock])
    /// Of Null: whether the key is to be absent.
    case absence(Bool)

    init(_ written: [String], for comparison: ConditionOperator, takesVariables: Bool) {
        let texts = written.map { Array($0.utf8) }
        switch comparison.comparison {
        case .stringEquals, .stringEqualsIgnoreCase, .stringLike, .arnLike:
            let reading = TextTemplate.Reading(
                takesWildcards: comparison.takesWildcards, takesVariables: takesVariables)
            self = .texts(written.map { TextTemplate($0, reading) })
        case .numeric:
            let numbers = texts.filter { DecimalText.isNumber($0.span) }
            self = .numbers(numbers, areWhole: numbers.count == texts.count)
        case .date:
            let times = texts.compactMap { DateText.nanoseconds($0.span) }
            self = .times(times, areWhole: times.count == texts.count)
        case .bool:
            let values = texts.compactMap { Self.bool($0.span) }
            self = .bools(acceptsTrue: values.contains(true), acceptsFalse: values.contains(false))
        case .binaryEquals: self = .bytes(written.compactMap { Self.bytes(ofBase64: $0) })
        case .ipAddress:
            self = .blocks(texts.compactMap { AddressBlock($0.span) })
        case .null: self = .absence(texts.first.flatMap { Self.bool($0.span) } ?? false)
        }
    }

    /// The bytes that `text` is the base64 of (RFC 4648 §4, padded).
    private static func bytes(ofBase64 text: String) -> [UInt8]? {
        guard text.utf8.count.isMultiple(of: 4),
            !text.utf8.contains(where: { "-_".utf8.contains($0) })
        else { return nil }
        let padding = text.utf8.reversed().prefix { $0 == UInt8(ascii: "=") }.count
        guard padding <= 2 else { return nil }
        let digits = text.utf8.dropLast(padding).map { digit -> UInt8 in
            switch digit {
            case UInt8(ascii: "+"): UInt8(ascii: "-")
            case UInt8(ascii: "/"): UInt8(ascii: "_")
            default: digit
            }
        }
        return Base64URL.bytes(of: String(decoding: digits, as: UTF8.self))
    }

    /// `true` or `false` in any case.
    static func bool(_ text: Span<UInt8>) -> Bool? {
        if FoldedText.matches(text, folded: Array("true".utf8)) { return true }
        return FoldedText.matches(text, folded: Array("false".utf8)) ? false : nil
    }

    var wantsAbsence: Bool {
        if case .absence(let value) = self { value } else { false }
    }

    /// Whether one of the values matches that of the request; `nil` if one of both is not what is compared.
    func matches<Values: ConditionValues & ~Copyable>(
        _ value: Span<UInt8>, _ comparison: ConditionOperator.Comparison,
        for request: borrowing AccessRequest, _ more: borrowing Values, in kind: Policy.Kind,
        _ work: inout Workspace
    ) -> Bool? {
        switch (self, comparison) {
        case (.texts(let templates), _):
            for template in templates {
                guard work.budget.spend(8) else { return false }
                let matches = template.withBytes(for: request, more, in: kind, &work) {
                    Self.matches(value, $0, comparison, &$1)
                }
                if matches { return true }
            }
            return false
        case (.numbers(let numbers, let areWhole), .numeric(let order)):
            guard DecimalText.isNumber(value) else { return nil }
            for number in numbers {
                guard work.budget.spend(8 + number.count + value.count) else { return false }
                if let result = DecimalText.comparison(value, number.span), order.includes(result) {
                    return true
                }
            }
            return areWhole ? false : nil
        case (.times(let times, let areWhole), .date(let order)):
            guard let time = DateText.nanoseconds(value) else { return nil }
            for other in times {
                guard work.budget.spend(8) else { return false }
                if order.includes(time == other ? 0 : time < other ? -1 : 1) { return true }
            }
            return areWhole ? false : nil
        case (.bools(let acceptsTrue, let acceptsFalse), _):
            guard let bool = Self.bool(value) else { return nil }
            return bool ? acceptsTrue : acceptsFalse
        case (.bytes(let all), _):
            return all.contains { bytes in
                work.budget.spend(8 + bytes.count) && Self.areEqual(value, bytes.span)
            }
        case (.blocks(let blocks), _):
            guard let address = AddressBlock.Address(value) else { return false }
            for block in blocks {
                guard work.budget.spend(8) else { return false }
                if block.contains(address) { return true }
            }
            return false
        default: return nil
        }
    }

    private static func matches(
        _ value: Span<UInt8>, _ pattern: Span<UInt8>, _ comparison: ConditionOperator.Comparison,
        _ budget: inout Budget
    ) -> Bool {
        switch comparison {
        case .stringEquals:
            return budget.spend(min(value.count, pattern.count)) && areEqual(value, pattern)
        case .stringEqualsIgnoreCase:
            return budget.spend(min(value.count, pattern.count))
                && FoldedText.areEqual(value, pattern)
        case .stringLike: return WildcardPattern.matches(pattern, value, &budget)
        default: return ARNText.matches(pattern, value, mayGoOn: false, &budget)
        }
    }

    private static func areEqual(_ left: Span<UInt8>, _ right: Span<UInt8>) -> Bool {
        guard left.count == right.count else { return false }
        for index in left.indices where left[index] != right[index] { return false }
        return true
    }
}
