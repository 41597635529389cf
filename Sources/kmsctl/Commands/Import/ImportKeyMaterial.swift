import ArgumentParser
import KMSClient

/// ImportKeyMaterial, as `aws kms import-key-material`; or the whole import in one step.
struct ImportKeyMaterial: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Brings key material into a key whose origin is EXTERNAL.",
        discussion: """
            With --import-token and --encrypted-key-material it is the second half of an import whose \
            first is get-parameters-for-import. With --key-material it is the whole import: kmsctl \
            asks for the parameters, encrypts the key material with them (RSAES_OAEP_SHA_256, or \
            RSA_AES_KEY_WRAP_SHA_256 if it is long, under RSA_4096) and sends it. A symmetric key is \
            32 bytes, an HMAC key as long as its hash, a private key DER-encoded PKCS #8.

            Example: kmsctl import-key-material --key-id 1234abcd-12ab-34cd-56ef-1234567890ab \
            --key-material fileb://plain.bin --expiration-model KEY_MATERIAL_DOES_NOT_EXPIRE
            """)

    @OptionGroup(title: "Common options") var options: GlobalOptions

    @Option(
        name: .customLong("key-id"),
        help: ArgumentHelp(
            "The key: key ID or key ARN.", valueName: "key"),
        completion: .keys)
    var keyID: String

    @Option(
        help: ArgumentHelp(
            "The token of get-parameters-for-import: fileb://path, or base64.", valueName: "blob"),
        completion: .file())
    var importToken: String?

    @Option(
        help: ArgumentHelp(
            "The key material, encrypted with the public key that came with the token.",
            valueName: "blob"),
        completion: .file())
    var encryptedKeyMaterial: String?

    @Option(
        help: ArgumentHelp(
            "The key material itself, instead of the two before: fileb://path.", valueName: "file"),
        completion: .file())
    var keyMaterial: String?

    @Option(
        help: ArgumentHelp(
            "When the key material expires, at most 365 days ahead: 2027-01-31T12:00:00Z, or seconds since 1970.",
            valueName: "time"))
    var validTo: String?

    @Option(
        help:
            "Whether it expires; KEY_MATERIAL_EXPIRES if not given, and then --valid-to is needed.")
    var expirationModel: Named<ExpirationModelType>?

    @Option(help: "Whether the key material is new to the key; for symmetric encryption keys.")
    var importType: Named<ImportType>?

    @Option(
        help: ArgumentHelp(
            "What to say of the key material, 0 to 256 characters; for symmetric encryption keys.",
            valueName: "text"))
    var keyMaterialDescription: String?

    @Option(
        name: .customLong("key-material-id"),
        help: ArgumentHelp(
            "The key material that is to come back; for symmetric encryption keys.", valueName: "id"
        ))
    var keyMaterialID: String?

    func validate() throws {
        if keyMaterial == nil {
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

    func run() throws {
        let validTo = try validTo.map { text throws(InputError) in
            try PointInTime.read(text, flag: "--valid-to")
        }
        let client = options.makeClient()
        let (token, encrypted) = try material(client)
        let reply = try options.call(
            .importKeyMaterial,
            ImportKeyMaterialRequest(
                keyID: keyID, importToken: token, encryptedKeyMaterial: encrypted,
                validTo: validTo, expirationModel: expirationModel?.value,
                importType: importType?.value, keyMaterialDescription: keyMaterialDescription,
                keyMaterialID: keyMaterialID),
            with: client)
        try options.show(reply.fields().map(Field.init), of: "ImportKeyMaterial")
    }

    /// The token and what comes with it: as given, or made of the key material.
    private func material(
        _ client: BlockingKMSClient
    ) throws -> (token: [UInt8], encrypted: [UInt8]) {
        if let keyMaterial {
            return try ImportStep.wrapped(keyMaterial, keyID: keyID, options, client)
        }
        let format = options.cliBinaryFormat
        return (
            try Blob.bytes(of: importToken ?? "", flag: "--import-token", format: format),
            try Blob.bytes(
                of: encryptedKeyMaterial ?? "", flag: "--encrypted-key-material", format: format)
        )
    }
}
