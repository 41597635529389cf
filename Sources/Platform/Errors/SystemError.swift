internal import CLinux

/// Why a system call failed.
package struct SystemError: Error, Equatable, CustomStringConvertible {
    /// The `errno`.
    package let code: Int32

    /// Takes an `errno`, or a negated one, as the functions of `CLinux` return it.
    package init(_ code: Int32) {
        self.code = Int32(clamping: code.magnitude)
    }

    /// The system's words for it, such as `Permission denied`.
    package var description: String {
        guard let text = unsafe kms_error_text(code) else { return "error \(code)" }
        return unsafe String(cString: text)
    }
}
