internal import KMSPlatform

/// Why the audit log can't be kept.
package enum AuditError: Error, Equatable, CustomStringConvertible {
    /// A system call on the file failed with this `errno`.
    case io(path: String, code: Int32)
    /// The file can't be opened anew; records go to the one that is open.
    case reopening(path: String, code: Int32)

    package var description: String {
        switch self {
        case .io(let path, let code):
            "the audit log \(path) can't be written: \(SystemError(code))"
        case .reopening(let path, let code):
            "the audit log \(path) can't be opened again, so records go to the file that was open: "
                + "\(SystemError(code))"
        }
    }

    var code: Int32 {
        switch self {
        case .io(_, let code), .reopening(_, let code): code
        }
    }
}
