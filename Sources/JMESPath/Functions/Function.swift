import KMSJSON

/// The functions of JMESPath, by their names.
enum Function: String, CaseIterable {
    case abs
    case avg
    case ceil
    case contains
    case endsWith = "ends_with"
    case floor
    case join
    case keys
    case length
    case map
    case max
    case maxBy = "max_by"
    case merge
    case min
    case minBy = "min_by"
    case notNull = "not_null"
    case reverse
    case sort
    case sortBy = "sort_by"
    case startsWith = "starts_with"
    case sum
    case toArray = "to_array"
    case toNumber = "to_number"
    case toString = "to_string"
    case type
    case values

    /// What the function takes, in order.
    var parameters: [Parameter] {
        switch self {
        case .abs, .ceil, .floor: [[.number]]
        case .avg, .sum: [[.arrayNumber]]
        case .contains: [[.array, .string], .anything]
        case .startsWith, .endsWith: [[.string], [.string]]
        case .join: [[.string], [.arrayString]]
        case .keys, .values, .merge: [[.object]]
        case .length: [[.string, .array, .object]]
        case .map: [[.expref], [.array]]
        case .max, .min: [[.arrayNumber, .arrayString]]
        case .maxBy, .minBy, .sortBy: [[.array], [.expref]]
        case .notNull, .toArray, .toNumber, .toString, .type: [.anything]
        case .reverse: [[.array, .string]]
        case .sort: [[.arrayString, .arrayNumber]]
        }
    }

    /// Whether more arguments may follow, which are taken without a check.
    var isVariadic: Bool { self == .merge || self == .notNull }
}

/// The types that a function takes in one place.
struct Parameter: ExpressibleByArrayLiteral {
    enum Kind: String {
        case number
        case string
        case array
        case object
        case expref
        case arrayNumber = "array-number"
        case arrayString = "array-string"
    }

    /// Any type.
    static let anything: Parameter = []

    /// Empty for any type.
    let kinds: [Kind]

    init(arrayLiteral kinds: Kind...) {
        self.kinds = kinds
    }

    var names: [String] { kinds.map(\.rawValue) }
}

/// What a function is called with.
enum Argument {
    case value(JSONValue)
    /// An expression reference.
    case expression(Node)
}
