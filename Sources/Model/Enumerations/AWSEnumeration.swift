/// An enum of the AWS KMS API: numbers on the wire, AWS's names in text.
public protocol AWSEnumeration: RawRepresentable<Int32>, CaseIterable, Hashable, Sendable,
    CustomStringConvertible
{
    /// The name that AWS uses.
    var name: String { get }
}

extension AWSEnumeration {
    /// The value that AWS gives `name`, compared byte by byte.
    public init?(name: String) {
        let found = Self.allCases.first { $0.name.utf8.elementsEqual(name.utf8) }
        guard let value = found else { return nil }
        self = value
    }

    /// AWS's name.
    public var description: String { name }
}
