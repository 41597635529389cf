extension JMESError {
    static func unknownFunction(_ name: String) -> JMESError {
        JMESError(kind: .unknownFunction, message: "Unknown function: \(name)()")
    }

    static func arity(
        of function: Function, expected: Int, orMore: Bool, received: Int
    ) -> JMESError {
        let words = "\(orMore ? "at least " : "")\(expected) argument\(expected == 1 ? "" : "s")"
        return JMESError(
            kind: .invalidArity,
            message: "Expected \(words) for function \(function.rawValue)(), received \(received)")
    }

    static func wrongType(
        in function: Function, value: String, expected: [String], received: String
    ) -> JMESError {
        let types = expected.map { "'\($0)'" }.joined(separator: ", ")
        return JMESError(
            kind: .invalidType,
            message: "In function \(function.rawValue)(), invalid type for value: \(value), "
                + "expected one of: [\(types)], received: \"\(received)\"")
    }
}
