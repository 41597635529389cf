extension [UInt8] {
    /// Lends the bytes; unlike `withUnsafeBytes`, what `body` throws keeps its type.
    @unsafe func lend<Result, Failure: Error>(
        _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try unsafe withUnsafeBufferPointer { (bytes) throws(Failure) in
            try unsafe body(UnsafeRawBufferPointer(bytes))
        }
    }

    /// Lends the bytes to be changed; unlike `withUnsafeMutableBytes`, what `body` throws keeps its
    /// type.
    @unsafe mutating func lendMutable<Result, Failure: Error>(
        _ body: (UnsafeMutableRawBufferPointer) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try unsafe withUnsafeMutableBufferPointer { (bytes) throws(Failure) in
            try unsafe body(UnsafeMutableRawBufferPointer(bytes))
        }
    }
}
