import KMSAccess
import KMSModel
import KMSStore

/// The AWS managed keys: one for each integrated service and Region, made when it is first used, and managed by
/// nobody.
///
/// Source: AWS KMS Developer Guide, "AWS managed keys", "View the key policy of an AWS managed key".
enum ManagedKey {
    /// What their aliases begin with; the name of the service follows.
    static let prefix = "alias/aws/"

    /// The service that an alias is for, as `disk.amazonaws.com`; `nil` for any other alias.
    static func service(ofAlias name: String) -> String? {
        guard name.utf8.starts(with: prefix.utf8), name.utf8.count > prefix.utf8.count else {
            return nil
        }
        return String(name.dropFirst(prefix.count)) + ".amazonaws.com"
    }

    /// What is known of a new key for a service.
    static func attributes(
        _ address: KeyAddress, for service: String, account: String, at time: Timestamp
    ) -> KeyAttributes {
        var key = KeyAttributes(
            address, creationDate: time, keySpec: .symmetricDefault, keyUsage: .encryptDecrypt,
            origin: .awsKms, state: .enabled, keyManager: .aws)
        let name = service.split(separator: ".").first ?? ""
        key.description = "Default key that protects my \(name) data when no other key is defined"
        key.policy = policy(
            of: account, endpoint: ServiceName.endpoint(of: service, in: address.region))
        return key
    }

    /// Whoever comes through the service may use the key, and the account may look at it.
    private static func policy(of account: String, endpoint: String) -> String {
        """
        {
          "Version" : "2012-10-17",
          "Id" : "auto-managed",
          "Statement" : [ {
            "Sid" : "Allow access through the service for all principals in the account that are authorized to use it",
            "Effect" : "Allow",
            "Principal" : {
              "AWS" : "*"
            },
            "Action" : [ "kms:Encrypt", "kms:Decrypt", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:CreateGrant", "kms:DescribeKey" ],
            "Resource" : "*",
            "Condition" : {
              "StringEquals" : {
                "kms:CallerAccount" : "\(account)",
                "kms:ViaService" : "\(endpoint)"
              }
            }
          }, {
            "Sid" : "Allow direct access to key metadata to the account",
            "Effect" : "Allow",
            "Principal" : {
              "AWS" : "arn:aws:iam::\(account):root"
            },
            "Action" : [ "kms:Describe*", "kms:Get*", "kms:List*", "kms:RevokeGrant" ],
            "Resource" : "*"
          } ]
        }
        """
    }
}

extension StoreTransaction where Self: ~Copyable, Failure == KMSError {
    /// How many AWS managed keys a Region has: they are in no quota.
    func managedKeyCount(in region: Region) throws(KMSError) -> Int {
        try aliases(in: region, after: ManagedKey.prefix, limit: .max).prefix {
            $0.name.name.utf8.starts(with: ManagedKey.prefix.utf8)
        }.count
    }
}
