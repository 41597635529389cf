/// What a request has for conditions, beside what is derived from caller, resource and time.
package protocol ConditionValues: ~Copyable {
    /// Lends each value of `key` in UTF-8 to `body`, until that is false. An absent key has none.
    borrowing func forEachValue(of key: ConditionKey, _ body: (Span<UInt8>) -> Bool)
}

/// A request that has nothing for conditions.
package struct NoConditionValues: ConditionValues {
    package init() {}
    package func forEachValue(of _: ConditionKey, _: (Span<UInt8>) -> Bool) {}
}
