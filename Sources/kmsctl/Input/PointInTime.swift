import Foundation
import KMSClient

/// A flag that holds a point in time, as AWS CLI takes it: ISO 8601, or seconds since the Unix epoch.
enum PointInTime {
    /// The time that a flag's value stands for.
    static func read(_ text: String, flag: String) throws(InputError) -> Timestamp {
        if let seconds = Double(text), seconds.isFinite { return Timestamp(seconds: seconds) }
        let formatter = ISO8601DateFormatter()
        for options in [
            ISO8601DateFormatter.Options.withInternetDateTime,
            [.withInternetDateTime, .withFractionalSeconds],
        ] {
            formatter.formatOptions = options
            guard let date = formatter.date(from: text) else { continue }
            return Timestamp(seconds: date.timeIntervalSince1970)
        }
        throw InputError(
            parsing: flag,
            "Invalid time \"\(text)\". Give ISO 8601 with a zone, such as 2027-01-31T12:00:00Z, or seconds since 1970."
        )
    }
}
