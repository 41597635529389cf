import CLMDB

/// The system's sentence for the `errno` `code`.
func systemMessage(_ code: Int32) -> String {
    guard let text = unsafe kms_system_message(code) else { return "error \(code)" }
    return unsafe String(cString: text)
}

/// LMDB's sentence for `code`, one of its own.
func libraryMessage(_ code: Int32) -> String {
    guard let text = unsafe mdb_strerror(code) else { return "error \(code)" }
    return unsafe String(cString: text)
}
