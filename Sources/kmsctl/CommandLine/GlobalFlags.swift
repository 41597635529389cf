/// The options of every command, which may stand before the command too, as for AWS CLI.
enum GlobalFlags {
    private static let valued: Set<String> = [
        "--socket", "--output", "--query", "--cli-read-timeout", "--timeout",
        "--cli-connect-timeout", "--cli-binary-format", "--region", "--profile", "--endpoint-url",
        "--color", "--ca-bundle",
    ]

    private static let plain: Set<String> = [
        "--debug", "--no-cli-pager", "--no-sign-request", "--no-verify-ssl", "--no-paginate",
    ]

    /// What is taken and changes nothing, with the reason.
    private static let withoutMeaning: [(name: String, reason: String)] = [
        ("--profile", "the service knows its callers by their user IDs"),
        ("--endpoint-url", "the service is reached by its socket; see --socket"),
        ("--ca-bundle", "nothing goes over a network"),
        ("--no-verify-ssl", "nothing goes over a network"),
        ("--no-sign-request", "requests are not signed"),
        ("--cli-connect-timeout", "a local socket connects at once; see --cli-read-timeout"),
        ("--color", "nothing is coloured"),
        ("--no-cli-pager", "there is no pager"),
    ]

    static func contains(_ name: String) -> Bool {
        valued.contains(name) || plain.contains(name)
    }

    /// Takes the option that `words` begin with; `nil` if they begin with none.
    static func take(from words: inout ArraySlice<String>) -> GivenFlag? {
        guard let first = words.first, var flag = GivenFlag(first), contains(flag.name) else {
            return nil
        }
        words.removeFirst()
        if valued.contains(flag.name), flag.attached == nil, let value = words.popFirst() {
            flag.values = [value]
        }
        return flag
    }

    /// A sentence for each option given that changes nothing; none without `--debug`.
    static func notes(on flags: [GivenFlag]) -> [String] {
        guard flags.contains(where: { $0.name == "--debug" }) else { return [] }
        return withoutMeaning.filter { entry in flags.contains { $0.name == entry.name } }
            .map { "kmsctl: \($0.name) has no meaning here: \($0.reason)." }
    }
}
