import KMSJSON
import KMSModel

extension PolicyDocument {
    /// The text of a key policy with the ARNs of users in its principals replaced by their unique IDs.
    ///
    /// Source: IAM User Guide, "Unique identifiers"; AWS KMS shows so a user who was deleted.
    package static func text(
        _ text: String, replacing users: [NamedUser], account: String
    ) -> String {
        guard !users.isEmpty, let root = try? JSONReader.node(of: Array(text.utf8)) else {
            return text
        }
        var shown: [ByteText: String] = [:]
        for user in users {
            let arn = ByteText("arn:aws:iam::\(account):user/\(user.name)")
            guard shown[arn] == nil else { continue }
            shown[arn] = Principal.user(user.name, uid: user.uid, of: account).uniqueID
        }
        let bytes = Array(text.utf8)
        var result: [UInt8] = []
        var position = 0
        for node in principals(in: root) {
            guard case .string(let arn) = node.content, let id = shown[ByteText(arn)] else {
                continue
            }
            result += bytes[position..<node.offset]
            result += "\"\(id)\"".utf8
            position = endOfText(bytes, from: node.offset)
        }
        result += bytes[position...]
        return String(decoding: result, as: UTF8.self)
    }

    /// The texts that are AWS principals, in their order.
    private static func principals(in root: JSONNode) -> [JSONNode] {
        members(of: root, "Statement").flatMap { items(of: $0) }.flatMap { statement in
            ["Principal", "NotPrincipal"].flatMap { members(of: statement, $0) }
                .flatMap { members(of: $0, "AWS") }.flatMap { items(of: $0) }
        }.sorted { $0.offset < $1.offset }
    }

    private static func members(of node: JSONNode, _ name: String) -> [JSONNode] {
        guard case .object(let members) = node.content else { return [] }
        return members.filter { $0.key.utf8.elementsEqual(name.utf8) }.map(\.value)
    }

    private static func items(of node: JSONNode) -> [JSONNode] {
        if case .array(let items) = node.content { items } else { [node] }
    }

    /// Where the text that begins at the quote at `start` ends, behind its other quote.
    private static func endOfText(_ bytes: [UInt8], from start: Int) -> Int {
        var position = start + 1
        while position < bytes.count, bytes[position] != UInt8(ascii: "\"") {
            position += bytes[position] == UInt8(ascii: "\\") ? 2 : 1
        }
        return min(position + 1, bytes.count)
    }
}
