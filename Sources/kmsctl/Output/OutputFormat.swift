import ArgumentParser
import Foundation
import KMSWire

/// How a reply is printed.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
    case json
    case text
    case table
    /// The bytes of the reply's one blob.
    case raw

    /// Prints a reply on the standard output.
    func write(_ reply: [Field], of operation: String) throws(InputError) {
        switch self {
        case .json:
            // As AWS CLI does, an operation that gives nothing back prints nothing.
            guard !reply.isEmpty else { return }
            put(JSONText.text(of: reply) + "\n")
        case .text: put(TabbedText.text(of: reply))
        case .table:
            guard !reply.isEmpty else { return }
            put(TableText.text(of: reply, title: operation))
        case .raw:
            guard isatty(STDOUT_FILENO) == 0 else {
                throw InputError("Raw bytes are not printed on a terminal; redirect the output.")
            }
            FileHandle.standardOutput.write(Data(try Self.blob(of: reply)))
        }
    }

    /// The bytes of the only blob in a reply.
    static func blob(of reply: [Field]) throws(InputError) -> [UInt8] {
        let blobs = reply.compactMap { member -> [UInt8]? in
            guard case .bytes(let bytes) = member.value else { return nil }
            return bytes
        }
        guard blobs.count == 1, let blob = blobs.first else {
            throw InputError(
                "--output raw is for a reply with one blob; this one has \(blobs.count).")
        }
        return blob
    }

    private func put(_ text: String) {
        FileHandle.standardOutput.write(Data(text.utf8))
    }
}

extension MessageValue {
    /// The text of a value that is no list and no object; `nil` for those.
    ///
    /// Booleans are Python's words, as AWS CLI prints them outside of JSON.
    var scalarText: String? {
        switch self {
        case .string(let text): text
        case .integer(let number): String(number)
        case .bool(let value): value ? "True" : "False"
        case .time(let time): time.iso8601
        case .bytes(let bytes): Data(bytes).base64EncodedString()
        case .list, .object: nil
        }
    }
}
