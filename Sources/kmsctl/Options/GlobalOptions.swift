import KMSJSON
import ArgumentParser
import KMSAPI
import KMSClient
import KMSModel

/// What every command takes.
struct GlobalOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The socket of kmsd. Default: KMSD_SOCKET, or else /run/kmsd/kmsd.sock.",
            valueName: "path"),
        completion: .file())
    var socket: String?

    @Option(
        help: ArgumentHelp(
            """
            The Region of the keys, if the command doesn't name it by an ARN. Default: as the \
            service is configured.
            """, valueName: "name"))
    var region: String?

    @Option(
        help: """
            How to print the reply; if not given, as AWS_DEFAULT_OUTPUT says, or else json. raw \
            prints the one blob's bytes.
            """)
    var output: OutputFormat?

    @Option(
        help: ArgumentHelp(
            "Print only this part of the reply, in JMESPath.", valueName: "expression"))
    var query: String?

    @Option(
        name: [.customLong("cli-read-timeout"), .customLong("timeout")],
        help: ArgumentHelp(
            "How long the call may take, in seconds; 0 leaves it to the service.",
            valueName: "seconds"))
    var timeout = 60

    @Option(help: "How blobs on the command line are written.")
    var cliBinaryFormat = BinaryFormat.base64

    @Flag(help: "Say which of the options given have no meaning here.")
    var debug = false

    // What Invocation takes from the command line before it is parsed; for the help.

    @Option(
        help: ArgumentHelp(
            "Take the flags that are not given from JSON, or from file://path.", valueName: "json"))
    var cliInputJson: String?

    @Option(
        help: ArgumentHelp(
            "Make no call; print the JSON to fill in, or the form of the reply.",
            valueName: "input|output"))
    var generateCliSkeleton: String?

    // What AWS CLI takes and has no meaning here; GlobalFlags knows the reasons.

    @Option(help: .hidden) var profile: String?
    @Option(name: .customLong("endpoint-url"), help: .hidden) var endpoint: String?
    @Option(name: .customLong("ca-bundle"), help: .hidden) var certificates: String?
    @Option(help: .hidden) var color: String?
    @Option(help: .hidden) var cliConnectTimeout: String?
    @Flag(name: .customLong("no-cli-pager"), help: .hidden) var noPager = false
    @Flag(name: .customLong("no-sign-request"), help: .hidden) var noSignature = false
    @Flag(name: .customLong("no-verify-ssl"), help: .hidden) var noVerification = false

    func validate() throws {
        do throws(InputError) {
            _ = try parsedQuery()
            _ = try OutputFormat.chosen(output)
        } catch {
            throw ValidationError(error.message)
        }
        if let region, Region(region) == nil {
            throw ValidationError("\(region) is no name of a Region; those are like eu-west-1.")
        }
        guard query == nil || output != .raw else {
            throw ValidationError("--output raw prints the whole blob; leave out --query.")
        }
        guard timeout >= 0 else {
            throw ValidationError("--cli-read-timeout is a number of seconds, 0 or more.")
        }
    }

    /// Whether a command that has words for people prints those: no format is asked for.
    var isForPeople: Bool { output == nil && query == nil }

    /// A client for the socket given.
    func makeClient() -> BlockingKMSClient {
        var options = KMSClientOptions(socketPath: socket)
        options.region = region
        options.timeout = timeout == 0 ? nil : .seconds(timeout)
        options.userAgent = "kmsctl/0.1.0"
        return BlockingKMSClient(options)
    }

    /// Calls an operation and prints its reply.
    func run<Request: ~Copyable, Reply: APIMessage & ~Copyable>(
        _ operation: KMSOperation<Request, Reply>, _ request: borrowing Request
    ) throws {
        let reply = try call(operation, request, with: makeClient())
        try show(reply.fields(), of: operation.name)
    }

    /// Calls an operation and prints its reply, unless that doesn't say what it must.
    func run<Request: ~Copyable, Reply: APIMessage>(
        _ operation: KMSOperation<Request, Reply>, _ request: borrowing Request,
        confirming: (Reply) throws(KMSError) -> Reply
    ) throws {
        var reply = try call(operation, request, with: makeClient())
        do throws(KMSError) {
            reply = try confirming(reply)
        } catch {
            throw CallFailure(operation: operation.name, error: error)
        }
        try show(reply.fields(), of: operation.name)
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
    func show(_ reply: [MessageMember], of operation: String) throws {
        try OutputFormat.chosen(output).print(reply, query: parsedQuery(), of: operation)
    }

    /// Prints a value in place of a reply.
    func show(_ reply: JSONValue, of operation: String) throws {
        try OutputFormat.chosen(output).print(reply, query: parsedQuery(), of: operation)
    }

    private func parsedQuery() throws(InputError) -> Query? {
        guard let query else { return nil }
        return try Query(query)
    }
}
