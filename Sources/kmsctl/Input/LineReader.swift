import Glibc
import KMSPlatform

/// The lines of a file named on the command line, one after the other.
struct LineReader: ~Copyable {
    /// The longest line that is given, in bytes: far more than a record has.
    static let lineLimit = 1 << 20

    private let descriptor: Int32
    private let flag: String
    private var piece = [UInt8](repeating: 0, count: 64 << 10)
    /// What was read, and not given yet.
    private var rest: ArraySlice<UInt8> = []

    /// Opens the file at `path`; `-` stands for the standard input.
    init(_ path: String, flag: String) throws(InputError) {
        let place = path.isSame(as: "-") ? "/dev/stdin" : path
        descriptor = unsafe open(place, O_RDONLY | O_CLOEXEC)
        self.flag = flag
        guard descriptor >= 0 else {
            throw InputError(
                parsing: flag,
                "\(path) can't be read; check that it is there and that you may read it.")
        }
    }

    deinit { close(descriptor) }

    /// The next line without its line feed, or an empty one if it is longer than the limit; `nil` at
    /// the end.
    mutating func next() throws(InputError) -> [UInt8]? {
        var line: [UInt8] = []
        var isBegun = false
        var isTooLong = false
        while true {
            if rest.isEmpty {
                let isMore = try fill()
                guard isMore else { return isBegun && !isTooLong ? line : nil }
            }
            isBegun = true
            let end = rest.firstIndex(of: UInt8(ascii: "\n"))
            let part = rest[..<(end ?? rest.endIndex)]
            isTooLong = isTooLong || line.count + part.count > Self.lineLimit
            if !isTooLong { line += part }
            if let end {
                rest = rest[(end + 1)...]
                return isTooLong ? [] : line
            }
            rest = []
        }
    }

    /// Reads some more; `false` at the end of the file.
    private mutating func fill() throws(InputError) -> Bool {
        rest = []  // which shares the memory that is read into
        let size = piece.count
        while true {
            let count = unsafe Glibc.read(descriptor, &piece, size)
            if count < 0 && errno == EINTR { continue }
            guard count >= 0 else {
                let reason = SystemError(errno)
                throw InputError(parsing: flag, "The file can't be read to its end: \(reason).")
            }
            rest = piece[..<count]
            return count > 0
        }
    }
}
