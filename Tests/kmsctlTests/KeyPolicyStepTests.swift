import ClientTestKit
import KMSAPI
import KMSClient
import Testing

@testable import kmsctl

@Suite struct KeyPolicyStepTests {
    private static let arn =
        "arn:aws:kms:eu-west-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab"
    private static let policy = #"{"Version":"2012-10-17","Statement":[]}"#

    /// A server with one key, which notes what it is asked.
    private static func server(_ notes: Notes<Received>) -> FakeServer {
        FakeServer { peer, _ in
            while let request = peer.request() {
                notes.add(request)
                switch request.name {
                case "KMS/DescribeKey":
                    let key = KeyMetadata(arn: Self.arn)
                    peer.reply(to: request, DescribeKeyResponse(keyMetadata: key))
                case "KMS/GetKeyPolicy":
                    peer.reply(to: request, GetKeyPolicyResponse(policy: Self.policy))
                default: peer.reply(to: request, PutKeyPolicyResponse())
                }
            }
        }
    }

    @Test func anAliasIsLookedUpFirst() throws {
        let notes = Notes<Received>()
        let server = Self.server(notes)
        let options = try GlobalOptions.parse(["--socket", server.path])
        let step = try KeyPolicyStep("alias/app", options)
        #expect(step.key == Self.arn)
        #expect(step.account == "123456789012")
        var policy = try step.policy()
        let statement = try AllowStatement(KeyUse("mac"))
        _ = try policy.add(statement, for: "arn:aws:iam::123456789012:user/alice")
        try step.put(policy, isDry: true)
        try step.put(policy, isDry: false)
        let all = notes.all
        #expect(all.map(\.name) == ["KMS/DescribeKey", "KMS/GetKeyPolicy", "KMS/PutKeyPolicy"])
        let last = try #require(all.last)
        let put = try last.message(as: PutKeyPolicyRequest.self)
        let text = try policy.text()
        #expect(put.keyID == Self.arn)
        #expect(put.policy == text)
    }
}
