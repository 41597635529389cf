import KMSJSON

extension JSONValue {
    /// The element of a list at an index; one below zero counts from the end.
    func element(at index: Int64) -> JSONValue {
        guard case .array(let items) = self else { return .null }
        let count = Int64(items.count)
        let position = index < 0 ? index + count : index
        guard position >= 0, position < count else { return .null }
        return items[Int(position)]
    }

    /// The elements of a list that a slice names, as Python's slices do.
    func elements(of slice: Node.Slice) throws(JMESError) -> JSONValue {
        guard case .array(let items) = self else { return .null }
        let step = slice.step ?? 1
        guard step != 0 else {
            throw JMESError(kind: .invalidValue, message: "slice step cannot be zero")
        }
        let count = Int64(items.count)
        let lowest: Int64 = step < 0 ? -1 : 0
        let highest = step < 0 ? count - 1 : count
        func bound(_ index: Int64) -> Int64 {
            min(max(index < 0 ? index + count : index, lowest), highest)
        }
        var position = slice.start.map(bound) ?? (step < 0 ? highest : lowest)
        let stop = slice.stop.map(bound) ?? (step < 0 ? lowest : highest)
        var selected: [JSONValue] = []
        while step < 0 ? position > stop : position < stop {
            selected.append(items[Int(position)])
            let next = position.addingReportingOverflow(step)
            if next.overflow { break }
            position = next.partialValue
        }
        return .array(selected)
    }
}
