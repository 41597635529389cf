import Testing

@testable import KMSPlatform

@Suite struct ControlGroupTests {
    @Test(
        arguments: [
            ("max 100000\n", nil), ("150000 100000\n", 1.5), ("200000 100000\n", 2),
            ("400000 100000", 4), ("", nil), ("100000", nil), ("0 100000", nil), ("1 0", nil),
            ("x 100000", nil),
        ] as [(String, Double?)])
    func cpuMaxIsRead(_ text: String, _ quota: Double?) {
        #expect(ControlGroup.quota(maxText: text) == quota)
    }

    @Test(
        arguments: [
            ("-1\n", "100000\n", nil), ("50000\n", "100000\n", 0.5), ("200000\n", "100000\n", 2),
            ("", "100000\n", nil), ("50000\n", "", nil),
        ] as [(String, String, Double?)])
    func theOldFilesAreRead(_ quotaText: String, _ periodText: String, _ quota: Double?) {
        #expect(ControlGroup.quota(quotaText: quotaText, periodText: periodText) == quota)
    }

    private static let unified = """
        24 30 0:22 / /proc rw,nosuid shared:13 - proc proc rw
        35 24 0:30 / /sys/fs/cgroup rw,nosuid shared:9 - cgroup2 cgroup2 rw,nsdelegate

        """
    private static let legacy = """
        31 23 0:28 / /sys/fs/cgroup rw,relatime - tmpfs tmpfs rw,mode=755
        32 31 0:29 / /sys/fs/cgroup/cpu,cpuacct rw,relatime shared:4 - cgroup cgroup rw,cpu,cpuacct
        35 31 0:32 / /sys/fs/cgroup/memory rw,relatime - cgroup cgroup rw,memory
        36 31 0:34 / /sys/fs/cgroup/cpuset rw,relatime - cgroup cgroup rw,cpuset

        """

    private static func quota(
        _ groups: String, _ mounts: String, _ files: [String: String]
    ) -> Double? {
        let all = files.merging(
            ["/proc/self/cgroup": groups, "/proc/self/mountinfo": mounts]) { first, _ in first }
        return ControlGroup.quota { all[$0] }
    }

    @Test func theQuotaOfTheProcessesOwnGroupCounts() {
        let quota = Self.quota(
            "0::/system.slice/kmsd.service\n", Self.unified,
            [
                "/sys/fs/cgroup/system.slice/cpu.max": "max 100000\n",
                "/sys/fs/cgroup/system.slice/kmsd.service/cpu.max": "150000 100000\n",
                "/sys/fs/cgroup/user.slice/cpu.max": "10000 100000\n",
            ])
        #expect(quota == 1.5)
    }

    @Test func theLeastQuotaOnTheWayUpCounts() {
        let quota = Self.quota(
            "0::/system.slice/kmsd.service\n", Self.unified,
            [
                "/sys/fs/cgroup/system.slice/cpu.max": "100000 100000\n",
                "/sys/fs/cgroup/system.slice/kmsd.service/cpu.max": "400000 100000\n",
            ])
        #expect(quota == 1)
    }

    @Test func theOldHierarchyOfTheProcessorCounts() {
        let quota = Self.quota(
            "5:cpuset:/a\n4:memory:/b\n1:cpu,cpuacct:/system.slice/kmsd\n0::/\n", Self.legacy,
            [
                "/sys/fs/cgroup/cpu,cpuacct/system.slice/kmsd/cpu.cfs_quota_us": "50000\n",
                "/sys/fs/cgroup/cpu,cpuacct/system.slice/kmsd/cpu.cfs_period_us": "100000\n",
                "/sys/fs/cgroup/cpuset/a/cpu.cfs_quota_us": "1000\n",
                "/sys/fs/cgroup/cpuset/a/cpu.cfs_period_us": "100000\n",
            ])
        #expect(quota == 0.5)
    }

    @Test func aContainerThatSeesItsPartOfTheHierarchyFindsItsFiles() {
        let mounts = "35 24 0:30 /docker/4f5a /sys/fs/cgroup ro - cgroup2 cgroup rw\n"
        let files = ["/sys/fs/cgroup/cpu.max": "100000 100000\n"]
        #expect(Self.quota("0::/docker/4f5a\n", mounts, files) == 1)
        // A namespace whose root is below the group.
        #expect(Self.quota("0::/../other\n", mounts, files) == 1)
    }

    @Test(arguments: [
        ("", ""), ("0::/a\n", ""), ("nonsense\n::\n", "x y z\n - \n"), ("0::/a", "1 2 3 - cgroup2"),
    ])
    func whatCantBeReadIsNoQuota(_ groups: String, _ mounts: String) {
        #expect(Self.quota(groups, mounts, [:]) == nil)
        #expect(ControlGroup.quota { _ in nil } == nil)
    }

    @Test func thisProcessHasAtLeastOneProcessor() {
        let limits = ProcessorLimits.current()
        #expect(limits.processors >= 1)
        #expect(limits.quota.map { $0 > 0 } ?? true)
    }
}
