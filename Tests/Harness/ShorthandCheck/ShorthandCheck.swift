import Foundation
import KMSJSON
import KMSShorthand

/// Reads a text in shorthand on each line, as a JSON string, and prints what the parser makes of it:
/// the structure as JSON, or {"error": true}. Bytes of a file are {"bytes": "…"}, in base64.
@main
struct ShorthandCheck {
    static func main() throws {
        while let line = readLine() {
            guard case .string(let text) = try JSONReader.value(of: Array(line.utf8)) else {
                fatalError("A line is no string: \(line)")
            }
            do throws(ShorthandError) {
                let pairs = try Shorthand.pairs(of: text) { (name) throws(ShorthandError) in
                    try ShorthandCheck.content(of: name)
                }
                print(JSONWriter.text(of: json(.map(pairs)), escaping: .ascii))
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

    private static func json(_ value: ShorthandValue) -> JSONValue {
        switch value {
        case .string(let text): .string(text)
        case .bytes(let bytes):
            .object([(key: "bytes", value: .string(Data(bytes).base64EncodedString()))])
        case .list(let values): .array(values.map(json))
        case .map(let pairs): .object(pairs.map { (key: $0.key, value: json($0.value)) })
        }
    }
}
