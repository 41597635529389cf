import Glibc

/// One of LMDB's two descriptors of a data file, made unable to write as a failing disk would.
package struct BrokenDescriptor {
    /// What LMDB writes through it.
    package enum Part: Sendable {
        /// All but the meta pages: a failure leaves the state before.
        case pages
        /// The meta page that makes a commit count.
        case metaPage
    }

    private let number: Int32
    private let kept: Int32

    /// Breaks the descriptor; `nil` if this process has none. Each write then fails with `EBADF`.
    package init?(_ part: Part, of dataFile: String) {
        let found = (0..<1024 as Range<Int32>).first { descriptor in
            var name = [CChar](repeating: 0, count: 4096)
            let count = unsafe readlink("/proc/self/fd/\(descriptor)", &name, 4095)
            guard count > 0 else { return false }
            let path = String(
                decoding: name[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
            let isSynchronous = fcntl(descriptor, F_GETFL) & O_DSYNC != 0
            return path == dataFile && isSynchronous == (part == .metaPage)
        }
        guard let found else { return nil }
        let broken = unsafe open(dataFile, O_RDONLY | O_CLOEXEC)
        guard broken >= 0 else { return nil }
        number = found
        kept = dup(found)
        _ = dup2(broken, found)
        _ = close(broken)
    }

    /// Puts the descriptor back. Not for one that LMDB has closed meanwhile, as it does with that of the
    /// meta page.
    package func mend() {
        _ = dup2(kept, number)
        forget()
    }

    /// Lets the descriptor be.
    package func forget() {
        _ = close(kept)
    }
}
