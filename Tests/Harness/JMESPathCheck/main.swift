import KMSJSON
import JMESPath

// Reads lines of {"expression": …, "document": …} and answers each with a line: {"result": …}, or
// {"error": …} with the kind of the error.

/// The answer to one line.
func answer(_ line: String) -> JSONValue {
    do {
        let question = try JSONReader.value(of: Array(line.utf8))
        guard case .string(let expression) = question["expression"] else {
            return .object([(key: "error", value: .string("no expression"))])
        }
        let result = try JMESExpression(expression).search(question["document"] ?? .null)
        return .object([(key: "result", value: result)])
    } catch let error as JMESError {
        return .object([(key: "error", value: .string(error.kind.rawValue))])
    } catch {
        return .object([(key: "error", value: .string("\(error)"))])
    }
}

while let line = readLine() { print(JSONWriter.text(of: answer(line), escaping: .ascii)) }
