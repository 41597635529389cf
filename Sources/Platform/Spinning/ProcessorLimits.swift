internal import CLinux

/// How much of the machine's processors a thread may use.
package struct ProcessorLimits: Equatable, Sendable {
    /// Processors that the thread may run on.
    package var processors: Int
    /// The least quota among the process's control groups, in processors; `nil` if there is none.
    package var quota: Double?

    package init(processors: Int, quota: Double?) {
        self.processors = processors
        self.quota = quota
    }

    /// Whether there is a processor for who spins and another for who is waited for.
    ///
    /// Under a quota below two, the time that is spun away stops the process later.
    package var allowSpinning: Bool {
        guard processors >= 2 else { return false }
        guard let quota else { return true }
        return quota >= 2
    }

    /// The limits of the calling thread at this moment. A quota that can't be read is taken for none.
    package static func current() -> ProcessorLimits {
        let processors = Int(kms_processor_count())
        guard processors >= 2 else { return ProcessorLimits(processors: processors, quota: nil) }
        return ProcessorLimits(
            processors: processors, quota: ControlGroup.quota(readingBy: SystemText.read))
    }
}
