internal import KMSAccess

/// Which processes are roles and services: by unit and user, or by the user alone.
struct RegisteredPrincipals: Equatable, Sendable {
    /// The processes of one user in one unit; in any unit if there is none.
    private struct Member: Hashable {
        let unit: String?
        let uid: UInt32
    }

    /// What they are, and which file says so.
    private struct Entry: Equatable {
        let kind: Registration.Kind
        let name: String
        let file: String
    }

    private var entries: [Member: Entry] = [:]
    /// The names of all, also of those whose users don't exist at the moment.
    private var roles: Set<String> = []
    private var services: Set<String> = []
    /// The users who are registered with a unit.
    private var usersOfUnits: Set<UInt32> = []

    /// None.
    init() {}

    /// Whether a process must be looked at to know what it is.
    var haveUnits: Bool { !usersOfUnits.isEmpty }

    /// Whether a process of this user must be looked at to know what it is.
    func hasUnits(of uid: UInt32) -> Bool { usersOfUnits.contains(uid) }

    func hasRole(_ name: String) -> Bool { roles.contains(name) }
    func hasService(_ name: String) -> Bool { services.contains(name) }

    /// The role of the processes of this user in this unit.
    func role(unit: String, uid: UInt32) -> String? {
        registered(.role, Member(unit: unit, uid: uid))
    }

    /// The service that the processes of this user are, in this unit or in any.
    func service(unit: String?, uid: UInt32) -> String? {
        if let unit, let name = registered(.service, Member(unit: unit, uid: uid)) {
            return name
        }
        return registered(.service, Member(unit: nil, uid: uid))
    }

    private func registered(_ kind: Registration.Kind, _ member: Member) -> String? {
        guard let entry = entries[member], entry.kind == kind else { return nil }
        return entry.name
    }

    // MARK: - Registering

    /// Adds what a file says. `userID` looks users up, and may block. Names of nobody register nothing and go to
    /// `remarks`: the user of a unit with `DynamicUser=` is there only while the unit runs.
    mutating func add(
        _ registration: Registration, remarks: inout [String], userID: (String) -> UserLookUp
    ) throws(ConfigurationError) {
        switch registration.kind {
        case .role: roles.insert(registration.name)
        case .service: services.insert(registration.name)
        }
        let entry = Entry(
            kind: registration.kind, name: registration.name, file: registration.file)
        var hasRoot = false
        for user in registration.users {
            guard let uid = try Self.uid(of: user, in: registration, userID) else {
                remarks.append(
                    "\(registration.file): There is no user \(user.text); nobody becomes "
                        + "\(registration.name) by that name.")
                continue
            }
            if uid == 0 {
                try Self.requireRoot(user, registration)
                hasRoot = true
            }
            let member = Member(unit: registration.unit, uid: uid)
            if let other = entries[member], other.file != registration.file {
                throw Self.refusal(
                    user, registration, "\(other.file) registers the same as \(other.name)")
            }
            entries[member] = entry
            if registration.unit != nil { usersOfUnits.insert(uid) }
        }
        guard hasRoot || !registration.includesRoot else {
            throw ConfigurationError(
                file: registration.file, line: nil, option: registration.kind.rootOption,
                "root must be among the users")
        }
    }

    /// The number of a user; `nil` if there is none.
    private static func uid(
        of user: Registration.User, in registration: Registration,
        _ userID: (String) -> UserLookUp
    ) throws(ConfigurationError) -> UInt32? {
        if user.text.utf8.elementsEqual("root".utf8) { return 0 }
        if user.text.utf8.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains) {
            guard let uid = UInt32(user.text), uid != .max, uid != Principals.overflowUID else {
                throw refusal(user, registration, "\(user.text) is no user's number")
            }
            return uid
        }
        switch userID(user.text) {
        case .uid(let uid): return uid
        case .unknown: return nil
        case .failed:
            throw refusal(
                user, registration, "the name service can't say now who \(user.text) is")
        }
    }

    private static func requireRoot(
        _ user: Registration.User, _ registration: Registration
    ) throws(ConfigurationError) {
        guard registration.unit != nil else {
            throw refusal(user, registration, "root alone can't be a service; name the unit, too")
        }
        guard registration.includesRoot else {
            throw refusal(
                user, registration,
                "root stays root; to change that in this unit, set "
                    + "\(registration.kind.rootOption): true")
        }
    }

    private static func refusal(
        _ user: Registration.User, _ registration: Registration, _ reason: String
    ) -> ConfigurationError {
        ConfigurationError(
            file: registration.file, line: user.line,
            option: registration.unit == nil ? "uid" : "users", reason)
    }
}
