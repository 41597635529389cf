/// A set of states that a key may be in.
package struct KeyStates: Equatable, Sendable {
    /// A bit for each state, that of its number.
    private let rawValue: UInt16

    init(rawValue: UInt16) {
        self.rawValue = rawValue
    }

    package func contains(_ state: KeyState) -> Bool {
        rawValue & 1 << UInt16(state.rawValue) != 0
    }
}
