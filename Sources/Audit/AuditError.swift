internal import Glibc

/// Why the audit log can't be kept.
package enum AuditError: Error, Equatable, CustomStringConvertible {
    /// A system call on the file failed with this `errno`.
    case io(path: String, code: Int32)
    /// The file can't be opened anew; records go to the one that is open.
    case reopening(path: String, code: Int32)

    package var description: String {
        switch self {
        case .io(let path, let code):
            "the audit log \(path) can't be written: \(Self.text(code))"
        case .reopening(let path, let code):
            "the audit log \(path) can't be opened again, so records go to the file that was open: "
                + Self.text(code)
        }
    }

    var code: Int32 {
        switch self {
        case .io(_, let code), .reopening(_, let code): code
        }
    }

    private static func text(_ code: Int32) -> String {
        var text = [CChar](repeating: 0, count: 128)
        guard unsafe strerror_r(code, &text, text.count) == 0 else { return "error \(code)" }
        return String(
            decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}
