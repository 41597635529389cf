import ArgumentParser
import Foundation
import KMSClient
import KMSWire

/// What every command takes.
struct GlobalOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The socket of kmsd. Default: KMSD_SOCKET, or else /run/kmsd/kmsd.sock.",
            valueName: "path"),
        completion: .file())
    var socket: String?

    @Option(help: "How to print the reply; json if not given. raw prints the one blob's bytes.")
    var output: OutputFormat?

    @Option(
        name: [.customLong("cli-read-timeout"), .customLong("timeout")],
        help: ArgumentHelp(
            "How long the call may take, in seconds; 0 leaves it to the service.",
            valueName: "seconds"))
    var timeout = 60

    @Option(help: "How blobs on the command line are written.")
    var cliBinaryFormat = BinaryFormat.base64

    @Flag(name: .customLong("no-cli-pager"), help: "Accepted as by aws; there is no pager.")
    var noPager = false

    func validate() throws {
        guard timeout >= 0 else {
            throw ValidationError("--cli-read-timeout is a number of seconds, 0 or more.")
        }
    }

    /// A client for the socket given.
    func makeClient() -> BlockingKMSClient {
        var options = KMSClientOptions(socketPath: socket)
        options.timeout = timeout == 0 ? nil : .seconds(timeout)
        options.userAgent = "kmsctl/0.1.0"
        return BlockingKMSClient(options)
    }

    /// Calls an operation and prints its reply.
    func run<Request: ~Copyable, Reply: WireMessage & ~Copyable>(
        _ operation: KMSOperation<Request, Reply>, _ request: borrowing Request
    ) throws {
        let reply = try call(operation, request, with: makeClient())
        try show(reply.fields().map(Field.init), of: operation.name)
    }

    /// Calls an operation and prints its reply, unless that doesn't say what it must.
    func run<Request: ~Copyable, Reply: WireMessage>(
        _ operation: KMSOperation<Request, Reply>, _ request: borrowing Request,
        confirming: (Reply) throws(KMSError) -> Reply
    ) throws {
        var reply = try call(operation, request, with: makeClient())
        do throws(KMSError) {
            reply = try confirming(reply)
        } catch {
            throw CallFailure(operation: operation.name, error: error)
        }
        try show(reply.fields().map(Field.init), of: operation.name)
    }

    /// Calls an operation; a failure knows the operation's name.
    func call<Request: ~Copyable, Reply: ~Copyable>(
        _ operation: KMSOperation<Request, Reply>, _ request: borrowing Request,
        with client: BlockingKMSClient
    ) throws(CallFailure) -> Reply {
        do throws(KMSError) {
            return try client.call(operation, request)
        } catch {
            throw CallFailure(operation: operation.name, error: error)
        }
    }

    /// Prints a reply in the format asked for.
    func show(_ reply: [Field], of operation: String) throws {
        try (output ?? .json).write(reply, of: operation)
    }
}

/// How blobs on the command line are written.
enum BinaryFormat: String, ExpressibleByArgument, CaseIterable {
    case base64
    case raw = "raw-in-base64-out"
}
