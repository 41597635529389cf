import CLinux
import Testing

@testable import KMSServer

/// What a control group's path says of a unit.
@Suite struct SystemdUnitTests {
    struct Path: Sendable {
        let path: String
        var unit: String?
        var userUnit: String?
        var slice: String?
        var isOfUserManager = false
    }

    static let paths = [
        Path(
            path: "/system.slice/orders-api.service", unit: "orders-api.service",
            slice: "system.slice"),
        Path(
            path: "/system.slice/system-foo.slice/foo@1.service", unit: "foo@1.service",
            slice: "system-foo.slice"),
        Path(
            path: "/system.slice/system-foo\\x2dbar.slice/foo-bar@1.service",
            unit: "foo-bar@1.service", slice: "system-foo\\x2dbar.slice"),
        Path(
            path: "/shop.slice/shop-orders.slice/orders.service", unit: "orders.service",
            slice: "shop-orders.slice"),
        // What is below a unit is its own.
        Path(
            path: "/system.slice/foo.service/bar", unit: "foo.service", slice: "system.slice"),
        Path(
            path: "/system.slice/foo.service/system.slice/orders.service", unit: "foo.service",
            slice: "system.slice"),
        Path(path: "/system.slice/foo.service/..", unit: "foo.service", slice: "system.slice"),
        // The kernel's own names have an underscore in front.
        Path(path: "/system.slice/_cpu.service", unit: "cpu.service", slice: "system.slice"),
        Path(path: "/system.slice/__a.service", unit: "_a.service", slice: "system.slice"),
        // No services of the system manager.
        Path(path: "/"), Path(path: ""), Path(path: "/init.scope"), Path(path: "/foo.service"),
        Path(path: "/docker/0123/system.slice/orders.service"),
        Path(path: "/../../system.slice/orders.service"),
        Path(path: "/system.slice", slice: "system.slice"),
        Path(path: "/system.slice/docker-01.scope", slice: "system.slice"),
        Path(path: "/system.slice/docker-01.scope/orders.service", slice: "system.slice"),
        Path(path: "/system.slice/.service", slice: "system.slice"),
        Path(path: "/system.slice/orders.service (deleted)", slice: "system.slice"),
        Path(path: "/system.slice/b\u{e4}r.service", slice: "system.slice"),
        Path(
            path: "/system.slice/\(String(repeating: "a", count: 248)).service",
            slice: "system.slice"),
        // A slice that isn't in the one that its name says is none.
        Path(path: "/system.slice/shop-orders.slice/a.service", slice: "system.slice"),
        Path(path: "/system-foo.slice/a.service"),
        Path(path: "/system.slice/system-.slice/a.service", slice: "system.slice"),
        Path(path: "/system.slice/system-a-b.slice/a.service", slice: "system.slice"),
        // Machines and users.
        Path(
            path: "/machine.slice/systemd-nspawn@m.service/payload/system.slice/orders.service",
            slice: "machine.slice"),
        Path(
            path: "/machine.slice/machine-a.slice/a.service", slice: "machine-a.slice"),
        Path(path: "/user.slice/user-7.slice/session-3.scope", slice: "user-7.slice"),
        Path(path: "/user.slice/orders.service", slice: "user.slice"),
        Path(
            path: "/user.slice/user-7.slice/user@7.service/app.slice/orders.service",
            userUnit: "orders.service", slice: "user-7.slice", isOfUserManager: true),
        Path(
            path: "/user.slice/user-7.slice/user@7.service/app.slice/app-foo.scope/orders.service",
            userUnit: "app-foo.scope", slice: "user-7.slice", isOfUserManager: true),
        Path(
            path: "/user.slice/user-7.slice/user@7.service/orders.service",
            userUnit: "orders.service", slice: "user-7.slice", isOfUserManager: true),
        Path(
            path: "/user.slice/user-7.slice/user@7.service", slice: "user-7.slice",
            isOfUserManager: true),
        Path(
            path: "/system.slice/user@7.service/system.slice/orders.service",
            userUnit: "orders.service", slice: "system.slice", isOfUserManager: true),
        Path(
            path: "/system.slice/orders.service/user@7.service", slice: "system.slice",
            isOfUserManager: true),
    ]

    @Test(arguments: paths) func aPathHasAUnitAndASlice(_ path: Path) {
        let unit = SystemdUnit(controlGroup: path.path)
        #expect(unit.name == path.unit)
        #expect(unit.userName == path.userUnit)
        #expect(unit.slice == path.slice)
        #expect(unit.isOfUserManager == path.isOfUserManager)
    }

    static let roles: [(String, String?)] = [
        ("orders-api.service", "orders-api"), ("foo@1.service", "foo@1"),
        ("foo@dev-sda\\x2d1.service", "foo@dev-sda=x2d1"), ("a:b_c.d.service", "a+b_c.d"),
        (".service", nil), ("orders-api", nil), ("orders.socket", nil), ("a/b.service", nil),
        ("a=b.service", nil), ("a b.service", nil), ("", nil),
        (String(repeating: "a", count: 64) + ".service", String(repeating: "a", count: 64)),
        (String(repeating: "a", count: 65) + ".service", nil),
    ]

    @Test(arguments: roles)
    func aRoleHasTheNameOfItsUnit(_ unit: String, _ role: String?) {
        #expect(SystemdUnit.roleName(of: unit) == role)
    }

    /// As /proc/PID/cgroup is on unified, hybrid and legacy hosts.
    static let kernelTexts: [(String, String?)] = [
        ("0::/system.slice/a.service\n", "/system.slice/a.service"),
        ("1:name=systemd:/b.slice/b.service\n0::/a.slice/a.service\n", "/a.slice/a.service"),
        ("2:cpu,cpuacct:/x\n1:name=systemd:/b.slice/b.service\n0::/\n", "/b.slice/b.service"),
        ("2:cpu:/x\n1:name=systemd:/system.slice/b.service", "/system.slice/b.service"),
        ("0::/\n", "/"), ("2:cpu:/x\n", nil), ("0::\n", nil), ("", nil), ("\n:\n::\n", nil),
        ("10::/x\n", nil), ("1:name=systemdx:/a\n", nil), ("0::/a:b\n", "/a:b"),
    ]

    @Test(arguments: kernelTexts)
    func oneLineOfTheKernelsCounts(_ text: String, _ path: String?) {
        var offset = 0
        let bytes = text.utf8.map { CChar(bitPattern: $0) }
        let count = unsafe kms_group_path(bytes, bytes.count, &offset)
        guard count >= 0 else {
            #expect(path == nil)
            return
        }
        let found = Array(text.utf8)[offset..<offset + Int(count)]
        #expect(String(decoding: found, as: UTF8.self) == path)
    }
}
