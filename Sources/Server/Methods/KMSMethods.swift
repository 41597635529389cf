internal import KMSCore
internal import KMSModel
internal import KMSWire

extension MethodTable {
    /// Everything that clients can call. A new operation is an entry here.
    static func all(health: Health) -> MethodTable {
        MethodTable(reading + changing + health.methods)
    }

    private static let reading: [Method] = [
        .fast("KMS/DescribeKey") {
            (engine, request: borrowing DescribeKeyRequest, caller) throws(KMSError) in
            try engine.describeKey(request, for: caller)
        },
        .fast("KMS/ListKeys") {
            (engine, request: borrowing ListKeysRequest, caller) throws(KMSError) in
            try engine.listKeys(request, for: caller)
        },
        .fast("KMS/ListAliases") {
            (engine, request: borrowing ListAliasesRequest, caller) throws(KMSError) in
            try engine.listAliases(request, for: caller)
        },
        .fast("KMS/Encrypt") {
            (engine, request: borrowing EncryptRequest, caller) throws(KMSError) in
            try engine.encrypt(request, for: caller)
        },
        .fast("KMS/Decrypt") {
            (engine, request: borrowing DecryptRequest, caller) throws(KMSError) in
            try engine.decrypt(request, for: caller)
        },
        .fast("KMS/ReEncrypt") {
            (engine, request: borrowing ReEncryptRequest, caller) throws(KMSError) in
            try engine.reEncrypt(request, for: caller)
        },
        .fast("KMS/GenerateDataKey") {
            (engine, request: borrowing GenerateDataKeyRequest, caller) throws(KMSError) in
            try engine.generateDataKey(request, for: caller)
        },
        .fast("KMS/GenerateDataKeyWithoutPlaintext") {
            (engine, request: borrowing GenerateDataKeyWithoutPlaintextRequest, caller)
                throws(KMSError) in
            try engine.generateDataKeyWithoutPlaintext(request, for: caller)
        },
        .fast("KMS/GenerateRandom") {
            (engine, request: borrowing GenerateRandomRequest, caller) throws(KMSError) in
            try engine.generateRandom(request, for: caller)
        },
    ]

    private static let changing: [Method] = [
        .change("KMS/CreateKey") {
            (engine, request: borrowing CreateKeyRequest, caller) throws(KMSError) in
            try engine.createKey(request, for: caller)
        },
        .change("KMS/UpdateKeyDescription") {
            (engine, request: borrowing UpdateKeyDescriptionRequest, caller) throws(KMSError) in
            try engine.updateKeyDescription(request, for: caller)
        },
        .change("KMS/EnableKey") {
            (engine, request: borrowing EnableKeyRequest, caller) throws(KMSError) in
            try engine.enableKey(request, for: caller)
        },
        .change("KMS/DisableKey") {
            (engine, request: borrowing DisableKeyRequest, caller) throws(KMSError) in
            try engine.disableKey(request, for: caller)
        },
        .change("KMS/CreateAlias") {
            (engine, request: borrowing CreateAliasRequest, caller) throws(KMSError) in
            try engine.createAlias(request, for: caller)
        },
        .change("KMS/UpdateAlias") {
            (engine, request: borrowing UpdateAliasRequest, caller) throws(KMSError) in
            try engine.updateAlias(request, for: caller)
        },
        .change("KMS/DeleteAlias") {
            (engine, request: borrowing DeleteAliasRequest, caller) throws(KMSError) in
            try engine.deleteAlias(request, for: caller)
        },
    ]
}
