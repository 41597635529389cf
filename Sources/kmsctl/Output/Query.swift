import JMESPath
import KMSJSON

/// What `--query` asks for, in JMESPath.
struct Query {
    private let expression: JMESExpression

    init(_ text: String) throws(InputError) {
        do throws(JMESError) {
            expression = try JMESExpression(text)
        } catch {
            throw InputError("Bad value for --query \(text): \(error.message)")
        }
    }

    /// The part of `value` that was asked for; null if there is none.
    func result(on value: JSONValue) throws(InputError) -> JSONValue {
        do throws(JMESError) {
            return try expression.search(value)
        } catch {
            throw InputError(error.message)
        }
    }
}
