internal import KMSPlatform
import Synchronization

/// What a look-up of a user's name gives.
enum UserName: Equatable, Sendable {
    /// The name; `nil` if the user has none that an ARN can hold.
    case name(String?)
    /// The name service has failed, and may not fail the next time.
    case failed
}

/// What other threads tell a loop.
enum LoopMessage: Sendable {
    /// These jobs are answered.
    case answered([Job])
    /// The user of this connection has this name, or none, or it can't be looked up.
    case named(UInt64, UserName)
    /// Close the oldest idle connection of somebody who was never served, if there is one.
    case makeRoom
    /// Streams may have something new.
    case news
    /// Limits for connections and calls from now on.
    case limits(ServerLimits)
    /// Finish what is in flight, say goodbye, and end.
    case stop
}

/// The way into a loop from other threads: a list, and a descriptor that wakes the loop.
final class Mailbox: Sendable {
    private let waker: Waker
    private let messages = Guarded<[LoopMessage]>([])
    private let beats = Atomic<UInt64>(0)

    init() throws(ServerError) {
        do throws(SystemError) {
            waker = try Waker()
        } catch {
            throw ServerError("no event descriptor: \(error)")
        }
    }

    /// Readable when there is something to take.
    var descriptor: Int32 { waker.descriptor }

    /// Leaves a message and wakes the loop, unless it has not taken the one before yet.
    func post(_ message: LoopMessage) {
        let wasEmpty = messages.withLock { messages in
            messages.append(message)
            return messages.count == 1
        }
        if wasEmpty { waker.wake() }
    }

    /// Asks for a beat: a loop that turns answers by raising ``beatCount``.
    func ping() {
        waker.wake()
    }

    /// How often the loop has looked here.
    var beatCount: UInt64 { beats.load(ordering: .relaxed) }

    /// Takes all messages; for the loop.
    func take() -> [LoopMessage] {
        waker.clear()
        beats.wrappingAdd(1, ordering: .relaxed)
        return messages.withLock { messages in
            let taken = messages
            messages = []
            return taken
        }
    }
}
