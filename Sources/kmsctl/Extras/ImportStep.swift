import KMSClient
import KMSCrypto
import KMSSecrets

/// The first half of an import that is done in one step.
enum ImportStep {
    /// The type of the key that wraps: the strongest that there is.
    static let wrappingKeySpec = WrappingKeySpec.rsa4096

    /// Asks for parameters and encrypts the key material that a flag's value names.
    ///
    /// The key material is read first, so that nothing is asked for if that fails, and is in locked
    /// memory until it is encrypted.
    static func wrapped(
        _ value: String, keyID: String, _ options: GlobalOptions, _ client: BlockingKMSClient
    ) throws -> (token: [UInt8], encrypted: [UInt8]) {
        let material = try read(value)
        let algorithm = MaterialWrapping.algorithm(forBytes: material.count, under: wrappingKeySpec)
        let cryptor = try Cryptor()
        let parameters = try options.call(
            .getParametersForImport,
            GetParametersForImportRequest(
                keyID: keyID, wrappingAlgorithm: algorithm, wrappingKeySpec: wrappingKeySpec),
            with: client)
        guard let token = parameters.importToken, let publicKey = parameters.publicKey else {
            throw LocalFailure("The service gave no parameters for the import.")
        }
        let encrypted = try MaterialWrapping.wrap(
            material, by: algorithm, under: publicKey, using: cryptor)
        return (token, encrypted)
    }

    /// The key material, which must be in a file: what is on the command line is no secret.
    static func read(_ value: String, flag: String = "--key-material") throws -> SecretBytes {
        guard let path = ParameterFile.path(of: value, scheme: "fileb://") else {
            throw InputError(parsing: flag, "Key material is read from a file: fileb://path.")
        }
        let material = try SecretBlob.contents(of: path, flag: flag)
        guard (1...MaterialWrapping.limit).contains(material.count) else {
            throw InputError(
                parsing: flag,
                "The file has \(material.count) bytes; key material has 1 to \(MaterialWrapping.limit)."
            )
        }
        return material
    }
}
