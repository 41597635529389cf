import Foundation
import KMSAPI
import KMSAccess
import KMSCore
import KMSModel
import KMSPlatform
import KMSStore
import Logging
import TestKit
import Testing

@testable import KMSServer

/// Identity policies as files: all or none, each name whose it was at first.
@Suite struct PolicyFilesTests {
    private let instance: TestInstance
    private let folder: TemporaryFolder

    init() throws {
        instance = try TestInstance()
        folder = try TemporaryFolder()
    }

    private static let everything =
        "{\"Statement\": {\"Effect\": \"Allow\", \"Action\": \"kms:*\", \"Resource\": \"*\"}}"

    private func write(_ name: String, _ text: String = everything, mode: Int = 0o644) throws {
        let url = URL(filePath: folder.file(name))
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try text.write(to: url, atomically: false, encoding: .utf8)
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: url.path)
    }

    private func load(
        _ users: [String: UInt32] = ["alice": 1002], rebound: Set<HolderName> = [],
        requiring folders: Set<String> = []
    ) throws(PolicyFileError) -> LoadedPolicies {
        try PolicyLoader(
            folder: PolicyFolder(path: folder.path), accountID: "123456789012", isStrict: false,
            directory: Users(users: users)
        ).load(with: instance.engine, rebound: rebound, requiring: folders)
    }

    /// A name service that hangs.
    private struct Hanging: PrincipalDirectory, Sendable {
        let gate: WorkGate
        func user(_: String) -> UserLookUp {
            gate.wait()
            return .unknown
        }
        func hasRole(_: String) -> Bool { false }
        func hasService(_: String) -> Bool { false }
    }

    @Test func nobodyWaitsForANameServiceThatHangs() throws {
        try write("users/alice.json")
        let gate = WorkGate()
        let loader = PolicyLoader(
            folder: PolicyFolder(path: folder.path), accountID: "123456789012", isStrict: false,
            directory: Hanging(gate: gate))
        let watch = try PolicyWatch(
            instance.engine, instance.service.access, UserNames(), PrincipalRegistry(), loader,
            log: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        let thread = try SystemThread { watch.run() }
        defer {
            watch.stop()
            gate.open()
            thread.join()
        }
        let (first, second) = (PolicyWatch.Request(), PolicyWatch.Request())
        watch.reload(first)
        gate.waitUntilWaiting(1)
        watch.reload(second)
        for request in [first, second] {
            guard request.wait(nanoseconds: 1_000_000) == nil else {
                Issue.record("a load without names has ended")
                return
            }
        }
        watch.stop()
        for request in [first, second] {
            guard case .failure(let error)? = request.wait() else {
                Issue.record("nobody was told that the server stops")
                return
            }
            #expect(error.description == "kmsd: The server stops.")
        }
    }

    private struct Users: PrincipalDirectory, Sendable {
        var users: [String: UInt32]
        func user(_ name: String) -> UserLookUp {
            name == "slow" ? .failed : users[name].map { .uid($0) } ?? .unknown
        }
        func hasRole(_ name: String) -> Bool { name == "orders-api" }
        func hasService(_: String) -> Bool { false }
    }

    @Test func withoutAFolderThereAreNone() throws {
        let loaded = try PolicyLoader(
            folder: PolicyFolder(path: folder.file("none")), accountID: "123456789012",
            isStrict: false, directory: Users(users: [:])
        ).load(with: instance.engine)
        #expect(loaded.fileCount == 0 && loaded.policies.users.isEmpty)
    }

    @Test func filesAreOfUsersGroupsRolesAndAll() throws {
        try write("users/alice.json")
        try write("users/alice.d/10-more.json")
        try write("groups/root.json")
        try write("roles/orders-api.json")
        try write("ceiling.json")
        try write("users/.alice.json.swp", "{")
        try write("users/bob.json~", "{")
        let loaded = try load()
        #expect(loaded.fileCount == 5 && loaded.remarks.isEmpty)
        #expect(loaded.policies.users[1002]?.count == 2)
        #expect(loaded.policies.groups[0]?.count == 1)
        #expect(loaded.policies.roles["orders-api"]?.count == 1)
        #expect(loaded.policies.ceiling != nil)
    }

    @Test(arguments: [
        ("{\n\"Statement\": [\n{\"Effect\": \"Alow\"}]}", 0o644, ":3: Effect is Allow or Deny."),
        ("{", 0o644, ":1: It is not JSON: "), (everything, 0o664, ": Others than its owner"),
        (
            "{\"Statement\": {\"Effect\": \"Allow\", \"Principal\": \"*\", \"Action\": \"*\", \"Resource\": \"*\"}}",
            0o644, ":1: An identity policy has no Principal"
        ),
        (String(repeating: " ", count: 131_073), 0o644, ": It has more than 131072 bytes."),
    ])
    func aBadFileIsNamedAndNothingIsLoaded(_ text: String, _ mode: Int, _ part: String) throws {
        try write("groups/root.json")
        try write("users/alice.json", text, mode: mode)
        let error = #expect(throws: PolicyFileError.self) { try load() }
        let place = folder.file("users/alice.json") + part
        #expect(error?.description.hasPrefix(place) ?? false, "\(error?.description ?? "")")
    }

    @Test func aFileOfAnotherKindIsNamed() throws {
        try write("users/alice.yaml")
        let error = #expect(throws: PolicyFileError.self) { try load() }
        #expect(error?.description.contains("users/alice.yaml: A policy's file is called") ?? false)
    }

    @Test func namesOfNobodyGrantNothingAndAreListed() throws {
        try write("users/zoe.json")
        try write("users/root.json")
        try write("groups/no-such-group.json")
        try write("roles/none.json")
        let loaded = try load()
        #expect(loaded.policies.users.isEmpty && loaded.policies.groups.isEmpty)
        #expect(loaded.remarks.count == 4)
        #expect(loaded.remarks.contains { $0.contains("There is no user zoe; it grants nothing.") })
        #expect(loaded.remarks.contains { $0.contains("root is the account root") })
    }

    @Test func whileTheNameServiceFailsTheOldSetStays() throws {
        try write("users/slow.json")
        let error = #expect(throws: PolicyFileError.self) { try load() }
        #expect(error?.description.contains("can't say now who slow is") ?? false)
    }

    @Test func aNameThatAnotherUserHasNowInheritsNothing() throws {
        try write("users/alice.json")
        #expect(try load().policies.users[1002] != nil)
        let reused = try load(["alice": 7001])
        #expect(reused.policies.users.isEmpty)
        #expect(reused.remarks.contains { $0.contains("--rebind user/alice") })
        #expect(try load(["alice": 7001]).policies.users.isEmpty, "nor later")
        let rebound = try load(["alice": 7001], rebound: [HolderName(.user, "alice")])
        #expect(rebound.policies.users[7001] != nil)
        #expect(try load(["alice": 7001]).policies.users[7001] != nil)
        #expect(try load(["alice": 1002]).policies.users.isEmpty)
    }

    private func move(_ name: String, to other: String) throws {
        try FileManager.default.moveItem(atPath: folder.file(name), toPath: folder.file(other))
    }

    @Test func theFoldersOfTheFilesAreKnown() throws {
        #expect(try load().usedFolders.isEmpty)
        try write("users/alice.d/10-more.json")
        try write("ceiling.json")
        try write("roles/.keep")
        let folders: Set<String> = [
            folder.path, folder.file("users"), folder.file("users/alice.d"),
        ]
        #expect(try load().usedFolders == folders)
    }

    @Test(arguments: ["users", "users/alice.d", "groups"])
    func aFolderThatVanishesTakesNothingAlong(_ name: String) throws {
        try write("users/alice.d/10-more.json")
        try write("groups/root.json")
        let before = try load()
        try move(name, to: "away")
        let error = #expect(throws: PolicyFileError.self) {
            _ = try load(requiring: before.usedFolders)
        }
        #expect(
            error?.description
                == folder.file(name) + ": It is missing; kmsctl policy reload does without it.")
        #expect(try load(requiring: [folder.path]).fileCount == 1, "somebody asked for that")
        try move("away", to: name)
        #expect(try load(requiring: before.usedFolders).fileCount == 2)
    }

    @Test func aFolderMayBeEmptiedButTheOutermostMustBeThere() throws {
        let policies = PolicyFolder(path: folder.file("policies.d"))
        try write("policies.d/users/alice.json")
        let before = try policies.read()
        try FileManager.default.removeItem(atPath: folder.file("policies.d/users/alice.json"))
        #expect(try policies.read(requiring: before.usedFolders).files.isEmpty)
        try move("policies.d", to: "away")
        let error = #expect(throws: PolicyFileError.self) {
            _ = try policies.read(requiring: before.usedFolders)
        }
        #expect(
            error?.description
                == policies.path + ": It is missing; make an empty folder to have no policies.")
    }

    @Test(arguments: ["users", "users/alice.d"])
    func aLinkThatLeadsNowhereIsNoMissingFolder(_ name: String) throws {
        try write("users/bob.json")
        if name == "users" { try move("users", to: "away") }
        try FileManager.default.createSymbolicLink(
            atPath: folder.file(name), withDestinationPath: folder.file("nowhere"))
        let error = #expect(throws: PolicyFileError.self) { _ = try load() }
        #expect(error?.description.hasPrefix(folder.file(name) + ": It can't be read") ?? false)
    }

    @Test func aServerWhosePoliciesVanishKeepsThem() throws {
        let server = try ServerInstance {
            let users = $0.policyDirectory + "/users"
            try? FileManager.default.createDirectory(
                atPath: users, withIntermediateDirectories: true)
            try? Self.everything.write(
                toFile: users + "/root.json", atomically: false, encoding: .utf8)
            try? FileManager.default.setAttributes(
                [.posixPermissions: 0o644], ofItemAtPath: users + "/root.json")
        }
        func reload() throws -> LoadedPolicies {
            let request = PolicyWatch.Request()
            server.server.reloadPolicies(request)
            return try #require(request.wait()).get()
        }
        let policies = server.directory + "/policies.d"
        #expect(try reload().fileCount == 1)
        try FileManager.default.moveItem(atPath: policies, toPath: policies + ".away")
        let error = #expect(throws: PolicyFileError.self) { _ = try reload() }
        #expect(error?.description.hasPrefix(policies + ": It is missing") ?? false)
        try FileManager.default.createDirectory(
            atPath: policies, withIntermediateDirectories: false)
        #expect(try reload().fileCount == 0, "who asks for none has none")
    }

    /// LintPolicy looks at the files, and asks for nothing.
    @Test(arguments: ["ceiling.json", "users"])
    func onlyAReloadDoesWithoutWhatIsGone(_ name: String) throws {
        let all =
            "{\"Statement\": {\"Effect\": \"Allow\", \"Action\": \"*\", \"Resource\": \"*\"}}"
        let server = try ServerInstance {
            for file in ["users/root.json", "ceiling.json"] {
                let url = URL(filePath: $0.policyDirectory + "/" + file)
                try? FileManager.default.createDirectory(
                    at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
                try? all.write(to: url, atomically: false, encoding: .utf8)
                try? FileManager.default.setAttributes(
                    [.posixPermissions: 0o644], ofItemAtPath: url.path)
            }
        }
        let client = try server.greetedClient()
        try client.request("KMSAccess/LintPolicy", call: 1)
        #expect(try client.frame()?.detail == 0)
        try FileManager.default.removeItem(atPath: "\(server.directory)/policies.d/\(name)")
        try client.request("KMSAccess/LintPolicy", call: 2)
        let refusal = try #require(try client.frame())
        #expect(refusal.call == 2 && refusal.detail == StatusCode.invalidArgument.rawValue)
        let message = try refusal.status.message ?? ""
        #expect(message.contains(name) && message.contains("stay in force"), "\(message)")
        try client.request("KMSAccess/ReloadPolicies", call: 3)
        #expect(try client.frame()?.detail == 0)
        try client.request("KMSAccess/LintPolicy", call: 4)
        #expect(try client.frame()?.detail == 0)
    }

    @Test func aServerLoadsThemAtItsStartAndAtAReload() throws {
        let server = try ServerInstance {
            try? FileManager.default.createDirectory(
                atPath: $0.policyDirectory, withIntermediateDirectories: true)
        }
        let bad = server.directory + "/policies.d/users"
        try FileManager.default.createDirectory(atPath: bad, withIntermediateDirectories: true)
        try "{".write(toFile: bad + "/alice.json", atomically: true, encoding: .utf8)
        let request = PolicyWatch.Request()
        server.server.reloadPolicies(request)
        guard case .failure(let error)? = request.wait() else {
            Issue.record("a bad file was loaded")
            return
        }
        #expect(error.description.contains("alice.json:1: "))
        server.stop()
        #expect(throws: ServerError.self) {
            _ = try ServerInstance {
                let folder = $0.policyDirectory + "/users"
                try? FileManager.default.createDirectory(
                    atPath: folder, withIntermediateDirectories: true)
                try? "{".write(toFile: folder + "/alice.json", atomically: true, encoding: .utf8)
            }
        }
    }
}
