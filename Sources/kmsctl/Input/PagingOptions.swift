import ArgumentParser
import Foundation
import KMSJSON

/// How a listing is read: all of it, unless told otherwise.
struct PagingOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "How many entries to print at most; the reply then has a NextToken.", valueName: "n"))
    var maxItems: Int?

    @Option(help: ArgumentHelp("Where to go on: the NextToken printed before.", valueName: "token"))
    var startingToken: String?

    @Option(help: ArgumentHelp("How many entries to ask the service for at once.", valueName: "n"))
    var pageSize: Int?

    @Flag(name: .customLong("no-paginate"), help: "Make one call, and print its reply as it is.")
    var isOnePage = false

    @Option(help: ArgumentHelp("One page of at most so many entries.", valueName: "n"))
    var limit: Int?

    @Option(
        help: ArgumentHelp("One page, from the NextMarker printed before.", valueName: "marker"))
    var marker: String?

    /// Whether the reply of one call is to be printed as it is.
    var isManual: Bool { isOnePage || limit != nil || marker != nil }

    func validate() throws {
        guard limit == nil && marker == nil || maxItems == nil && startingToken == nil else {
            throw ValidationError(
                "--limit and --marker name one page; leave out --max-items and --starting-token.")
        }
        guard maxItems ?? 1 > 0 else { throw ValidationError("--max-items is 1 or more.") }
    }
}

/// Where a listing goes on, in the form AWS CLI gives it: base64 of a JSON object.
struct PageToken: Equatable {
    /// The marker of the page; `nil` for the first.
    var marker: String?
    /// How many entries of that page were printed already.
    var skipped: Int?

    init(marker: String?, skipped: Int? = nil) {
        self.marker = marker
        self.skipped = skipped
    }

    /// Reads a token that was printed.
    init(_ text: String) throws(InputError) {
        guard let data = Data(base64Encoded: text),
            let value = try? JSONReader.value(of: Array(data)),
            let token = PageToken(value)
        else {
            throw InputError(
                "Bad starting token: \(text). Give the NextToken of an earlier listing.")
        }
        self = token
    }

    /// The token that an object stands for; `nil` for anything else.
    private init?(_ value: JSONValue) {
        guard case .object = value else { return nil }
        switch value["Marker"] ?? .null {
        case .null: marker = nil
        case .string(let text): marker = text
        default: return nil
        }
        switch value["boto_truncate_amount"] ?? .null {
        case .null: skipped = nil
        case .integer(let count): skipped = Int(count)
        default: return nil
        }
    }

    /// The token as it is printed.
    var text: String {
        let marker = JSONWriter.text(of: marker.map(JSONValue.string) ?? .null)
        let skipped = skipped.map { ", \"boto_truncate_amount\": \($0)" } ?? ""
        return Data("{\"Marker\": \(marker)\(skipped)}".utf8).base64EncodedString()
    }
}
