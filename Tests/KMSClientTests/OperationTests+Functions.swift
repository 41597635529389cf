import KMSClient

extension OperationTests {
    /// What each function sends is compared with what its twin sends.
    static let functions: [Function] = [
        Function(
            method: "KMS/Sign",
            blocking: { _ = try $0.sign(keyID: "k", digest: [1], signingAlgorithm: .sm2dsa) },
            async: { _ = try await $0.sign(keyID: "k", digest: [1], signingAlgorithm: .sm2dsa) }),
        Function(
            method: "KMS/Verify",
            blocking: {
                _ = try $0.verify(
                    keyID: "k", digest: [1], signature: [2], signingAlgorithm: .sm2dsa)
            },
            async: {
                _ = try await $0.verify(
                    keyID: "k", digest: [1], signature: [2], signingAlgorithm: .sm2dsa)
            }),
        Function(
            method: "KMS/GetPublicKey",
            blocking: { _ = try $0.getPublicKey(keyID: "k") },
            async: { _ = try await $0.getPublicKey(keyID: "k") }),
        Function(
            method: "KMS/GenerateMac",
            blocking: {
                _ = try $0.generateMac(
                    keyID: "k", message: SecretBytes(copying: [1]), macAlgorithm: .hmacSha512)
            },
            async: {
                _ = try await $0.generateMac(
                    keyID: "k", message: SecretBytes(copying: [1]), macAlgorithm: .hmacSha512)
            }),
        Function(
            method: "KMS/VerifyMac",
            blocking: {
                _ = try $0.verifyMac(
                    keyID: "k", message: SecretBytes(copying: [1]), macAlgorithm: .hmacSha224,
                    mac: [2])
            },
            async: {
                _ = try await $0.verifyMac(
                    keyID: "k", message: SecretBytes(copying: [1]), macAlgorithm: .hmacSha224,
                    mac: [2])
            }),
        Function(
            method: "KMS/DeriveSharedSecret",
            blocking: { _ = try $0.deriveSharedSecret(keyID: "k", publicKey: [1]) },
            async: { _ = try await $0.deriveSharedSecret(keyID: "k", publicKey: [1]) }),
        Function(
            method: "KMS/GenerateDataKeyPair",
            blocking: { _ = try $0.generateDataKeyPair(keyID: "k", keyPairSpec: .rsa2048) },
            async: { _ = try await $0.generateDataKeyPair(keyID: "k", keyPairSpec: .rsa2048) }),
        Function(
            method: "KMS/GenerateDataKeyPairWithoutPlaintext",
            blocking: {
                _ = try $0.generateDataKeyPairWithoutPlaintext(keyID: "k", keyPairSpec: .sm2)
            },
            async: {
                _ = try await $0.generateDataKeyPairWithoutPlaintext(keyID: "k", keyPairSpec: .sm2)
            }),
        Function(
            method: "KMS/GetParametersForImport",
            blocking: {
                _ = try $0.getParametersForImport(
                    keyID: "k", wrappingAlgorithm: .rsaesOaepSha256, wrappingKeySpec: .rsa4096)
            },
            async: {
                _ = try await $0.getParametersForImport(
                    keyID: "k", wrappingAlgorithm: .rsaesOaepSha256, wrappingKeySpec: .rsa4096)
            }),
        Function(
            method: "KMS/ImportKeyMaterial",
            blocking: {
                _ = try $0.importKeyMaterial(
                    keyID: "k", importToken: [1], encryptedKeyMaterial: [2])
            },
            async: {
                _ = try await $0.importKeyMaterial(
                    keyID: "k", importToken: [1], encryptedKeyMaterial: [2])
            }),
        Function(
            method: "KMS/DeleteImportedKeyMaterial",
            blocking: { _ = try $0.deleteImportedKeyMaterial(keyID: "k") },
            async: { _ = try await $0.deleteImportedKeyMaterial(keyID: "k") }),
        Function(
            method: "KMS/EnableKeyRotation",
            blocking: { _ = try $0.enableKeyRotation(keyID: "k", rotationPeriodInDays: 90) },
            async: { _ = try await $0.enableKeyRotation(keyID: "k", rotationPeriodInDays: 90) }),
        Function(
            method: "KMS/DisableKeyRotation",
            blocking: { _ = try $0.disableKeyRotation(keyID: "k") },
            async: { _ = try await $0.disableKeyRotation(keyID: "k") }),
        Function(
            method: "KMS/GetKeyRotationStatus",
            blocking: { _ = try $0.getKeyRotationStatus(keyID: "k") },
            async: { _ = try await $0.getKeyRotationStatus(keyID: "k") }),
        Function(
            method: "KMS/RotateKeyOnDemand",
            blocking: { _ = try $0.rotateKeyOnDemand(keyID: "k") },
            async: { _ = try await $0.rotateKeyOnDemand(keyID: "k") }),
        Function(
            method: "KMS/ListKeyRotations",
            blocking: {
                _ = try $0.listKeyRotations(
                    keyID: "k", includeKeyMaterial: .allKeyMaterial, limit: 3)
            },
            async: {
                _ = try await $0.listKeyRotations(
                    keyID: "k", includeKeyMaterial: .allKeyMaterial, limit: 3)
            }),
        Function(
            method: "KMS/ScheduleKeyDeletion",
            blocking: { _ = try $0.scheduleKeyDeletion(keyID: "k", pendingWindowInDays: 7) },
            async: { _ = try await $0.scheduleKeyDeletion(keyID: "k", pendingWindowInDays: 7) }),
        Function(
            method: "KMS/CancelKeyDeletion",
            blocking: { _ = try $0.cancelKeyDeletion(keyID: "k") },
            async: { _ = try await $0.cancelKeyDeletion(keyID: "k") }),
        Function(
            method: "KMS/TagResource",
            blocking: {
                _ = try $0.tagResource(keyID: "k", tags: [Tag(tagKey: "a", tagValue: "b")])
            },
            async: {
                _ = try await $0.tagResource(keyID: "k", tags: [Tag(tagKey: "a", tagValue: "b")])
            }),
        Function(
            method: "KMS/UntagResource",
            blocking: { _ = try $0.untagResource(keyID: "k", tagKeys: ["a"]) },
            async: { _ = try await $0.untagResource(keyID: "k", tagKeys: ["a"]) }),
        Function(
            method: "KMS/ListResourceTags",
            blocking: { _ = try $0.listResourceTags(keyID: "k", limit: 5) },
            async: { _ = try await $0.listResourceTags(keyID: "k", limit: 5) }),
        Function(
            method: "KMS/GetKeyLastUsage",
            blocking: { _ = try $0.getKeyLastUsage(keyID: "k") },
            async: { _ = try await $0.getKeyLastUsage(keyID: "k") }),
        Function(
            method: "KMSDevelopment/AdvanceClock",
            blocking: { _ = try $0.advanceClock(seconds: 86_400) },
            async: { _ = try await $0.advanceClock(seconds: 86_400) }),
    ]
}
