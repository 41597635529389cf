import Foundation
import KMSClient

/// A flag that holds bytes: `fileb://path`, or base64 as AWS CLI version 2 takes it.
enum Blob {
    /// The bytes that a flag's value stands for.
    static func bytes(
        of value: String, flag: String, format: BinaryFormat
    ) throws(InputError) -> [UInt8] {
        if let bytes = try ParameterFile.bytes(of: value, flag: flag) { return bytes }
        let text = try ParameterFile.text(of: value, flag: flag)
        switch format {
        case .raw: return Array(text.utf8)
        case .base64:
            let trimmed = text.trimmingCharacters(in: .whitespacesAndNewlines)
            guard let data = Data(base64Encoded: trimmed) else {
                // The value itself may be a secret.
                throw InputError(
                    parsing: flag,
                    "Invalid base64. Give base64, fileb:// and a path, or --cli-binary-format raw-in-base64-out."
                )
            }
            return [UInt8](data)
        }
    }
}
