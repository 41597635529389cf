import KMSClient

/// Condition keys on the command line, as KEY=VALUE; a key that comes again has several values.
enum ConditionArguments {
    static func read(_ words: [String]) throws(InputError) -> [ConditionKeyValues] {
        var conditions: [ConditionKeyValues] = []
        // Their case doesn't matter.
        var places: [[UInt8]: Int] = [:]
        for word in words {
            guard let equals = word.utf8.firstIndex(of: UInt8(ascii: "=")),
                equals > word.startIndex
            else {
                throw InputError(
                    parsing: "--condition", "\"\(word)\" is not of the form KEY=VALUE.")
            }
            let key = String(word[..<equals])
            let value = String(word[word.utf8.index(after: equals)...])
            let folded = Array(key.lowercased().utf8)
            if let place = places[folded] {
                conditions[place].values.append(value)
            } else {
                places[folded] = conditions.count
                conditions.append(ConditionKeyValues(key: key, values: [value]))
            }
        }
        return conditions
    }
}
