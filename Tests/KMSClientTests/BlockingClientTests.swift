import ClientTestKit
import Glibc
import KMSClient
import KMSWire
import Testing

@testable import KMSClient

@Suite struct BlockingClientTests {
    @Test func helloAndFirstRequestTravelTogether() throws {
        let notes = Notes<Int>()
        let server = FakeServer { peer, _ in
            guard let request = peer.request() else { return }
            notes.add(peer.receptions)
            guard request.name == "KMS/GenerateDataKey", request.detail == 1500,
                Self.isRight(try? request.message(as: GenerateDataKeyRequest.self))
            else { return peer.refuse(request, .validation, "unexpected request") }
            peer.reply(
                to: request,
                GenerateDataKeyResponse(
                    ciphertextBlob: [1, 2, 3], plaintext: SecretBytes(copying: [7, 8])))
        }
        let reply = try BlockingKMSClient(.patient(server)).generateDataKey(
            keyID: "alias/app", keySpec: .aes256, encryptionContext: ["Purpose": "Test"],
            timeout: .milliseconds(1500))
        #expect(reply.ciphertextBlob == [1, 2, 3])
        #expect(Self.bytes(of: reply.plaintext) == [7, 8])
        #expect(notes.all == [1])
    }

    private static func isRight(_ message: consuming GenerateDataKeyRequest?) -> Bool {
        guard let message else { return false }
        return message.keyID == "alias/app" && message.keySpec == .aes256
            && message.encryptionContext?.dictionary == ["Purpose": "Test"]
    }

