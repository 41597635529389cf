extension MethodTable {
    /// Everything that clients can call.
    static func all(health: Health) -> MethodTable {
        MethodTable(operations + health.methods)
    }
}
