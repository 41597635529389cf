import ClientTestKit
import KMSAPI
import KMSClient
import KMSJSON
import Testing

@testable import kmsctl

@Suite struct PolicyCommandTests {
    private static let arn =
        "arn:aws:kms:eu-west-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab"

    private static func words(_ line: String) -> [String] {
        line.split(separator: " ").map(String.init)
    }

    // MARK: Lint

    @Test func eachRemarkHasItsFileAndLine() {
        let reply = LintPolicyResponse(
            fault: PolicyRemark(line: 3, text: "There is no action kms:Decypt."),
            remarks: [PolicyRemark(text: "It has\u{1B}no effect.")])
        #expect(
            PolicyLint.text(of: reply, name: "p.json")
                == "p.json:3: There is no action kms:Decypt.\np.json: It has\\u001bno effect.\n")
        #expect(PolicyLint.text(of: LintPolicyResponse(), name: "p.json") == "ok\n")
        #expect(
            PolicyLint.text(of: LintPolicyResponse(remarks: [PolicyRemark(text: "a")]), name: nil)
                == "a\n")
    }

    @Test(
        arguments: [
            ("/etc/kmsd/policies.d/users/alice.json", true),
            ("/etc/kmsd/policies.d/groups/staff.d/a.json", true),
            ("/etc/kmsd/policies.d/roles/../ceiling.json", true), ("roles/app.json", true),
            ("ceiling.json", true), ("/home/users/alice/policy.json", false),
            ("/etc/kmsd/policies.d/x.json", false), ("policy.json", false), ("-", false),
        ])
    func theKindOfAPolicyIsKnownByItsPlace(path: String, isIdentity: Bool) {
        #expect(PolicyFile.isOfIdentity(path) == isIdentity)
    }

    @Test func theTextIsSentAsItIs() throws {
        let text = "{\r\n\"é\"}"
        try ImportTests.withFile(Array(text.utf8)) { path in
            let request = try PolicyLint.parse([path]).request()
            #expect(Array((request.policy ?? "").utf8) == Array(text.utf8))
            #expect(request.identity == false)
            #expect(try PolicyLint.parse(["--identity", path]).request().identity == true)
        }
        #expect(try PolicyLint.parse([]).request().policy == nil)
        #expect(throws: InputError.self) { try PolicyLint.parse(["/no/such/file"]).request() }
    }

    @Test func aFaultIsTheExitCode() {
        let (text, status) = Kmsctl.outcome(of: QuietEnd(status: .general))
        #expect(text.isEmpty && status == .general)
        #expect(Kmsctl.outcome(of: QuietEnd(status: .denied)).status?.rawValue == 3)
    }

    // MARK: Reload

    @Test func aReloadSaysHowManyAndWhatToLookAt() throws {
        let reply = ReloadPoliciesResponse(files: 1, remarks: ["users/eve.json: nobody"])
        #expect(PolicyReload.text(of: reply) == "1 file loaded\nusers/eve.json: nobody\n")
        #expect(PolicyReload.text(of: ReloadPoliciesResponse(files: 3)) == "3 files loaded\n")
        let command = try PolicyReload.parse(Self.words("--rebind user/alice group/staff"))
        #expect(command.request.rebind == ["user/alice", "group/staff"])
    }

    // MARK: Simulate

    @Test func conditionsOfOneKeyAreItsValues() throws {
        let found = try ConditionArguments.read([
            "kms:GrantOperations=Decrypt", "kms:RequestAlias=alias/a=b", "KMS:grantoperations=",
        ])
        #expect(found.map(\.key) == ["kms:GrantOperations", "kms:RequestAlias"])
        #expect(found.map(\.values) == [["Decrypt", ""], ["alias/a=b"]])
    }

    @Test(arguments: ["kms:RequestAlias", "=x", ""])
    func aConditionWithoutKeyOrValueIsRefused(word: String) {
        #expect(throws: InputError.self) { try ConditionArguments.read([word]) }
    }

    @Test func aSimulationIsSentAsGiven() throws {
        let line =
            "--principal p --action kms:Decrypt --resource k --context a=b c=d --condition x:y=z"
        let command = try PolicySimulate.parse(Self.words(line))
        let request = try command.request(for: "q")
        let (principal, action, resource) = (request.principal, request.action, request.resource)
        #expect(principal == "q" && action == "kms:Decrypt" && resource == "k")
        let (context, conditions) = (request.encryptionContext, request.conditions)
        #expect(context?.dictionary == ["a": "b", "c": "d"])
        #expect(conditions.map(\.key) == ["x:y"])
        let policy = request.policy
        #expect(policy == nil)
    }

    @Test(
        arguments: [
            ("root", "arn:aws:iam::123456789012:root"),
            ("user:alice", "arn:aws:iam::123456789012:user/alice"),
            ("role:app", "arn:aws:iam::123456789012:role/app"),
            ("arn:aws:iam::123456789012:user/bob", "arn:aws:iam::123456789012:user/bob"),
            ("backup.amazonaws.com", "backup.amazonaws.com"), ("user:", "user:"),
        ])
    func shortPrincipalsHaveTheAccountOfTheKeys(short: String, expected: String) throws {
        let server = FakeServer { peer, _ in
            while let request = peer.request() {
                peer.reply(to: request, ListKeysResponse(keys: [KeyListEntry(keyARN: Self.arn)]))
            }
        }
        for resource in ["alias/a", Self.arn] {
            let line =
                "--principal \(short) --action a --resource \(resource) --socket \(server.path)"
            let command = try PolicySimulate.parse(Self.words(line))
            #expect(try command.arn(command.options.makeClient()) == expected)
        }
    }

    @Test func withoutAKeyThereIsNoAccount() throws {
        let server = FakeServer { peer, _ in
            while let request = peer.request() { peer.reply(to: request, ListKeysResponse()) }
        }
        let line = "--principal root --action a --resource * --socket \(server.path)"
        let command = try PolicySimulate.parse(Self.words(line))
        let error = #expect(throws: LocalFailure.self) {
            try command.arn(command.options.makeClient())
        }
        #expect(error?.message.contains("no key") ?? false)
    }

    // MARK: Replay

    /// A server that allows Encrypt to all but eve, who is gone, and without a policy Decrypt, too.
    private static func server() -> FakeServer {
        FakeServer { peer, _ in
            while let request = peer.request() {
                do {
                    let asked = try request.message(as: SimulateAccessRequest.self)
                    guard asked.principal != "eve" else {
                        peer.refuse(request, .validation, "eve is nobody")
                        continue
                    }
                    let isAllowed = asked.action == "kms:Encrypt" || asked.policy == nil
                    let explanation = AccessExplanation(allowed: isAllowed, reason: "So it is.")
                    peer.reply(to: request, SimulateAccessResponse(explanation: explanation))
                } catch {
                    return
                }
            }
        }
    }

    private static func tally(_ calls: [(String, String)]) throws -> ReplayTally {
        var tally = ReplayTally()
        for (principal, action) in calls {
            let made = try #require(
                RecordedCall(
                    principal: principal, action: action, context: ["app": "orders"],
                    conditions: [ConditionKeyValues(key: "kmsd:PeerUid", values: ["7"])]))
            tally.add(.calls([made], time: "2027-01-31T12:00:00Z"))
        }
        return tally
    }

    @Test func whatChangesIsListedWithItsRecords() throws {
        let server = Self.server()
        let options = try GlobalOptions.parse(["--socket", server.path])
        var tally = try Self.tally([
            ("alice", "kms:Decrypt"), ("alice", "kms:Encrypt"), ("alice", "kms:Decrypt"),
            ("eve", "kms:Decrypt"),
        ])
        tally.add(.incomplete)
        let replay = try Replay(tally, on: Self.arn, under: "{}", options)
        #expect(
            ReplayText.text(of: replay) == """
                allowed -> denied: 2 records, the last of 2027-01-31T12:00:00Z
                    alice kms:Decrypt
                    encryption context "app": "orders"
                    kmsd:PeerUid: "7"
                    So it is.

                Of 3 distinct calls in 5 records, 1 changes its outcome (2 records). Not decided: \
                2 records, 1 with too little in them, 1 of principals that are gone.

                """)
        let value = ReplayText.value(of: replay)
        #expect(value["RecordsUndecided"] == JSONValue.integer(1))
        guard case .array(let changes)? = value["Changes"] else {
            Issue.record("no changes")
            return
        }
        #expect(changes.count == 1)
        #expect(changes.first?["Replayed"] == JSONValue.string("denied"))
    }

    @Test func nothingThatChangesIsASentence() throws {
        let server = Self.server()
        let options = try GlobalOptions.parse(["--socket", server.path])
        let tally = try Self.tally([("alice", "kms:Encrypt")])
        let replay = try Replay(tally, on: Self.arn, under: "{}", options)
        #expect(
            ReplayText.text(of: replay)
                == "Of 1 distinct call in 1 record, 0 change their outcome (0 records).\n")
    }

    @Test func aCompressedLogIsNoLog() throws {
        let key = try #require(ReplayedKey(arn: Self.arn))
        try ImportTests.withFile([0x1F, 0x8B, 0x08, 0x0A]) { path in
            let line = "--policy p --key-id k --audit \(path)"
            let command = try PolicyReplay.parse(Self.words(line))
            let error = #expect(throws: InputError.self) { try command.recorded(about: key) }
            #expect(error?.message.contains("compressed") ?? false)
        }
    }
}
