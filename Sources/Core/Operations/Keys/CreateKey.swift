import KMSCrypto
package import KMSModel
import KMSStore
package import KMSAPI

extension Engine {
    /// Creates a symmetric encryption key, with key material made here.
    ///
    /// Source: AWS KMS API Reference, CreateKey.
    package func createKey(
        _ request: borrowing CreateKeyRequest, for caller: Caller
    ) throws(KMSError) -> Change<CreateKeyResponse> {
        let spec = request.keySpec ?? request.customerMasterKeySpec ?? .symmetricDefault
        let usage = request.keyUsage ?? KeyType.of(spec).defaultUsage
        let origin = request.origin ?? .awsKms
        return try changing(.createKey, request, for: caller) { call throws(KMSError) in
            call.note("keySpec", spec)
            call.note("customerMasterKeySpec", spec)
            call.note("keyUsage", usage)
            try checkKind(request, spec, usage, origin)
            try call.authorize("*", of: request)
            if !request.tags.isEmpty {
                try call.authorize(call.scope.anyKeyARN, as: .tagResource, of: request)
            }
            try checkSupport(request, spec, origin)
            let tags = try TagRules.records(of: request.tags)

            var key = KeyAttributes(
                unsafe KeyAddress(vault.newKeyID(), in: call.record.region),
                creationDate: call.time, keySpec: spec, keyUsage: .encryptDecrypt, origin: .awsKms,
                state: .enabled, keyManager: .customer)
            key.description = request.description ?? ""
            key.tags = tags
            if let text = request.policy {
                let policy = try call.keyPolicy(
                    text, for: key.address, bypassesCheck: request.bypassPolicyLockoutSafetyCheck)
                key.policy = policy.text
                key.policyUsers = policy.users
            }
            return adding(
                KeyRecord(key, material: try vault.newMaterial(for: key.keyID, at: call.time)))
        }
    }

    private func checkKind(
        _ request: borrowing CreateKeyRequest, _ spec: KeySpec, _ usage: KeyUsageType?,
        _ origin: OriginType
    ) throws(KMSError) {
        guard request.keySpec == nil || request.customerMasterKeySpec == nil else {
            throw KMSError(
                .validation,
                "You cannot specify KeySpec and CustomerMasterKeySpec in the same request.")
        }
        guard let usage else {
            throw KMSError(
                .validation,
                "You must specify a KeyUsage value for all KMS keys except for symmetric encryption keys."
            )
        }
        guard KeyType.of(spec).usages.contains(usage) else {
            throw KMSError(
                .validation, "KeyUsage \(usage.name) is not compatible with KeySpec \(spec.name)")
        }
        let needsStore = origin == .awsCloudhsm || origin == .externalKeyStore
        guard needsStore == (request.customKeyStoreID != nil) else {
            throw KMSError(
                .validation,
                "CustomKeyStoreId is for the origins AWS_CLOUDHSM and EXTERNAL_KEY_STORE, which need it."
            )
        }
        guard (origin == .externalKeyStore) == (request.xksKeyID != nil) else {
            throw KMSError(
                .validation, "XksKeyId is for the origin EXTERNAL_KEY_STORE, which needs it.")
        }
    }

    private func checkSupport(
        _ request: borrowing CreateKeyRequest, _ spec: KeySpec, _ origin: OriginType
    ) throws(KMSError) {
        if let store = request.customKeyStoreID {
            throw KMSError(
                .customKeyStoreNotFound,
                "Custom key store \(UntrustedText.shown(store)) does not exist.")
        }
        let unsupported: String? =
            if spec != .symmetricDefault {
                "KeySpec \(spec.name) is not supported by this version; use SYMMETRIC_DEFAULT."
            } else if origin != .awsKms {
                "Origin \(origin.name) is not supported by this version; use AWS_KMS."
            } else if request.multiRegion == true {
                "Multi-Region keys are not supported by this version."
            } else {
                nil
            }
        if let unsupported { throw KMSError(.unsupportedOperation, unsupported) }
    }

    /// What stores a new key.
    private func adding(_ key: KeyRecord) -> Change<CreateKeyResponse>.Edit {
        let (quota, accountID) = (service.settings.keyQuota, service.accountID)
        return { transaction, record throws(KMSError) in
            let region = key.name.region
            let count =
                try transaction.keyCount(in: region) - transaction.managedKeyCount(in: region)
            guard count < quota else {
                throw KMSError(
                    .limitExceeded,
                    "The account has \(quota) KMS keys in \(key.name.region), which is its quota.")
            }
            guard try transaction.hasRoom(for: key.name.region) else {
                throw KMSError(
                    .limitExceeded,
                    "The account has keys in \(RegionRecord.limit) Regions, which is its quota.")
            }
            try transaction.put(key)
            let scope = AccountScope(accountID: accountID, region: key.name.region)
            let arn = scope.keyARN(key.name.id)
            record.concerns(key: arn)
            record.response.open("keyMetadata")
            record.response.member("keyId", key.name.id.description)
            record.response.member("arn", arn)
            record.response.member("creationDate", key.attributes.creationDate.description)
            record.response.member("keyState", key.attributes.state.name)
            record.response.close()
            return CreateKeyResponse(
                keyMetadata: KeyMetadata(key.attributes, key.material?.id, of: accountID))
        }
    }
}