    @Test func repliesAreFoundInWhateverOrderTheyCome() throws {
        let server = FakeServer { peer, _ in
            var requests: [Received] = []
            while requests.count < 3, let request = peer.request() { requests.append(request) }
            for request in requests.reversed() {
                let count = (try? request.message(as: GenerateRandomRequest.self))?.numberOfBytes
                let bytes = [UInt8](repeating: UInt8(count ?? 0), count: count ?? 0)
                peer.reply(
                    to: request, GenerateRandomResponse(plaintext: SecretBytes(copying: bytes)))
            }
            while let request = peer.request() {
                peer.reply(to: request, DescribeKeyResponse())
            }
        }
        let client = BlockingKMSClient(.patient(server))
        let calls = try (1...3).map { count in
            try client.submit(.generateRandom, GenerateRandomRequest(numberOfBytes: count))
        }
        for (index, call) in calls.enumerated() {
            let reply = try client.collect(call)
            #expect(
                Self.bytes(of: reply.plaintext)
                    == [UInt8](repeating: UInt8(index + 1), count: index + 1))
        }
        let code = Self.code { _ = try client.collect(calls[0]) }
        #expect(code == .validation, "a reply is collected once")
        _ = try client.describeKey(keyID: "alias/app")
    }

    @Test func aRefusalHasNameMessageAndRequestID() throws {
        let server = FakeServer { peer, _ in
            while let request = peer.request() {
                peer.refuse(request, .notFound, "Alias alias/none is not found.")
            }
        }
        let error = try #require(
            Self.error {
                _ = try BlockingKMSClient(.patient(server)).describeKey(keyID: "alias/none")
            })
        #expect(error.code == .notFound)
        #expect(error.message == "Alias alias/none is not found.")
        #expect(error.requestID == RequestID(bytes: FakePeer.requestID))
    }

    @Test func aLateReplyIsDroppedAndTheConnectionGoesOn() throws {
        let notes = Notes<FrameKind>()
        let server = FakeServer { peer, _ in
            guard let first = peer.request() else { return }
            if let next = peer.receive() { notes.add(next.kind) }
            guard let second = peer.request() else { return }
            peer.reply(to: first, EncryptResponse(ciphertextBlob: [1]))
            peer.reply(to: second, EncryptResponse(ciphertextBlob: [2]))
        }
        let client = BlockingKMSClient(.patient(server))
        let code = Self.code {
            _ = try client.encrypt(
                keyID: "k", plaintext: SecretBytes(copying: [1]), timeout: .milliseconds(30))
        }
        #expect(code == .deadlineExceeded)
        let reply = try client.encrypt(keyID: "k", plaintext: SecretBytes(copying: [1]))
        #expect(reply.ciphertextBlob == [2])
        #expect(notes.all == [.cancel])
    }

    @Test(arguments: [0, 10, 40])
    func aConnectionLostInTheMiddleIsMadeAgain(replyBytes: Int) throws {
        let server = FakeServer { peer, number in
            guard let request = peer.request() else { return }
            let reply = FakePeer.frame(
                .response, call: request.call, name: FakePeer.requestID,
                DecryptResponse(plaintext: SecretBytes(copying: [9])))
            peer.send(number < 2 ? Array(reply.prefix(min(replyBytes, reply.count - 1))) : reply)
        }
        let reply = try BlockingKMSClient(.patient(server)).decrypt(ciphertextBlob: [1])
        #expect(Self.bytes(of: reply.plaintext) == [9])
    }

    @Test func whatCantBeRepeatedIsSentOnce() throws {
        let notes = Notes<Int>()
        let server = FakeServer { peer, number in
            if peer.request() != nil { notes.add(number) }
        }
        let error = try #require(
            Self.error { _ = try BlockingKMSClient(.patient(server)).createKey() })
        #expect(error.code == .unavailable)
        #expect(error.message.contains("not known whether the call took effect"))
        #expect(notes.all == [0])
    }

    /// A server that ends an idle connection has not read the request that crosses its goodbye.
    @Test func whatAGoodbyeCrossesIsSentAgain() throws {
        let notes = Notes<Int>()
        let server = FakeServer { peer, number in
            guard let request = peer.request() else { return }
            notes.add(number)
            if number > 0 { return peer.reply(to: request, CreateKeyResponse()) }
            peer.send(.goodbye, detail: StatusCode.unavailable.rawValue, Status(message: "idle"))
        }
        _ = try BlockingKMSClient(.patient(server)).createKey()
        #expect(notes.all == [0, 1])
    }

    @Test func triesAreBounded() throws {
        let notes = Notes<Int>()
        let server = FakeServer { peer, number in
            if peer.request() != nil { notes.add(number) }
        }
        let code = Self.code { _ = try BlockingKMSClient(.patient(server)).listKeys() }
        #expect(code == .unavailable)
        #expect(notes.all == [0, 1, 2])
    }

    @Test func aConnectionThatWasClosedMeanwhileCostsNoCall() throws {
        let notes = Notes<Int>()
        let server = FakeServer { peer, number in
            guard let request = peer.request() else { return }
            notes.add(number)
            peer.reply(to: request, CreateKeyResponse())
        }
        let client = BlockingKMSClient(.patient(server))
        _ = try client.createKey()
        // The server has closed its end once the next connection of another client is answered.
        _ = try BlockingKMSClient(.patient(server)).createKey()
        _ = try client.createKey()
        #expect(notes.all == [0, 1, 2])
    }

    @Test func anOversizedReplyIsRefusedByItsLength() throws {
        let server = FakeServer { peer, _ in
            _ = peer.request()
            peer.send([0x7F, 0xFF, 0xFF, 0xFF] + [UInt8](repeating: 0, count: 12))
            _ = peer.receive()
        }
        let error = try #require(
            Self.error { _ = try BlockingKMSClient(.patient(server)).listKeys() })
        #expect(error.code == .unavailable)
        #expect(error.message.contains("is too long"))
    }

    @Test func aReplyLargerThanTheBufferIsRead() throws {
        let server = FakeServer { peer, _ in
            while let request = peer.request() {
                let entry = KeyListEntry(
                    keyID: String(repeating: "k", count: 36),
                    keyARN: String(repeating: "a", count: 80))
                peer.reply(
                    to: request, ListKeysResponse(keys: Array(repeating: entry, count: 1000)))
            }
        }
        let client = BlockingKMSClient(.patient(server))
        for _ in 0..<3 { #expect(try client.listKeys(limit: 1000).keys.count == 1000) }
    }

    @Test func moreCallsThanTheServerTakesAtOnceAreHeldBack() throws {
        let server = FakeServer { peer, _ in
            while let request = peer.request() { peer.reply(to: request, EncryptResponse()) }
        }
        let client = BlockingKMSClient(.patient(server))
        let text = [UInt8](repeating: 1, count: 4096)
        let calls = try (0..<600).map { _ in
            try client.submit(
                .encrypt, EncryptRequest(keyID: "k", plaintext: SecretBytes(copying: text)))
        }
        for call in calls { _ = try client.collect(call) }
    }

    @Test func aGoodbyeSaysWhy() throws {
        let server = FakeServer { peer, _ in
            _ = peer.request()
            peer.send(
                .goodbye, detail: 14, Status(exception: "Unavailable", message: "Going down."))
        }
        let error = try #require(
            Self.error { _ = try BlockingKMSClient(.patient(server)).listKeys() })
        #expect(error.message.contains("Going down."))
    }

    @Test func whatIsNoServerOfOursIsNamed() throws {
        let server = FakeServer { peer, _ in
            peer.send(Array("HTTP/1.1 400 Bad Request\r\n".utf8))
            _ = peer.receive()
        }
        let error = try #require(
            Self.error { _ = try BlockingKMSClient(.patient(server)).listKeys() })
        #expect(error.code == .unavailable)
        #expect(error.message.contains("doesn't speak kmsd's protocol"))
    }

    @Test func noServerIsAnErrorThatSaysWhatToDo() throws {
        let error = try #require(
            Self.error { _ = try BlockingKMSClient(socketPath: "/nowhere/kmsd.sock").listKeys() })
        #expect(error.code == .unavailable)
        #expect(error.message.contains("/nowhere/kmsd.sock"))
        #expect(error.message.contains("KMSD_SOCKET"))
    }

    /// A socket that nobody listens at is what a failed service leaves.
    @Test func aServiceThatHasFailedIsToBeLookedAt() throws {
        let path = "/tmp/kms-\(getpid())-failed.sock"
        let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        unsafe withUnsafeMutableBytes(of: &address.sun_path) {
            unsafe $0.copyBytes(from: path.utf8)
        }
        let bound = unsafe withUnsafePointer(to: &address) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
                unsafe bind(descriptor, pointer, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
        defer {
            close(descriptor)
            unsafe unlink(path)
        }
        #expect(bound == 0)
        let error = try #require(
            Self.error { _ = try BlockingKMSClient(socketPath: path).listKeys() })
        #expect(error.message.contains("systemctl status kmsd"))
        #expect(!error.message.contains("systemctl start"))
    }

    @Test(arguments: [0, 50])
    func repliesComeWithAndWithoutSpinning(microseconds: Int) throws {
        let server = FakeServer { peer, _ in
            while let request = peer.request() {
                peer.reply(to: request, EncryptResponse(ciphertextBlob: [1]))
            }
        }
        var options = KMSClientOptions(socketPath: server.path)
        options.spin = .microseconds(microseconds)
        let client = BlockingKMSClient(options)
        for _ in 0..<300 {
            let reply = try client.encrypt(keyID: "k", plaintext: SecretBytes(copying: [1]))
            #expect(reply.ciphertextBlob == [1])
        }
    }

    @Test func whoSpinsStillSeesTheDeadlineAndTheEnd() throws {
        let server = FakeServer { peer, number in
            _ = peer.request()
            if number == 0 { _ = peer.receive() }
        }
        let client = BlockingKMSClient(.patient(server))
        let late = Self.code { _ = try client.createKey(timeout: .milliseconds(1)) }
        #expect(late == .deadlineExceeded)
        client.close()
        #expect(Self.code { _ = try client.createKey() } == .unavailable)
    }

    @Test func aPathThatIsTooLongIsRefused() throws {
        let path = "/" + String(repeating: "x", count: 107)
        let error = try #require(
            Self.error { _ = try BlockingKMSClient(socketPath: path).listKeys() })
        #expect(error.message.contains("107 bytes"))
    }

    @Test func theSocketIsClosedOnExec() throws {
        let server = FakeServer { peer, _ in _ = peer.receive() }
        let socket = try Socket.connect(to: server.path)
        #expect(fcntl(socket.descriptor, F_GETFD) & FD_CLOEXEC != 0)
    }

    static func bytes(of secret: borrowing SecretBytes?) -> [UInt8]? {
        switch secret {
        case .none: nil
        case .some(let secret): unsafe secret.withUnsafeBytes { unsafe [UInt8]($0) }
        }
    }

    private static func error(_ body: () throws -> Void) -> KMSError? {
        do {
            try body()
            return nil
        } catch {
            return error as? KMSError
        }
    }

    private static func code(_ body: () throws -> Void) -> KMSErrorCode? { error(body)?.code }
}
