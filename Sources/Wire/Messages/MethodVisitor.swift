package import KMSAPI

/// The methods of the schema.
package enum WireMethods {}

/// What does something with the messages of each method.
package protocol MethodVisitor {
    /// `path` is service and method: `KMS/Decrypt`.
    mutating func visit<
        Request: WireMessage & APIRequest & ~Copyable, Reply: WireMessage & ~Copyable
    >(_ path: StaticString, _ request: Request.Type, _ reply: Reply.Type)
}
