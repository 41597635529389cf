package import KMSAccess

/// The account, users, roles and services of the cases in `Tests/Fixtures/policies`, whose README has them.
package struct PolicyWorld: PrincipalDirectory {
    package static let accountID = "111122223333"
    package static let key =
        "arn:aws:kms:local-main-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"
    package static let users: [String: UInt32] = [
        "alice": 1001, "bob": 1002, "carol": 1003, "dave": 1004, "erin": 1005, "ops.team-1": 1006,
        "build+ci": 1007,
    ]
    private static let roles: Set = ["orders-api", "backup", "web", "=x2d+odd"]
    private static let services: Set = ["disk.amazonaws.com", "backup.amazonaws.com"]

    package init() {}

    package func user(_ name: String) -> UserLookUp {
        Self.users[name].map { .uid($0) } ?? .unknown
    }

    package func hasRole(_ name: String) -> Bool { Self.roles.contains(name) }
    package func hasService(_ name: String) -> Bool { Self.services.contains(name) }
}
