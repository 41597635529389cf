import ArgumentParser
import KMSClient

/// What import-key-material takes in place of the fields of the second half of an import.
struct KeyMaterialFile: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The key material itself, instead of the two before: fileb://path.", valueName: "file"),
        completion: .file())
    var keyMaterial: String?
}

extension ImportKeyMaterial {
    func validate() throws {
        if extras.keyMaterial == nil {
            guard importToken != nil, encryptedKeyMaterial != nil else {
                throw ValidationError(
                    "Give --import-token and --encrypted-key-material, or --key-material alone.")
            }
        } else {
            guard importToken == nil, encryptedKeyMaterial == nil else {
                throw ValidationError(
                    "--key-material is instead of --import-token and --encrypted-key-material.")
            }
            guard validTo != nil || expirationModel?.value == .keyMaterialDoesNotExpire else {
                throw ValidationError(
                    "Give --valid-to, or --expiration-model KEY_MATERIAL_DOES_NOT_EXPIRE.")
            }
        }
    }

    /// Sets the token and what comes with it: as given, or made of the key material.
    func complete(_ request: inout ImportKeyMaterialRequest) throws {
        if let keyMaterial = extras.keyMaterial {
            let (token, encrypted) = try ImportStep.wrapped(
                keyMaterial, keyID: keyID, options, options.makeClient())
            request.importToken = token
            request.encryptedKeyMaterial = encrypted
        } else {
            let format = options.cliBinaryFormat
            request.importToken = try Parameters.bytes(
                of: importToken, flag: "--import-token", format: format)
            request.encryptedKeyMaterial = try Parameters.bytes(
                of: encryptedKeyMaterial, flag: "--encrypted-key-material", format: format)
        }
    }
}
