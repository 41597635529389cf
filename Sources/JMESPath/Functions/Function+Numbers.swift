import KMSJSON

extension Function {
    func callOnNumbers(_ value: JSONValue) throws(JMESError) -> JSONValue {
        switch self {
        case .abs: return Self.absolute(value)
        case .ceil: return try rounded(value, .up)
        case .floor: return try rounded(value, .down)
        case .avg: return value.items.isEmpty ? .null : Self.average(value.items)
        case .sum: return Self.total(value.items)
        default: return Self.number(from: value)
        }
    }

    private static func absolute(_ value: JSONValue) -> JSONValue {
        switch value {
        case .integer(let number):
            // The lowest number has no counterpart.
            number == .min ? .number(-Double(number)) : .integer(Swift.abs(number))
        case .number(let number): .number(Swift.abs(number))
        default: value
        }
    }

    /// A whole number, of whatever size; beyond 64 bits it stays a fraction.
    private func rounded(
        _ value: JSONValue, _ rule: FloatingPointRoundingRule
    ) throws(JMESError) -> JSONValue {
        guard case .number(let number) = value else { return value }
        guard number.isFinite else {
            throw JMESError(
                kind: .invalidValue,
                message: number.isNaN
                    ? "cannot convert float NaN to integer"
                    : "cannot convert float infinity to integer")
        }
        let whole = number.rounded(rule)
        return Int64(exactly: whole).map(JSONValue.integer) ?? .number(whole)
    }

    private static func total(_ items: [JSONValue]) -> JSONValue {
        var whole: Int64 = 0
        var fraction: Double?
        for item in items {
            switch item {
            case .number(let number): fraction = (fraction ?? Double(whole)) + number
            case .integer(let number):
                let sum = whole.addingReportingOverflow(number)
                if let before = fraction {
                    fraction = before + Double(number)
                } else if sum.overflow {
                    fraction = Double(whole) + Double(number)
                } else {
                    whole = sum.partialValue
                }
            default: break
            }
        }
        return fraction.map(JSONValue.number) ?? .integer(whole)
    }

    /// The mean, which is a fraction even if it is whole.
    private static func average(_ items: [JSONValue]) -> JSONValue {
        let count = Double(items.count)
        switch total(items) {
        case .integer(let sum): return .number(Double(sum) / count)
        case .number(let sum): return .number(sum / count)
        default: return .null
        }
    }

    private static func number(from value: JSONValue) -> JSONValue {
        switch value {
        case .integer, .number: value
        case .string(let text): PythonNumber.value(of: text) ?? .null
        case .null, .bool, .array, .object: .null
        }
    }
}
