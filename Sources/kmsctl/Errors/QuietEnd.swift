/// An end whose reason was printed already, as what was asked for: only the exit code is left to give.
struct QuietEnd: Error {
    let status: ExitStatus
}
