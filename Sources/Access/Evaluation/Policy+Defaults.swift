extension Policy {
    /// The text of the default key policy: the account decides who may use the key.
    ///
    /// Source: AWS KMS Developer Guide, "Default key policy".
    package static func defaultText(of accountID: String) -> String {
        """
        {
          "Version" : "2012-10-17",
          "Id" : "key-default-1",
          "Statement" : [ {
            "Sid" : "Enable IAM User Permissions",
            "Effect" : "Allow",
            "Principal" : {
              "AWS" : "arn:aws:iam::\(accountID):root"
            },
            "Action" : "kms:*",
            "Resource" : "*"
          } ]
        }
        """
    }

    /// The same, compiled.
    package static func delegation(to accountID: String) -> Policy {
        var account = PrincipalSet()
        account.insert(account: accountID)
        var statement = Statement(name: "Enable IAM User Permissions", isAllow: true)
        statement.principals = .these(account)
        statement.actions.insert(matching: WildcardPattern("kms:*".utf8))
        statement.resources = .all
        return Policy(.key, name: "key policy", [statement])
    }

    /// An identity policy that allows everything.
    package static func everything(named name: String) -> Policy {
        var statement = Statement(name: "1", isAllow: true)
        statement.actions = ActionSet(Action.all)
        statement.resources = .all
        return Policy(.identity, name: name, [statement])
    }
}
