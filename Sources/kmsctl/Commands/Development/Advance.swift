import ArgumentParser
import KMSClient

/// Moves the virtual clock of a daemon forward.
struct Advance: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Moves the clock of kmsd --dev --virtual-clock forward, and prints what it says.",
        discussion: """
            What became due on the way is done at once: deletions, rotations, key material that \
            expires. The clock never goes back; --seconds 0 only reads it.

            Example: kmsctl dev advance --days 30 --seconds 1
            """)

    @OptionGroup(title: "Common options") var options: GlobalOptions

    @Option(help: ArgumentHelp("How many days.", valueName: "n"))
    var days: Int?

    @Option(help: ArgumentHelp("How many hours, beside the days.", valueName: "n"))
    var hours: Int?

    @Option(help: ArgumentHelp("How many seconds, beside days and hours.", valueName: "n"))
    var seconds: Int?

    /// The longest way, in seconds: 1000 years.
    static let limit = 365_250 * 86_400

    func validate() throws {
        guard days != nil || hours != nil || seconds != nil else {
            throw ValidationError("Give --days, --hours or --seconds.")
        }
        let parts = [days ?? 0, hours ?? 0, seconds ?? 0]
        guard parts.allSatisfy({ (0...Self.limit).contains($0) }), distance <= Self.limit else {
            throw ValidationError("The clock moves forward by up to 365250 days.")
        }
    }

    /// How far, in seconds; the parts are small enough not to overflow.
    private var distance: Int {
        (days ?? 0) * 86_400 + (hours ?? 0) * 3600 + (seconds ?? 0)
    }

    /// What is sent.
    var request: AdvanceClockRequest { AdvanceClockRequest(seconds: distance) }

    func run() throws {
        let reply = try options.call(.advanceClock, request, with: options.makeClient())
        let fields = reply.time.map { [MessageMember(name: "Time", value: .time($0))] } ?? []
        try options.show(fields, of: "AdvanceClock")
    }
}
