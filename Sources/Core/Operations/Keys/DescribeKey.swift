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
                keyMetadata: KeyMetadata(
                    permit.key.attributes, permit.key.materialID, of: service.accountID))
        }
    }
}

extension KeyMetadata {
    /// What is known of a key, in AWS's words.
    init(_ key: KeyAttributes, _ material: KeyMaterialID?, of accountID: String) {
        let type = KeyType.of(key.keySpec)
        let usage = key.keyUsage
        let scope = AccountScope(accountID: accountID, region: key.address.region)
        self.init(
            awsAccountID: accountID, keyID: key.keyID.description,
            arn: scope.keyARN(key.keyID), creationDate: key.creationDate,
            enabled: key.state == .enabled, description: key.description,
            keyUsage: usage, keyState: key.state,
            deletionDate: key.state == .pendingDeletion ? key.deletionDate : nil,
            origin: key.origin, keyManager: key.keyManager, customerMasterKeySpec: key.keySpec,
            keySpec: key.keySpec,
            encryptionAlgorithms: usage == .encryptDecrypt ? type.encryption : [],
            signingAlgorithms: usage == .signVerify ? type.signing : [],
            keyAgreementAlgorithms: usage == .keyAgreement ? type.agreement : [],
            multiRegion: key.keyID.isMultiRegion,
            macAlgorithms: usage == .generateVerifyMac ? type.mac : [],
            currentKeyMaterialID: material?.description)
    }
}
