/// When the writer of the audit log looks at its queue: by a timer while there is traffic, so that no
/// call has to wake it, and not at all without.
///
/// The timer's pauses grow while nothing comes. When nothing has come for ``patience`` the writer sleeps
/// until it is woken, so that an idle daemon takes no processor time; the first record after that wakes
/// it, and it alone.
struct AuditPace {
    /// The pause after records were found, in nanoseconds: what is collected meanwhile is written at once.
    static let shortest = 4_000_000
    /// The longest pause; the queue has room for what comes meanwhile, at 100,000 records a second.
    static let longest = 16_000_000
    /// How long the timer goes on without records, in nanoseconds.
    static let patience = 128_000_000

    /// How long to pause now, in nanoseconds.
    private(set) var pause = shortest
    /// How long nothing has come.
    private var quiet = patience

    /// Whether to sleep until a record comes, before the pause.
    var isIdle: Bool { quiet >= Self.patience }

    /// Takes in what the last look at the queue gave.
    mutating func note(foundRecords: Bool) {
        if foundRecords {
            quiet = 0
            pause = Self.shortest
        } else {
            quiet += pause
            pause = isIdle ? Self.shortest : min(pause * 2, Self.longest)
        }
    }
}
