import ArgumentParser

/// Whom a statement of a key policy is about.
struct PrincipalOptions: ParsableArguments {
    @Option(help: ArgumentHelp("A user of this host.", valueName: "name"))
    var user: String?

    @Option(
        help: ArgumentHelp("A role: a system unit that is registered as one.", valueName: "name"))
    var role: String?

    @Option(help: ArgumentHelp("Anyone else who has an ARN.", valueName: "arn"))
    var principal: String?

    /// Taken so that the error can say what to do instead.
    @Option(help: .hidden) var group: String?

    func validate() throws {
        if let group {
            throw ValidationError(
                "A key policy can't name a group; give it an identity policy, policies.d/groups/\(group).json."
            )
        }
        guard [user, role, principal].compactMap({ $0 }).count == 1 else {
            throw ValidationError("Give one of --user, --role and --principal.")
        }
        guard user != "root" else {
            throw ValidationError(
                "root is no user of the account, but its root: --principal arn:aws:iam::ACCOUNT:root."
            )
        }
    }

    /// The ARN of who is meant; `account` is that of the key.
    func arn(in account: String) -> String {
        if let user { return "arn:aws:iam::\(account):user/\(user)" }
        if let role { return "arn:aws:iam::\(account):role/\(role)" }
        return principal ?? ""
    }
}
