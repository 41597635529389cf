import ArgumentParser
import KMSClient

/// An enum of the API on the command line, by AWS's names.
struct Named<Value: AWSEnumeration>: ExpressibleByArgument {
    let value: Value

    init?(argument: String) {
        guard let value = Value(name: argument) else { return nil }
        self.value = value
    }

    static var allValueStrings: [String] { Value.allCases.map(\.name) }
}
