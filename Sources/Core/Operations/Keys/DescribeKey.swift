package import KMSModel
import KMSStore
package import KMSAPI

extension Engine {
    /// Tells what is known of a key, whatever its state.
    ///
    /// Source: AWS KMS API Reference, DescribeKey.
    package func describeKey(
        _ request: borrowing DescribeKeyRequest, for caller: Caller
    ) throws(KMSError) -> DescribeKeyResponse {
        try recorded(.describeKey, request, for: caller) { call throws(KMSError) in
            let permit = try call.permit(
                on: request.keyID, taking: .keyOrAlias, tokens: request.grantTokens, of: request)
            return DescribeKeyResponse(
                keyMetadata: KeyMetadata(permit.key.record, in: service.scope))
        }
    }
}

extension KeyMetadata {
    /// What the record of a key says, in AWS's words.
    init(_ record: KeyRecord, in scope: AccountScope) {
        let state = KeyState(rawValue: record.state)
        let spec = KeySpec(rawValue: record.keySpec)
        let usage = KeyUsageType(rawValue: record.keyUsage)
        let type = spec.map { KeyType.of($0) }
        self.init(
            awsAccountID: scope.accountID, keyID: record.keyID.description,
            arn: scope.keyARN(record.keyID), creationDate: record.creationDate,
            enabled: state == .enabled, description: record.description,
            keyUsage: usage, keyState: state,
            deletionDate: state == .pendingDeletion ? record.deletionDate : nil,
            origin: OriginType(rawValue: record.origin),
            keyManager: KeyManagerType(rawValue: record.keyManager), customerMasterKeySpec: spec,
            keySpec: spec,
            encryptionAlgorithms: usage == .encryptDecrypt ? type?.encryption ?? [] : [],
            signingAlgorithms: usage == .signVerify ? type?.signing ?? [] : [],
            keyAgreementAlgorithms: usage == .keyAgreement ? type?.agreement ?? [] : [],
            multiRegion: record.keyID.isMultiRegion,
            macAlgorithms: usage == .generateVerifyMac ? type?.mac ?? [] : [],
            currentKeyMaterialID: record.currentMaterialID?.description)
    }
}
