import Foundation
import KMSAccess
import TestKit
import Testing

@testable import KMSServer

/// Roles and services as files: all or none, each with a unit and its users.
@Suite struct RegisteredPrincipalsTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private func write(_ name: String, _ text: String, mode: Int = 0o644) throws {
        let url = URL(filePath: folder.file(name))
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try text.write(to: url, atomically: false, encoding: .utf8)
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: url.path)
    }

    private func registry() -> PrincipalRegistry {
        PrincipalRegistry(roles: folder.file("roles.d"), services: folder.file("services.d")) {
            switch $0 {
            case "orders": .uid(1001)
            case "disk": .uid(1002)
            case "slow": .failed
            default: .unknown
            }
        }
    }

    @Test func withoutFoldersThereAreNone() throws {
        let registry = registry()
        #expect(try registry.load().isEmpty)
        #expect(registry.registered == RegisteredPrincipals())
        #expect(!registry.registered.haveUnits && !registry.registered.hasUnits(of: 1001))
    }

    @Test func aRoleNeedsItsUnitAndAUserOfIt() throws {
        try write("roles.d/orders-api.yaml", "users: [orders, 2000]\n")
        try write(
            "roles.d/other.yaml",
            "unit: foo@a\\x2db.service\nusers:\n- orders\nrun_as_role_for_root: false\n")
        try write("roles.d/.other.yaml.swp", "{")
        let registry = registry()
        #expect(try registry.load().isEmpty)
        let registered = registry.registered
        #expect(registered.role(unit: "orders-api.service", uid: 1001) == "orders-api")
        #expect(registered.role(unit: "orders-api.service", uid: 2000) == "orders-api")
        #expect(registered.role(unit: "foo@a\\x2db.service", uid: 1001) == "foo@a=x2db")
        #expect(registered.role(unit: "orders-api.service", uid: 1002) == nil)
        #expect(registered.role(unit: "orders-api.service", uid: 0) == nil)
        #expect(registered.role(unit: "other.service", uid: 1001) == nil)
        #expect(registered.service(unit: "orders-api.service", uid: 1001) == nil)
        #expect(registered.hasRole("orders-api") && registered.hasRole("foo@a=x2db"))
        #expect(!registered.hasRole("other") && !registered.hasService("orders-api"))
        #expect(registered.haveUnits)
    }

    @Test func aServiceNeedsItsUnitOrItsUserAlone() throws {
        try write("services.d/disk.yaml", "unit: disk-encryption.service\nusers: [disk]\n")
        try write("services.d/x.yaml", "service: backup\nuid: 3000\n")
        let registry = registry()
        #expect(try registry.load().isEmpty)
        let registered = registry.registered
        #expect(
            registered.service(unit: "disk-encryption.service", uid: 1002) == "disk.amazonaws.com")
        #expect(registered.service(unit: nil, uid: 1002) == nil)
        #expect(registered.service(unit: "other.service", uid: 1002) == nil)
        #expect(registered.service(unit: nil, uid: 3000) == "backup.amazonaws.com")
        #expect(registered.service(unit: "any.service", uid: 3000) == "backup.amazonaws.com")
        #expect(registered.hasUnits(of: 1002) && !registered.hasUnits(of: 3000))
        #expect(registered.hasService("disk.amazonaws.com") && !registered.hasService("disk"))
        #expect(!registered.hasRole("disk"))
    }

    @Test func rootIsARoleOrAServiceOnlyWhereBothSaySo() throws {
        try write("roles.d/a.yaml", "users: [root]\nrun_as_role_for_root: true\n")
        try write(
            "services.d/disk.yaml", "unit: d.service\nusers: [0]\nrun_as_service_for_root: true\n")
        let registry = registry()
        #expect(try registry.load().isEmpty)
        #expect(registry.registered.role(unit: "a.service", uid: 0) == "a")
        #expect(registry.registered.service(unit: "d.service", uid: 0) == "disk.amazonaws.com")
        #expect(registry.registered.service(unit: nil, uid: 0) == nil)
    }

    @Test func namesOfNobodyRegisterNothingAndAreListed() throws {
        try write("roles.d/a.yaml", "users: [nobody-here, orders]\n")
        try write("roles.d/b.yaml", "users: [nobody-here]\n")
        let registry = registry()
        let remarks = try registry.load()
        #expect(remarks.count == 2)
        #expect(remarks.first?.contains("a.yaml: There is no user nobody-here") ?? false)
        #expect(registry.registered.role(unit: "a.service", uid: 1001) == "a")
        #expect(registry.registered.hasRole("b"))
    }

    @Test(arguments: [
        ("roles.d/a.yaml", "", ": option users: the value must be a list of the users"),
        ("roles.d/a.yaml", "users: []", ":1: option users: the value must be a list"),
        ("roles.d/a.yaml", "users: orders", ":1: option users: the value must be a list"),
        ("roles.d/a.yaml", "users: [[orders]]", ":1: option users: the value must be a list"),
        ("roles.d/a.yaml", "\nuser: [orders]", ":2: option user: there is no such option"),
        ("roles.d/a.yaml", "uid: 5\nusers: [a]", ":1: option uid: there is no such option"),
        ("roles.d/a.yaml", "unit: a.socket\nusers: [orders]", ":1: option unit: the value must"),
        ("roles.d/a.yaml", "unit: [a]\nusers: [orders]", ":1: option unit: the value must be text"),
        ("roles.d/a b.yaml", "users: [orders]", ": option unit: the value must be the name"),
        ("roles.d/a.yaml", "users:\n- orders\n- root", ":3: option users: root stays root"),
        (
            "roles.d/a.yaml", "users: [orders]\nrun_as_role_for_root: true",
            ": option run_as_role_for_root: root must be among the users"
        ),
        (
            "roles.d/a.yaml", "users: [orders]\nrun_as_role_for_root: 2",
            ":2: option run_as_role_for_root: the value must be true or false"
        ),
        ("roles.d/a.yaml", "users: [65534]", ":1: option users: 65534 is no user's number"),
        ("roles.d/a.yaml", "users: [4294967295]", ":1: option users: 4294967295 is no user's"),
        ("roles.d/a.yaml", "users: [slow]", ":1: option users: the name service can't say now"),
        ("roles.d/a.yaml", "users: [a]\nusers: [b]", "twice"), ("roles.d/a.yaml", "users: [", ":"),
        ("roles.d/a.yaml", "- users", ":1: the file must have lines"),
        ("roles.d/a.json", "users: [orders]", ": files here are called NAME.yaml"),
        ("services.d/a.yaml", "", ": a service needs either `unit` and `users`, or `uid`"),
        ("services.d/a.yaml", "users: [orders]", ":1: option users: it needs a unit"),
        ("services.d/a.yaml", "unit: a.service", ": option users: the value must be a list"),
        (
            "services.d/a.yaml", "unit: a.service\nusers: [orders]\nuid: 5",
            ":3: option uid: there is a unit already"
        ),
        ("services.d/a.yaml", "unit: a\nusers: [orders]", ":1: option unit: the value must be"),
        ("services.d/a.yaml", "uid: root", ":1: option uid: root alone can't be a service"),
        ("services.d/A.yaml", "uid: 5", ": option service: the value must be 1 to 63"),
        ("services.d/a.yaml", "service: a.amazonaws.com\nuid: 5", ":1: option service: the value"),
        (
            "services.d/a.yaml", "uid: 5\nrun_as_service_for_root: true",
            ":2: option run_as_service_for_root: it needs a unit"
        ),
    ])
    func aBadFileIsNamedAndTheOldOnesStay(_ name: String, _ text: String, _ part: String) throws {
        try write("roles.d/kept.yaml", "users: [orders]\n")
        let registry = registry()
        _ = try registry.load()
        try write("roles.d/kept.yaml", "users: [disk]\n")
        try write(name, text)
        let error = #expect(throws: ConfigurationError.self) { _ = try registry.load() }
        let found = error?.description ?? ""
        #expect(found.contains(part) && found.hasPrefix(folder.file(name)), "\(found)")
        #expect(registry.registered.role(unit: "kept.service", uid: 1001) == "kept")
        #expect(registry.registered.role(unit: "kept.service", uid: 1002) == nil)
    }

    @Test(arguments: [("roles.d", "users: [orders]"), ("services.d", "uid: orders")])
    func aFolderThatVanishesTakesNothingAlong(_ name: String, _ text: String) throws {
        try write("\(name)/a.yaml", text)
        let registry = registry()
        _ = try registry.load()
        let before = registry.registered
        try FileManager.default.moveItem(atPath: folder.file(name), toPath: folder.file("away"))
        let error = #expect(throws: ConfigurationError.self) { _ = try registry.load() }
        let place = folder.file(name) + ": it is missing; make an empty folder"
        #expect(error?.description.hasPrefix(place) ?? false, "\(error?.description ?? "")")
        #expect(registry.registered == before)
        try FileManager.default.createDirectory(
            atPath: folder.file(name), withIntermediateDirectories: false)
        #expect(try registry.load().isEmpty)
        #expect(registry.registered == RegisteredPrincipals())
        try FileManager.default.removeItem(atPath: folder.file(name))
        #expect(try registry.load().isEmpty, "it had no files")
    }

    @Test func aUnitAndAUserAreRegisteredOnce() throws {
        try write("roles.d/a.yaml", "unit: x.service\nusers: [orders]\n")
        try write("roles.d/b.yaml", "unit: x.service\nusers: [disk]\n")
        let registry = registry()
        _ = try registry.load()
        try write("services.d/c.yaml", "unit: x.service\nusers: [1001]\n")
        let error = #expect(throws: ConfigurationError.self) { _ = try registry.load() }
        #expect(error?.description.contains("roles.d/a.yaml registers the same as x") ?? false)
    }

    @Test func aFileThatOthersCanWriteIsRefused() throws {
        try write("roles.d/a.yaml", "users: [orders]\n", mode: 0o666)
        let registry = registry()
        let error = #expect(throws: ConfigurationError.self) { _ = try registry.load() }
        #expect(error?.description.contains("a.yaml: Others than its owner may write it") ?? false)
    }

    @Test func aServerWithABadFileDoesNotStart() throws {
        let error = #expect(throws: ServerError.self) {
            _ = try ServerInstance {
                try? FileManager.default.createDirectory(
                    atPath: $0.roleDirectory, withIntermediateDirectories: true)
                try? "users: {".write(
                    toFile: $0.roleDirectory + "/a.yaml", atomically: false, encoding: .utf8)
            }
        }
        #expect(error?.exit == .configuration)
        #expect(error?.description.contains("roles.d/a.yaml:") ?? false)
    }
}
