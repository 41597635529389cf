/// The tables of the store; the number is the first byte of every row's key on disk.
package enum TableID: UInt8, CaseIterable, Sendable {
    /// The ways to the master key; not sealed under it.
    case slots = 0
    /// What the store knows of itself.
    case meta = 1
    /// Regions that have KMS keys.
    case regions = 2
    /// KMS keys with their current key material.
    case keys = 3
    /// Other key material of the keys.
    case materials = 4
    /// Aliases by name.
    case aliases = 5
    /// The aliases of each key.
    case aliasesByKey = 6
    /// Who had a name when a document that stands under it was first loaded.
    case holders = 7
    /// Grants by key.
    case grants = 8
    /// The grants of each key by whom they are for.
    case grantsByGrantee = 9
    /// Grants by who may retire them.
    case grantsByRetiring = 10
    /// The grants of each key by their names.
    case grantsByLabel = 11
    /// How many grants each key has.
    case grantCounts = 12

    /// The name that messages use.
    package var name: String {
        switch self {
        case .slots: "slots"
        case .meta: "meta"
        case .regions: "regions"
        case .keys: "keys"
        case .materials: "materials"
        case .aliases: "aliases"
        case .aliasesByKey: "aliases-by-key"
        case .holders: "holders"
        case .grants: "grants"
        case .grantsByGrantee: "grants-by-grantee"
        case .grantsByRetiring: "grants-by-retiring"
        case .grantsByLabel: "grants-by-name"
        case .grantCounts: "grant-counts"
        }
    }
}
