import Foundation

/// The figures, with what they should reach.
final class Report {
    private struct Row {
        let name: String
        let value: Double
        let goal: String
        let must: String
        let note: String
    }

    private var rows: [Row] = []

    func add(
        _ name: String, _ value: Double, goal: String = "", must: String = "", note: String = ""
    ) {
        rows.append(Row(name: name, value: value, goal: goal, must: must, note: note))
        print(String(format: "  %@ %.3f %@", name, value, note))
    }

    func write() {
        print("\n| figure | value | goal | must | note |\n| --- | --- | --- | --- | --- |")
        for row in rows {
            print(
                "| \(row.name) | \(String(format: "%.2f", row.value)) | \(row.goal) | \(row.must) | \(row.note) |"
            )
        }
        print("")
        for row in rows {
            print("{\"name\": \"\(row.name)\", \"value\": \(String(format: "%.4f", row.value))}")
        }
    }
}
