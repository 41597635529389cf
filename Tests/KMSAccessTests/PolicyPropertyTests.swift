import AccessTestKit
import KMSAccess
import KMSJSON
import Testing

/// What is true of every decision, shown on all cases of the table.
@Suite struct PolicyPropertyTests {
    private static let files = (try? PolicyTable.files(in: "decisions")) ?? []
    /// Denies everybody everything; of a key policy with its principal.
    private static let denial: [JSONValue.Member] = [
        (key: "Effect", value: .string("Deny")), (key: "Action", value: .string("*")),
        (key: "Resource", value: .string("*")),
    ]

    @Test(arguments: files)
    func addingADenyNeverPermitsMore(_ file: String) throws {
        try compare(file) { variation in
            variation.document = { Self.adding(Self.denial, to: $0) }
        } holds: { before, after in
            before.isAllowed || !after.isAllowed
        }
    }

    @Test(arguments: files)
    func aDenyOfEverythingLeavesNothing(_ file: String) throws {
        for json in try PolicyTable.cases(of: file)
        where json["keyPolicy"] != nil && json["retires"] == nil {
            var variation = PolicyCase.Variation()
            variation.document = { Self.adding(Self.denial, to: $0) }
            #expect(
                try !PolicyCase(json, variation).decide().isAllowed, "\(json["name"]?.text ?? "")")
        }
    }

    @Test(arguments: files)
    func addingAGrantNeverDenies(_ file: String) throws {
        let grant = JSONValue.object([
            (key: "grantee", value: .string("arn:aws:iam::111122223333:user/alice")),
            (
                key: "operations",
                value: .array(
                    ["Decrypt", "Encrypt", "GenerateDataKey", "DescribeKey"].map { .string($0) })
            ),
        ])
        try compare(file) { variation in
            variation.grants = { $0 + [grant] }
        } holds: { before, after in
            !before.isAllowed || after.isAllowed
        }
    }

    @Test(arguments: files)
    func theOrderOfStatementsDocumentsAndGrantsChangesNothing(_ file: String) throws {
        try compare(file) { variation in
            variation.document = { document in
                guard case .object(var members) = document,
                    let place = members.firstIndex(where: { $0.key == "Statement" })
                else { return document }
                let statements = members[place].value.list
                guard !statements.isEmpty else { return document }
                members[place].value = .array(statements.reversed())
                return .object(members)
            }
            variation.identity = { $0.reversed() }
            variation.grants = { $0.reversed() }
        } holds: { before, after in
            before == after
        }
    }

    @Test(arguments: files)
    func aDecisionIsTheSameEachTime(_ file: String) throws {
        for json in try PolicyTable.cases(of: file) {
            let once = try PolicyCase(json)
            #expect(once.decide() == once.decide())
        }
    }

    private func compare(
        _ file: String, _ change: (inout PolicyCase.Variation) -> Void,
        holds: (AccessDecision, AccessDecision) -> Bool
    ) throws {
        var variation = PolicyCase.Variation()
        change(&variation)
        for json in try PolicyTable.cases(of: file) {
            let before = try PolicyCase(json).decide()
            let after = try PolicyCase(json, variation).decide()
            #expect(holds(before, after), "\(json["name"]?.text ?? ""): \(before), \(after)")
        }
    }

    /// The document with one more statement; a list or a single one.
    private static func adding(
        _ statement: [JSONValue.Member], to document: JSONValue
    ) -> JSONValue {
        guard case .object(var members) = document,
            let place = members.firstIndex(where: { $0.key == "Statement" })
        else { return document }
        let old = members[place].value
        let statements = old.list.isEmpty ? [old] : old.list
        let isKeys = statements.contains { $0["Principal"] != nil || $0["NotPrincipal"] != nil }
        let principal: JSONValue.Member = (key: "Principal", value: .string("*"))
        members[place].value = .array(
            statements + [.object(isKeys ? statement + [principal] : statement)])
        return .object(members)
    }
}
