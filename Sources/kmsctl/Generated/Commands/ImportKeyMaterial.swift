// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

import ArgumentParser
import KMSClient

/// ImportKeyMaterial, as `aws kms import-key-material`.
struct ImportKeyMaterial: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Brings key material into a key whose origin is EXTERNAL.",
        discussion: """
            With --import-token and --encrypted-key-material it is the second half of an import \
            whose first is get-parameters-for-import. With --key-material it is the whole import: \
            kmsctl asks for the parameters, encrypts the key material with them \
            (RSAES_OAEP_SHA_256, or RSA_AES_KEY_WRAP_SHA_256 if it is long, under RSA_4096) and \
            sends it. A symmetric key is 32 bytes, an HMAC key as long as its hash, a private key \
            DER-encoded PKCS #8.

            Example: kmsctl import-key-material --key-id 1234abcd-12ab-34cd-56ef-1234567890ab \
            --key-material fileb://plain.bin --expiration-model KEY_MATERIAL_DOES_NOT_EXPIRE
            """)

    @OptionGroup(title: "Common options") var options: GlobalOptions

    @Option(
        name: .customLong("key-id"),
        help: ArgumentHelp("The KMS key: key ID or key ARN.", valueName: "key"), completion: .keys)
    var keyID: String

    @Option(
        help: ArgumentHelp(
            "The token that GetParametersForImport returned: fileb://path, or base64.",
            valueName: "blob"), completion: .file())
    var importToken: String?

    @Option(
        help: ArgumentHelp(
            """
            The key material, encrypted with the public key that came with the token. Give \
            fileb://path, or base64.
            """, valueName: "blob"), completion: .file())
    var encryptedKeyMaterial: String?

    @OptionGroup var extras: KeyMaterialFile

    @Option(
        help: ArgumentHelp(
            """
            When the key material expires: at most 365 days ahead. Must come if it expires, \
            and only then. Give 2027-01-31T12:00:00Z, or seconds since 1970.
            """, valueName: "time"))
    var validTo: String?

    @Option(help: "Whether the key material expires; KEY_MATERIAL_EXPIRES if not given.")
    var expirationModel: Named<ExpirationModelType>?

    @Option(
        help: """
            Whether the key material is new to the key; symmetric encryption keys only. \
            NEW_KEY_MATERIAL if not given, and after the first import EXISTING_KEY_MATERIAL.
            """)
    var importType: Named<ImportType>?

    @Option(
        help: ArgumentHelp(
            """
            What to say of the key material, 0 to 256 characters; symmetric encryption keys \
            only.
            """, valueName: "text"))
    var keyMaterialDescription: String?

    @Option(
        name: .customLong("key-material-id"),
        help: ArgumentHelp(
            "The key material that is to come back; symmetric encryption keys only.",
            valueName: "id"))
    var keyMaterialID: String?

    func run() throws {
        try options.run(.importKeyMaterial, request())
    }

    func request() throws -> ImportKeyMaterialRequest {
        var request = try ImportKeyMaterialRequest(
            keyID: keyID, validTo: Parameters.time(of: validTo, flag: "--valid-to"),
            expirationModel: expirationModel?.value, importType: importType?.value,
            keyMaterialDescription: keyMaterialDescription, keyMaterialID: keyMaterialID)
        try complete(&request)
        return request
    }
}
