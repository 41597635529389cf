import Foundation
import KMSShorthand

/// Reads a text in shorthand on each line, as a JSON string, and prints what the parser makes of it:
/// the structure as JSON, or {"error": true}. Bytes of a file are {"bytes": "…"}, in base64.
@main
struct ShorthandCheck {
    static func main() throws {
        while let line = readLine() {
            let text = try JSONDecoder().decode(String.self, from: Data(line.utf8))
            do throws(ShorthandError) {
                let pairs = try Shorthand.pairs(of: text) { (name) throws(ShorthandError) in
                    try ShorthandCheck.content(of: name)
                }
                print(json(.map(pairs)))
            } catch {
                print(#"{"error": true}"#)
            }
        }
    }

    private static func content(of name: String) throws(ShorthandError) -> ShorthandValue {
        for scheme in ["file://", "fileb://"] where name.hasPrefix(scheme) {
            let path = String(name.dropFirst(scheme.count))
            guard let data = FileManager.default.contents(atPath: path) else {
                throw ShorthandError("\(path) can't be read.")
            }
            if scheme == "fileb://" { return .bytes(Array(data)) }
            guard let text = String(data: data, encoding: .utf8) else {
                throw ShorthandError("\(path) is no text.")
            }
            return .string(text)
        }
        return .string(name)
    }

    private static func json(_ value: ShorthandValue) -> String {
        switch value {
        case .string(let text): quoted(text)
        case .bytes(let bytes): #"{"bytes": "\#(Data(bytes).base64EncodedString())"}"#
        case .list(let values): "[" + values.map(json).joined(separator: ", ") + "]"
        case .map(let pairs):
            "{" + pairs.map { quoted($0.key) + ": " + json($0.value) }.joined(separator: ", ") + "}"
        }
    }

    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for unit in text.utf16 {
            let digits = String(unit, radix: 16)
            quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }
        return quoted + "\""
    }
}
