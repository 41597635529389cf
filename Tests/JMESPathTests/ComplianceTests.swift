import KMSJSON
import Foundation
import JMESPath
import Testing

/// The cases under Fixtures/vectors/jmespath, which has the format of the suite of JMESPath.
@Suite struct ComplianceTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Fixtures/vectors/jmespath")

    private static func files() throws -> [URL] {
        try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .filter { $0.pathExtension == "json" }
            .sorted { $0.lastPathComponent < $1.lastPathComponent }
    }

    @Test func everyCaseHasItsResultOrItsError() throws {
        let files = try Self.files()
        #expect(!files.isEmpty)
        for file in files {
            let content = try JSONReader.value(of: [UInt8](Data(contentsOf: file)))
            guard case .array(let groups) = content, !groups.isEmpty else {
                Issue.record("\(file.lastPathComponent) has no groups of cases")
                continue
            }
            for group in groups {
                let document = group["given"] ?? .null
                guard case .array(let cases) = group["cases"] ?? .null else { continue }
                for one in cases { check(one, on: document, file.lastPathComponent) }
            }
        }
    }

    private func check(_ one: JSONValue, on document: JSONValue, _ file: String) {
        guard case .string(let text) = one["expression"] ?? .null else {
            Issue.record("\(file) has a case without an expression")
            return
        }
        let place = "\(file): \(text)"
        switch (evaluate(text, on: document), one["error"]) {
        case (.success(let result), nil):
            // A case of the benchmarks has no result.
            let expected = one["result"] ?? result
            let texts = (JSONWriter.text(of: result), JSONWriter.text(of: expected))
            #expect(Self.isSame(result, expected), "\(place): \(texts.0), not \(texts.1)")
        case (.success(let result), .some(let error)):
            let texts = (JSONWriter.text(of: result), JSONWriter.text(of: error))
            Issue.record("\(place): \(texts.0), not an error \(texts.1)")
        case (.failure(let error), let expected):
            let kind = error.kind == .lexer ? "syntax" : error.kind.rawValue
            #expect(expected == .string(kind), "\(place): \(error.message)")
        }
    }

    private func evaluate(_ text: String, on document: JSONValue) -> Result<JSONValue, JMESError> {
        do throws(JMESError) {
            return .success(try JMESExpression(text).search(document))
        } catch {
            return .failure(error)
        }
    }

    /// Whether two values are the same where 1 and 1.0 are.
    private static func isSame(_ left: JSONValue, _ right: JSONValue) -> Bool {
        switch (left, right) {
        case (.integer(let left), .number(let right)): return Double(left) == right
        case (.number(let left), .integer(let right)): return left == Double(right)
        case (.array(let left), .array(let right)):
            return left.elementsEqual(right, by: isSame)
        case (.object(let left), .object(let members)):
            return left.count == members.count
                && left.allSatisfy { member in
                    right[member.key].map { isSame(member.value, $0) } ?? false
                }
        default: return left == right
        }
    }
}
