internal import Glibc
internal import KMSModel
internal import KMSPlatform
internal import KMSSecrets
internal import KMSAPI
internal import KMSWire

/// One connection at a time to the service, read and written by the thread that calls.
final class BlockingConnection {
    /// How many calls may be in flight until the server's hello says.
    private static let initialCallLimit = 256

    let options: KMSClientOptions
    let arena = MessageArena()
    var reader = FrameReader()
    var writer = FrameWriter()
    private(set) var socket: Socket?
    /// Whether the server's hello was read.
    var hasHello = false
    var callLimit = initialCallLimit
    private var lastCall: UInt32 = 0
    /// The calls that were submitted and not answered, by their ids.
    var submitted: [UInt32: SubmittedCall] = [:]
    /// The limit that the socket has for reads at present, in milliseconds; 0 is none.
    var waitLimit = 0
    /// Whether to spin before the next sleep.
    var spin = SpinPolicy.never

    init(_ options: KMSClientOptions) {
        self.options = options
    }

    // MARK: Opening and closing

    /// Makes sure that there is a connection; one try.
    ///
    /// - Parameter unread: Whether an open connection is good enough as it is. If not, what it has to
    ///   read is read, so that one which the server has closed is found out before a request is lost.
    func open(until deadline: Deadline, unread: Bool) throws(CallFailure) {
        if let socket, !unread, socket.hasInput {
            do throws(Interruption) {
                try receiveWhatIsThere(from: socket)
            } catch {
                close(error)
            }
        }
        guard socket == nil else { return }
        let limit = min(deadline, .after(options.connectTimeout))
        while true {
            do throws(SystemError) {
                socket = try Socket.connect(to: options.socketPath)
                break
            } catch {
                // The queue of the listening socket is full, which no poll(2) would tell.
                if error.code == EAGAIN, limit.remainingMilliseconds ?? .max > 0 {
                    SystemThread.pause(nanoseconds: 5_000_000)
                    continue
                }
                throw CallFailure(
                    .cantConnect(to: options.socketPath, error),
                    canRepeat: [ENOENT, ECONNREFUSED].contains(error.code))
            }
        }
        waitLimit = 0
        spin = .ofThisThread(limit: options.spin)
        do throws(KMSError) {
            try writer.appendHello(options, in: arena)
        } catch {
            throw CallFailure(error)
        }
    }

    /// Closes the connection; what was submitted and not answered fails.
    func close(_ end: Interruption) {
        socket = nil
        hasHello = false
        callLimit = Self.initialCallLimit
        for call in submitted.values {
            call.progress = .failed(
                lost(
                    end.reason,
                    mayHaveRun: end.callsMayHaveRun && !call.isRepeatable
                        && writer.sent >= call.end))
        }
        submitted.removeAll()
        reader.clear()
        writer.clear()
    }

    func lost(_ reason: String, mayHaveRun: Bool) -> KMSError {
        .connectionLost(options.socketPath, reason: reason, mayHaveRun: mayHaveRun)
    }

    /// A number that no call in flight has.
    func nextCall() -> UInt32 {
        repeat {
            lastCall &+= 1
        } while lastCall == 0 || submitted[lastCall] != nil
        return lastCall
    }
}
