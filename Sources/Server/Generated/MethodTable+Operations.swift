// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

internal import KMSAPI
internal import KMSCore
internal import KMSModel

extension MethodTable {
    /// The operations of the KMS API that the daemon answers.
    static let operations: [Method] = [
        .change("KMS/CreateKey", .createKey) {
            (engine, request: borrowing CreateKeyRequest, caller) throws(KMSError) in
            try engine.createKey(request, for: caller)
        },
        .inline("KMS/DescribeKey", .describeKey) {
            (engine, request: borrowing DescribeKeyRequest, caller) throws(KMSError) in
            try engine.describeKey(request, for: caller)
        },
        .inline("KMS/ListKeys", .listKeys) {
            (engine, request: borrowing ListKeysRequest, caller) throws(KMSError) in
            try engine.listKeys(request, for: caller)
        },
        .change("KMS/UpdateKeyDescription", .updateKeyDescription) {
            (engine, request: borrowing UpdateKeyDescriptionRequest, caller) throws(KMSError) in
            try engine.updateKeyDescription(request, for: caller)
        },
        .change("KMS/EnableKey", .enableKey) {
            (engine, request: borrowing EnableKeyRequest, caller) throws(KMSError) in
            try engine.enableKey(request, for: caller)
        },
        .change("KMS/DisableKey", .disableKey) {
            (engine, request: borrowing DisableKeyRequest, caller) throws(KMSError) in
            try engine.disableKey(request, for: caller)
        },
        .inline("KMS/Encrypt", .encrypt) {
            (engine, request: borrowing EncryptRequest, caller) throws(KMSError) in
            try engine.encrypt(request, for: caller)
        },
        .inline("KMS/Decrypt", .decrypt) {
            (engine, request: borrowing DecryptRequest, caller) throws(KMSError) in
            try engine.decrypt(request, for: caller)
        },
        .inline("KMS/ReEncrypt", .reEncrypt) {
            (engine, request: borrowing ReEncryptRequest, caller) throws(KMSError) in
            try engine.reEncrypt(request, for: caller)
        },
        .inline("KMS/GenerateDataKey", .generateDataKey) {
            (engine, request: borrowing GenerateDataKeyRequest, caller) throws(KMSError) in
            try engine.generateDataKey(request, for: caller)
        },
        .inline("KMS/GenerateDataKeyWithoutPlaintext", .generateDataKeyWithoutPlaintext) {
            (engine, request: borrowing GenerateDataKeyWithoutPlaintextRequest, caller)
                throws(KMSError) in
            try engine.generateDataKeyWithoutPlaintext(request, for: caller)
        },
        .inline("KMS/GenerateRandom", .generateRandom) {
            (engine, request: borrowing GenerateRandomRequest, caller) throws(KMSError) in
            try engine.generateRandom(request, for: caller)
        },
        .change("KMS/CreateAlias", .createAlias) {
            (engine, request: borrowing CreateAliasRequest, caller) throws(KMSError) in
            try engine.createAlias(request, for: caller)
        },
        .change("KMS/UpdateAlias", .updateAlias) {
            (engine, request: borrowing UpdateAliasRequest, caller) throws(KMSError) in
            try engine.updateAlias(request, for: caller)
        },
        .change("KMS/DeleteAlias", .deleteAlias) {
            (engine, request: borrowing DeleteAliasRequest, caller) throws(KMSError) in
            try engine.deleteAlias(request, for: caller)
        },
        .inline("KMS/ListAliases", .listAliases) {
            (engine, request: borrowing ListAliasesRequest, caller) throws(KMSError) in
            try engine.listAliases(request, for: caller)
        },
        .change("KMS/TagResource", .tagResource) {
            (engine, request: borrowing TagResourceRequest, caller) throws(KMSError) in
            try engine.tagResource(request, for: caller)
        },
        .change("KMS/UntagResource", .untagResource) {
            (engine, request: borrowing UntagResourceRequest, caller) throws(KMSError) in
            try engine.untagResource(request, for: caller)
        },
        .inline("KMS/ListResourceTags", .listResourceTags) {
            (engine, request: borrowing ListResourceTagsRequest, caller) throws(KMSError) in
            try engine.listResourceTags(request, for: caller)
        },
        .change("KMS/PutKeyPolicy", .putKeyPolicy) {
            (engine, request: borrowing PutKeyPolicyRequest, caller) throws(KMSError) in
            try engine.putKeyPolicy(request, for: caller)
        },
        .inline("KMS/GetKeyPolicy", .getKeyPolicy) {
            (engine, request: borrowing GetKeyPolicyRequest, caller) throws(KMSError) in
            try engine.getKeyPolicy(request, for: caller)
        },
        .inline("KMS/ListKeyPolicies", .listKeyPolicies) {
            (engine, request: borrowing ListKeyPoliciesRequest, caller) throws(KMSError) in
            try engine.listKeyPolicies(request, for: caller)
        },
        .change("KMS/CreateGrant", .createGrant) {
            (engine, request: borrowing CreateGrantRequest, caller) throws(KMSError) in
            try engine.createGrant(request, for: caller)
        },
        .inline("KMS/ListGrants", .listGrants) {
            (engine, request: borrowing ListGrantsRequest, caller) throws(KMSError) in
            try engine.listGrants(request, for: caller)
        },
        .inline("KMS/ListRetirableGrants", .listRetirableGrants) {
            (engine, request: borrowing ListRetirableGrantsRequest, caller) throws(KMSError) in
            try engine.listRetirableGrants(request, for: caller)
        },
        .change("KMS/RetireGrant", .retireGrant) {
            (engine, request: borrowing RetireGrantRequest, caller) throws(KMSError) in
            try engine.retireGrant(request, for: caller)
        },
        .change("KMS/RevokeGrant", .revokeGrant) {
            (engine, request: borrowing RevokeGrantRequest, caller) throws(KMSError) in
            try engine.revokeGrant(request, for: caller)
        },
    ]
}
