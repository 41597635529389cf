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
        let account = PrincipalSet()
        account.insert(account: accountID)
        let all = "kms:*"
        var steps = 0
        let actions = ActionSet(matching: all.utf8.span, &steps)
        return Policy(
            .key, name: "key policy",
            [
                Statement(
                    name: "Enable IAM User Permissions", isAllow: true,
                    principals: .these(account), actions: actions)
            ])
    }

    /// An identity policy that allows everything.
    package static func everything(named name: String) -> Policy {
        Policy(
            .identity, name: name,
            [Statement(name: "1", isAllow: true, actions: ActionSet(Action.all))])
    }
}
