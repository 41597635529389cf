import KMSClient

extension Timestamp {
    /// ISO 8601 as AWS CLI version 2 prints it, in UTC: `2026-03-02T08:15:04.120000+00:00`.
    var iso8601: String {
        let fraction = ((milliseconds % 1000) + 1000) % 1000
        let seconds = description.dropLast()
        guard fraction > 0 else { return seconds + "+00:00" }
        let digits = String(fraction)
        return seconds + "." + String(repeating: "0", count: 3 - digits.count) + digits
            + "000+00:00"
    }
}
