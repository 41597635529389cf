/// The exit codes of AWS CLI version 2, and one of our own.
enum ExitStatus: Int32 {
    /// The output can't be written.
    case output = 1
    /// A simulated call would be denied; AWS CLI has no such code.
    case denied = 3
    /// The command line can't be read.
    case usage = 252
    /// The service refused the call.
    case service = 254
    /// Anything else: no connection, no answer in time.
    case general = 255
}
