/// How a condition compares, as its name in a document says.
struct ConditionOperator: Sendable, Equatable {
    enum Comparison: Sendable, Equatable {
        case stringEquals, stringEqualsIgnoreCase, stringLike
        case numeric(Order)
        case date(Order)
        case bool
        case binaryEquals
        case ipAddress
        case arnLike
        case null
    }

    /// Which orders of the request's value to the policy's hold.
    enum Order: Sendable, Equatable {
        case equal, less, lessOrEqual, greater, greaterOrEqual

        /// Whether `order`, below 0, 0 or above, is one of them.
        func includes(_ order: Int) -> Bool {
            switch self {
            case .equal: order == 0
            case .less: order < 0
            case .lessOrEqual: order <= 0
            case .greater: order > 0
            case .greaterOrEqual: order >= 0
            }
        }
    }

    enum Quantifier: Sendable, Equatable {
        case forAllValues, forAnyValue
    }

    let comparison: Comparison
    /// Whether it holds where the comparison doesn't.
    let isNegated: Bool
    let quantifier: Quantifier?
    /// Whether it holds for a request that has no value.
    let ifExists: Bool

    /// The operator with this name; `nil` if there is none.
    init?(_ name: String) {
        var rest = Substring(name)
        if rest.hasPrefix("ForAllValues:") {
            quantifier = .forAllValues
        } else if rest.hasPrefix("ForAnyValue:") {
            quantifier = .forAnyValue
        } else {
            quantifier = nil
        }
        if let colon = rest.utf8.firstIndex(of: UInt8(ascii: ":")), quantifier != nil {
            rest = rest[rest.utf8.index(after: colon)...]
        }
        ifExists = rest.hasSuffix("IfExists")
        if ifExists { rest = rest.dropLast("IfExists".count) }
        guard let (comparison, isNegated) = Self.all[String(rest)] else { return nil }
        guard comparison != .null || (quantifier == nil && !ifExists) else { return nil }
        self.comparison = comparison
        self.isNegated = isNegated
    }

    private static let all: [String: (Comparison, Bool)] = [
        "StringEquals": (.stringEquals, false), "StringNotEquals": (.stringEquals, true),
        "StringEqualsIgnoreCase": (.stringEqualsIgnoreCase, false),
        "StringNotEqualsIgnoreCase": (.stringEqualsIgnoreCase, true),
        "StringLike": (.stringLike, false), "StringNotLike": (.stringLike, true),
        "NumericEquals": (.numeric(.equal), false), "NumericNotEquals": (.numeric(.equal), true),
        "NumericLessThan": (.numeric(.less), false),
        "NumericLessThanEquals": (.numeric(.lessOrEqual), false),
        "NumericGreaterThan": (.numeric(.greater), false),
        "NumericGreaterThanEquals": (.numeric(.greaterOrEqual), false),
        "DateEquals": (.date(.equal), false), "DateNotEquals": (.date(.equal), true),
        "DateLessThan": (.date(.less), false), "DateLessThanEquals": (.date(.lessOrEqual), false),
        "DateGreaterThan": (.date(.greater), false),
        "DateGreaterThanEquals": (.date(.greaterOrEqual), false),
        "Bool": (.bool, false), "BinaryEquals": (.binaryEquals, false),
        "IpAddress": (.ipAddress, false), "NotIpAddress": (.ipAddress, true),
        "ArnEquals": (.arnLike, false), "ArnLike": (.arnLike, false),
        "ArnNotEquals": (.arnLike, true), "ArnNotLike": (.arnLike, true),
        "Null": (.null, false),
    ]

    /// Whether policy variables are replaced in its values.
    var takesVariables: Bool {
        switch comparison {
        case .stringEquals, .stringEqualsIgnoreCase, .stringLike, .arnLike: true
        default: false
        }
    }

    /// Whether `*` and `?` in its values are wildcards.
    var takesWildcards: Bool { comparison == .stringLike || comparison == .arnLike }
}
