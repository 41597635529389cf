/// A control group, as a directory of one of the two file systems of cgroups(7).
///
/// Everything here is a function of texts, which the kernel writes.
struct ControlGroup: Equatable {
    enum Version {
        /// `cpu.cfs_quota_us` and `cpu.cfs_period_us`.
        case one
        /// `cpu.max`.
        case two
    }

    let version: Version
    /// Where the hierarchy is mounted.
    let mountPoint: String
    /// The names of the directories below it that lead to the group.
    let names: [String]

    /// The least quota of the process's groups and those above them, in processors; `nil` if there is none.
    ///
    /// `read` gives the text of a file, or `nil` if it can't be read.
    static func quota(readingBy read: (String) -> String?) -> Double? {
        guard let groups = read("/proc/self/cgroup"), let mounts = read("/proc/self/mountinfo")
        else { return nil }
        return all(groups: groups, mounts: mounts).compactMap { $0.leastQuota(readingBy: read) }
            .min()
    }

    /// The groups of a process that may have a quota.
    ///
    /// - Parameters:
    ///   - groups: `/proc/self/cgroup`: lines of hierarchy, controllers and path, between colons.
    ///   - mounts: `/proc/self/mountinfo`, as in proc_pid_mountinfo(5).
    static func all(groups: String, mounts: String) -> [ControlGroup] {
        var found: [ControlGroup] = []
        for line in lines(of: groups) {
            let fields = line.split(
                separator: UInt8(ascii: ":"), maxSplits: 2, omittingEmptySubsequences: false)
            guard fields.count == 3, let version = version(of: fields[0], fields[1]) else {
                continue
            }
            for mount in lines(of: mounts) {
                if let group = ControlGroup(version, path: fields[2], mount: mount) {
                    found.append(group)
                }
            }
        }
        return found
    }

    private static func version(
        of hierarchy: ArraySlice<UInt8>, _ controllers: ArraySlice<UInt8>
    ) -> Version? {
        if controllers.isEmpty { return hierarchy.elementsEqual("0".utf8) ? .two : nil }
        return hasCPU(controllers) ? .one : nil
    }

    /// Whether `cpu` is one of the words between commas.
    private static func hasCPU(_ words: ArraySlice<UInt8>) -> Bool {
        words.split(separator: UInt8(ascii: ",")).contains { $0.elementsEqual("cpu".utf8) }
    }

    init(version: Version, mountPoint: String, names: [String]) {
        self.version = version
        self.mountPoint = mountPoint
        self.names = names
    }

    /// The group at `path` if `mount` is a line for its hierarchy.
    private init?(_ version: Version, path: ArraySlice<UInt8>, mount: ArraySlice<UInt8>) {
        let fields = mount.split(separator: UInt8(ascii: " "))
        guard let dash = fields.firstIndex(where: { $0.elementsEqual("-".utf8) }),
            dash >= 6, fields.count >= dash + 4
        else { return nil }
        let type = fields[dash + 1]
        switch version {
        case .one:
            guard type.elementsEqual("cgroup".utf8), Self.hasCPU(fields[dash + 3]) else {
                return nil
            }
        case .two:
            guard type.elementsEqual("cgroup2".utf8) else { return nil }
        }
        var names = Self.names(in: path)
        // In a container the mount may show a part of the hierarchy only, from the group `root` on.
        let root = Self.names(in: fields[3])
        if names.starts(with: root, by: { $0.utf8.elementsEqual($1.utf8) }) {
            names.removeFirst(root.count)
        }
        if names.contains("..") { names = [] }
        self.init(
            version: version, mountPoint: String(decoding: fields[4], as: UTF8.self), names: names)
    }

    private static func names(in path: ArraySlice<UInt8>) -> [String] {
        path.split(separator: UInt8(ascii: "/")).map { String(decoding: $0, as: UTF8.self) }
    }

    private static func lines(of text: String) -> [ArraySlice<UInt8>] {
        Array(text.utf8).split(separator: UInt8(ascii: "\n"))
    }

    // MARK: - Quotas

    /// The least quota of the group and those above it.
    private func leastQuota(readingBy read: (String) -> String?) -> Double? {
        var least: Double?
        for count in 0...names.count {
            let directory = ([mountPoint] + names.prefix(count)).joined(separator: "/")
            guard let quota = ownQuota(of: directory, readingBy: read) else { continue }
            least = min(least ?? quota, quota)
        }
        return least
    }

    private func ownQuota(of directory: String, readingBy read: (String) -> String?) -> Double? {
        switch version {
        case .one:
            guard let quota = read(directory + "/cpu.cfs_quota_us"),
                let period = read(directory + "/cpu.cfs_period_us")
            else { return nil }
            return Self.quota(quotaText: quota, periodText: period)
        case .two:
            return read(directory + "/cpu.max").flatMap(Self.quota(maxText:))
        }
    }

    /// Reads `cpu.max`: microseconds or `max`, a space, the period in microseconds.
    static func quota(maxText text: String) -> Double? {
        guard let line = lines(of: text).first else { return nil }
        let words = line.split(separator: UInt8(ascii: " "))
        guard words.count == 2 else { return nil }
        return quota(number(words[0]), number(words[1]))
    }

    /// Reads `cpu.cfs_quota_us`, where -1 is no quota, and `cpu.cfs_period_us`.
    static func quota(quotaText: String, periodText: String) -> Double? {
        guard let quota = lines(of: quotaText).first, let period = lines(of: periodText).first
        else {
            return nil
        }
        return self.quota(number(quota), number(period))
    }

    private static func quota(_ microseconds: Int64?, _ period: Int64?) -> Double? {
        guard let microseconds, let period, microseconds > 0, period > 0 else { return nil }
        return Double(microseconds) / Double(period)
    }

    private static func number(_ word: ArraySlice<UInt8>) -> Int64? {
        Int64(String(decoding: word, as: UTF8.self))
    }
}
