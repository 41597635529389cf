/// An enum of the AWS KMS API: numbers on the wire, AWS's names in text.
public protocol AWSEnumeration: RawRepresentable<Int32>, CaseIterable, Hashable, Sendable,
    CustomStringConvertible
{
    /// The name that AWS uses.
    var name: String { get }
}

extension AWSEnumeration {
    /// The value that AWS gives `name`, upper and lower case told apart.
    public init?(name: String) {
        guard let value = Self.allCases.first(where: { $0.name == name }) else { return nil }
        self = value
    }

    /// AWS's name.
    public var description: String { name }
}
