// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

import ArgumentParser

extension Kmsctl {
    /// The commands of the API's operations, and those beside them.
    static let operations: [CommandGroup] = [
        CommandGroup(
            name: "Keys:",
            subcommands: [
                CreateKey.self, DescribeKey.self, ListKeys.self, UpdateKeyDescription.self,
                EnableKey.self, DisableKey.self, ScheduleKeyDeletion.self, CancelKeyDeletion.self,
                GetKeyLastUsage.self,
            ]),
        CommandGroup(
            name: "Cryptography:",
            subcommands: [
                Encrypt.self, Decrypt.self, ReEncrypt.self, GenerateDataKey.self,
                GenerateDataKeyWithoutPlaintext.self, GenerateRandom.self, GenerateDataKeyPair.self,
                GenerateDataKeyPairWithoutPlaintext.self, Sign.self, Verify.self, GenerateMac.self,
                VerifyMac.self, DeriveSharedSecret.self, GetPublicKey.self,
            ]),
        CommandGroup(
            name: "Aliases:",
            subcommands: [CreateAlias.self, UpdateAlias.self, DeleteAlias.self, ListAliases.self]),
        CommandGroup(
            name: "Tags:",
            subcommands: [TagResource.self, UntagResource.self, ListResourceTags.self]),
        CommandGroup(
            name: "Rotation:",
            subcommands: [
                EnableKeyRotation.self, DisableKeyRotation.self, GetKeyRotationStatus.self,
                RotateKeyOnDemand.self, ListKeyRotations.self,
            ]),
        CommandGroup(
            name: "Imported key material:",
            subcommands: [
                GetParametersForImport.self, ImportKeyMaterial.self, DeleteImportedKeyMaterial.self,
            ]),
        CommandGroup(
            name: "Access:",
            subcommands: [
                PutKeyPolicy.self, GetKeyPolicy.self, ListKeyPolicies.self, Allow.self, Deny.self,
                Explain.self, Policies.self,
            ]),
        CommandGroup(
            name: "Grants:",
            subcommands: [
                CreateGrant.self, ListGrants.self, ListRetirableGrants.self, RetireGrant.self,
                RevokeGrant.self,
            ]),
    ]
}
