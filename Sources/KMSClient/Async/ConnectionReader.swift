internal import KMSModel
internal import KMSPlatform
internal import KMSAPI
internal import KMSWire

/// Reads one connection's replies and hands them to their callers, on a thread of its own.
struct ConnectionReader: ~Copyable {
    private let connection: SharedConnection
    private let arena = MessageArena()
    private var reader = FrameReader()
    private var hasHello = false
    private var spin = SpinPolicy.never

    init(_ connection: SharedConnection) {
        self.connection = connection
    }

    /// Works until the connection is over.
    consuming func run() {
        spin = .ofThisThread(limit: connection.options.spin)
        do throws(Interruption) {
            while true {
                let (wantsToSend, hasCalls, deadline, isOver) = connection.prepareToWait()
                guard !isOver else { return }
                wait(wantsToSend: wantsToSend, hasCalls: hasCalls, until: deadline)
                try readWhatIsThere()
                connection.checkDeadlines()
            }
        } catch {
            connection.end(error)
        }
    }

    /// Waits for events; while calls are in flight, spins first if that pays.
    private mutating func wait(wantsToSend: Bool, hasCalls: Bool, until deadline: Deadline) {
        let connection = connection
        guard hasCalls else {
            _ = connection.waitForEvents(wantsToSend: wantsToSend, until: deadline)
            return
        }
        spin.wait(
            probe: { connection.waitForEvents(wantsToSend: wantsToSend, until: .now) },
            sleep: { _ = connection.waitForEvents(wantsToSend: wantsToSend, until: deadline) })
    }

    private mutating func readWhatIsThere() throws(Interruption) {
        while true {
            try handleFrames()
            let count: Int?
            do throws(SystemError) {
                count = try unsafe connection.socket.receive(into: reader.space, waits: false)
            } catch {
                throw .broken(error)
            }
            guard let count else { return }
            guard count > 0 else { throw .ended }
            reader.filled(count)
        }
    }

    private mutating func handleFrames() throws(Interruption) {
        while true {
            do throws(WireError) {
                guard let frame = try reader.next() else { return }
                defer { reader.consume(frame) }
                try handle(frame)
            } catch {
                throw .brokenProtocol(error)
            }
        }
    }

    private mutating func handle(_ frame: Frame) throws(WireError) {
        switch frame.header.kind {
        case .hello:
            _ = try ServerHello(greeting: frame, isFirst: !hasHello, in: arena)
            hasHello = true
        case .goodbye:
            connection.end(.goodbye(frame, in: arena))
        case .response where hasHello: answer(frame)
        case .item where hasHello: return
        case .response, .item: throw .malformedFrame(.notHello)
        case .request, .cancel: throw .malformedFrame(.unexpected(frame.header.kind))
        }
    }

    private func answer(_ frame: Frame) {
        // Nobody waits for the replies of calls that were given up.
        guard let slot = connection.claim(frame.header.call) else { return }
        guard frame.header.detail == StatusCode.ok.rawValue else {
            connection.complete(slot, failure: CallFailure(KMSError(reading: frame, in: arena)))
            return
        }
        defer { arena.reset() }
        do throws(WireError) {
            try slot.accept(frame, in: arena)
            connection.complete(slot, failure: nil)
        } catch {
            let requestID = unsafe RequestID(bytes: frame.extensionBytes)
            connection.complete(slot, failure: CallFailure(.unreadable(error, requestID)))
        }
    }
}
