import KMSJSON

/// A policy document that was read: its statements, and what may be said of it.
///
/// Source: AWS Identity and Access Management User Guide, "Grammar of the IAM JSON policy language"; AWS KMS
/// Developer Guide, "Key policies".
package struct PolicyDocument {
    package let policy: Policy
    /// Users that the document names, and who they are: whoever keeps the document keeps these, so that a name
    /// which is used again inherits nothing.
    package private(set) var users: [NamedUser] = []
    /// Names of principals that are of nobody, where a document may have such.
    package private(set) var remarks: [PolicyRemark] = []
    /// How much work it was, beside that each byte was looked at: comparisons with the names of actions.
    package private(set) var steps = 0

    /// A user and the number that it had when the document was written.
    package struct NamedUser: Hashable, Sendable {
        package let name: String
        package let uid: UInt32

        package init(name: String, uid: UInt32) {
            self.name = name
            self.uid = uid
        }
    }

    /// What a document is read for.
    package struct Options {
        package var kind: Policy.Kind
        /// What the document is called in explanations.
        package var name: String
        /// The account of this instance.
        package var accountID: String
        /// Whether what AWS doesn't know is refused.
        package var isStrict = false
        /// Whether somebody reads the remarks: a document that is only decided by needs none.
        package var wantsRemarks = true

        package init(_ kind: Policy.Kind, name: String, accountID: String) {
            self.kind = kind
            self.name = name
            self.accountID = accountID
        }
    }

    /// The most bytes of a key policy.
    package static let byteLimit = 32_768
    private static let depthLimit = 32

    /// Reads a document.
    ///
    /// Throws what is wrong first, and in which line.
    package init(
        _ text: String, _ options: Options, _ directory: some PrincipalDirectory
    ) throws(PolicyError) {
        let bytes = Array(text.utf8)
        if options.kind == .key { try Self.requireCharacters(text) }
        var reading = JSONReader.Options()
        reading.refusesDuplicateKeys = true
        reading.maximumDepth = Self.depthLimit
        let root: JSONNode
        do throws(JSONReadError) {
            root = try JSONReader.node(of: bytes, options: reading)
        } catch {
            throw PolicyError(
                "It is not JSON: \(error.reason).", line: LineTable(bytes).line(of: error.offset))
        }
        var reader = StatementReader(bytes, options, directory)
        policy = Policy(options.kind, name: options.name, try reader.statements(of: root))
        users = reader.users
        if !reader.remarks.isEmpty {
            let lines = LineTable(bytes)
            remarks = reader.remarks.map {
                PolicyRemark(text: $0.text, line: lines.line(of: $0.offset))
            }
        }
        steps = reader.steps
    }

    /// Requires characters that AWS takes in a key policy: tab, line feed, carriage return, U+0020 to U+00FF.
    private static func requireCharacters(_ text: String) throws(PolicyError) {
        var line = 1
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x0A: line += 1
            case 0x09, 0x0D, 0x20...0xFF: break
            default:
                throw PolicyError(
                    "A key policy can't have the character U+\(String(scalar.value, radix: 16, uppercase: true)); "
                        + "it takes U+0020 to U+00FF.", line: line)
            }
        }
    }
}
