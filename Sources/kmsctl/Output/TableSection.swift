/// One table with its title.
///
/// Source: awscli 1.45, `Section` of `table.py`.
struct TableSection {
    let title: String
    /// How many bars stand left and right of it.
    let indent: Int
    private(set) var header: [String] = []
    private(set) var rows: [[String]] = []
    private var columns: Int?
    private var widths: [Int] = []

    init(title: String, indent: Int) {
        self.title = title
        self.indent = indent
    }

    mutating func addHeader(_ header: [String]) {
        widen(header)
        columns = columns ?? header.count
        self.header = header
    }

    mutating func addRow(_ row: [String]) throws(LocalFailure) {
        let columns = columns ?? row.count
        guard row.count == columns else {
            throw LocalFailure(
                "Row should have \(columns) elements, instead it has \(row.count)")
        }
        self.columns = columns
        rows.append(row)
        widen(row)
    }

    private mutating func widen(_ row: [String]) {
        let new = row.map { TextWidth.columns(of: $0) }
        widths = widths.isEmpty ? new : zip(widths, new).map { max($0, $1) }
    }

    /// The columns with the space around them, stretched to fill `width`.
    func columnWidths(padding: Int, filling width: Int) -> [Int] {
        let natural = widths.map { $0 + padding }
        guard !natural.isEmpty else { return [] }
        let factor = Double(width) / Double(natural.reduce(0, +))
        var scaled = natural.map { Int((factor * Double($0)).rounded(.toNearestOrEven)) }
        var surplus = scaled.reduce(0, +) - width
        while surplus != 0 {
            let order = surplus > 0 ? Array(scaled.indices) : Array(scaled.indices.reversed())
            for index in order where surplus != 0 {
                scaled[index] -= surplus > 0 ? 1 : -1
                surplus -= surplus > 0 ? 1 : -1
            }
        }
        return scaled
    }

    /// How wide it is with its borders and the bars around it.
    func totalWidth(padding: Int) -> Int {
        let inner = widths.reduce(0) { $0 + $1 + padding }
        return max(TextWidth.columns(of: title), inner) + 2 + 2 * indent
    }

    /// A table of one row as one of two columns: its header on the left, the row on the right.
    func turned() throws(LocalFailure) -> TableSection {
        guard rows.count == 1, !header.isEmpty else { return self }
        var section = TableSection(title: title, indent: indent)
        for (name, value) in zip(header, rows[0]) { try section.addRow([name, value]) }
        return section
    }
}
