extension MethodTable {
    /// Everything that clients can call, and `others`.
    static func all(health: Health, and others: [Method] = []) -> MethodTable {
        MethodTable(operations + health.methods + others)
    }
}
