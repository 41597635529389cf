import ClientTestKit
import KMSClient
import KMSWire
import Testing

@testable import KMSClient

@Suite struct AsyncClientTests {
    @Test func manyCallsShareOneConnection() async throws {
        let server = FakeServer { peer, number in
            while number == 0, let first = peer.request(), let second = peer.request() {
                for request in [second, first] {
                    let message = try? request.message(as: DescribeKeyRequest.self)
                    peer.reply(
                        to: request,
                        DescribeKeyResponse(keyMetadata: KeyMetadata(keyID: message?.keyID)))
                }
            }
        }
        let client = KMSClient(.patient(server))
        let wrong = try await withThrowingTaskGroup(of: Bool.self) { group in
            for number in 0..<300 {
                group.addTask {
                    let reply = try await client.describeKey(keyID: "\(number)")
                    return reply.keyMetadata?.keyID != "\(number)"
                }
            }
            return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(wrong == 0)
    }

    @Test func secretsComeBack() async throws {
        let server = FakeServer { peer, _ in
            while let request = peer.request() {
                peer.reply(
                    to: request, GenerateRandomResponse(plaintext: SecretBytes(copying: [4, 2])))
            }
        }
        let bytes = try await withKMSClient(.patient(server)) { client in
            let reply = try await client.generateRandom(numberOfBytes: 2)
            return BlockingClientTests.bytes(of: reply.plaintext)
        }
        #expect(bytes == [4, 2])
    }

    @Test func cancellingTheTaskCancelsTheCall() async throws {
        let (events, source) = AsyncStream.makeStream(of: FrameKind.self)
        let server = FakeServer { peer, _ in
            while let frame = peer.receive() { source.yield(frame.kind) }
            source.finish()
        }
        let client = KMSClient(.patient(server))
        let task = Task { try await client.listKeys() }
        var seen = events.makeAsyncIterator()
        #expect(await seen.next() == .hello)
        #expect(await seen.next() == .request)
        task.cancel()
        let error = await #expect(throws: KMSError.self) { try await task.value }
        #expect(error?.code == .cancelled)
        #expect(await seen.next() == .cancel)
        client.close()
    }

    @Test func aDeadlineEndsTheCall() async throws {
        let server = FakeServer { peer, _ in
            while peer.receive() != nil {}
        }
        let client = KMSClient(.patient(server))
        let error = await #expect(throws: KMSError.self) {
            try await client.listKeys(timeout: .milliseconds(20))
        }
        #expect(error?.code == .deadlineExceeded)
    }

    @Test func aLostConnectionIsMadeAgain() async throws {
        let server = FakeServer { peer, number in
            guard let request = peer.request() else { return }
            if number == 0 { return }
            peer.reply(to: request, ListKeysResponse(truncated: false))
        }
        let client = KMSClient(.patient(server))
        #expect(try await client.listKeys().truncated == false)
    }

    @Test func whatCantBeRepeatedIsSentOnce() async throws {
        let notes = Notes<Int>()
        let server = FakeServer { peer, number in
            if peer.request() != nil { notes.add(number) }
        }
        let client = KMSClient(.patient(server))
        let error = await #expect(throws: KMSError.self) { try await client.createKey() }
        #expect(error?.code == .unavailable)
        #expect(notes.all == [0])
    }

    @Test func whatAGoodbyeCrossesIsSentAgain() async throws {
        let notes = Notes<Int>()
        let server = FakeServer { peer, number in
            guard let request = peer.request() else { return }
            notes.add(number)
            if number > 0 { return peer.reply(to: request, CreateKeyResponse()) }
            peer.send(.goodbye, detail: StatusCode.unavailable.rawValue, Status(message: "idle"))
        }
        _ = try await KMSClient(.patient(server)).createKey()
        #expect(notes.all == [0, 1])
    }

    @Test func closingEndsWhatIsInFlight() async throws {
        let (events, source) = AsyncStream.makeStream(of: FrameKind.self)
        let server = FakeServer { peer, _ in
            while let frame = peer.receive() { source.yield(frame.kind) }
        }
        let client = KMSClient(.patient(server))
        let task = Task { try await client.listKeys() }
        for await kind in events where kind == .request { break }
        client.close()
        let error = await #expect(throws: KMSError.self) { try await task.value }
        #expect(error?.code == .cancelled)
        let later = await #expect(throws: KMSError.self) { try await client.listKeys() }
        #expect(later?.code == .cancelled)
    }

    @Test func noServerIsAnError() async throws {
        let client = KMSClient(socketPath: "/nowhere/kmsd.sock")
        let error = await #expect(throws: KMSError.self) { try await client.listKeys() }
        #expect(error?.code == .unavailable)
    }
}
