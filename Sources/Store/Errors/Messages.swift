import CLMDB

/// LMDB's sentence for `code`, one of its own.
func libraryMessage(_ code: Int32) -> String {
    guard let text = unsafe mdb_strerror(code) else { return "error \(code)" }
    return unsafe String(cString: text)
}
