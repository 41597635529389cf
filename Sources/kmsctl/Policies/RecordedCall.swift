import KMSClient
import KMSJSON

/// A call that a record of the audit log is of, as far as a policy of its key sees it.
struct RecordedCall {
    let principal: String
    /// With its prefix: `kms:Decrypt`.
    let action: String
    /// `nil` without any pair.
    let context: EncryptionContext?
    let conditions: [ConditionKeyValues]

    /// `nil` if it has more for conditions than the service takes of a call that nobody makes.
    init?(
        principal: String, action: String, context: EncryptionContext? = nil,
        conditions: [ConditionKeyValues]
    ) {
        let isTaken = conditions.allSatisfy { condition in
            (condition.key ?? "").unicodeScalars.count <= 512 && condition.values.count <= 10
                && condition.values.allSatisfy { $0.unicodeScalars.count <= 256 }
        }
        guard isTaken, conditions.count <= 30, principal.unicodeScalars.count <= 256 else {
            return nil
        }
        self.principal = principal
        self.action = action
        self.context = context
        self.conditions = conditions
    }

    /// Its members as they are printed. Two calls are the same if these are.
    var members: [JSONValue.Member] {
        let pairs = (context?.pairs ?? []).map { (key: $0.key, value: JSONValue.string($0.value)) }
        let values = conditions.map { condition in
            (
                key: condition.key ?? "",
                value: JSONValue.array(condition.values.map { JSONValue.string($0) })
            )
        }
        return [
            (key: "Principal", value: .string(principal)), (key: "Action", value: .string(action)),
            (key: "EncryptionContext", value: .object(pairs)),
            (key: "Conditions", value: .object(values)),
        ]
    }
}
