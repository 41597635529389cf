internal import KMSPlatform

/// How a loop waits: it spins before it sleeps, while that pays.
extension Loop {
    /// Begins to learn whether spinning pays, by the limits and the processors that there are now. For the
    /// loop's own thread.
    func startSpinning() {
        spin = .ofThisThread(limit: .microseconds(limits.spinMicroseconds))
    }

    /// Waits for events, for at most `timeout` milliseconds (-1: for ever), and returns how many came.
    ///
    /// `ask` waits for as long as it is told to, which is not at all while the loop spins.
    func waitForEvents(for timeout: Int32, _ ask: (_ timeout: Int32) -> Int32) -> Int32 {
        var count: Int32 = 0
        spin.wait(
            probe: {
                count = ask(0)
                return count != 0
            },
            sleep: { count = ask(timeout) })
        return count
    }
}
