import KMSAPI
import KMSModel
import TestKit
import Testing

@testable import KMSCore

/// A call that has to wait is given up where nothing may wait, as if it had not been made.
@Suite struct DetourTests {
    private let instance: TestInstance

    init() throws {
        instance = try TestInstance()
    }

    private func makeWaitingCall(by engine: Engine) throws(KMSError) {
        _ = try engine.recorded(.listKeys, ListKeysRequest(), for: instance.caller()) {
            _ throws(KMSError) in
            try engine.requireWaiting()
            return ListKeysResponse()
        }
    }

    @Test func aLoopsEngineGivesItUpUnrecorded() throws {
        let engine = try instance.service.makeEngine(mayWait: false)
        #expect(throws: KMSError.self) { try makeWaitingCall(by: engine) }
        #expect(engine.takeDetour())
        #expect(!engine.takeDetour(), "it is said once")
        // The next call is not taken for another detour.
        #expect(throws: KMSError.self) {
            _ = try engine.listKeys(.init(limit: 0), for: instance.caller())
        }
        #expect(!engine.takeDetour())
        let lines = try instance.closeAudit()
        #expect(lines.count == 1 && lines[0].contains("ValidationException"))
    }

    @Test func aChangesPreparationMayBeGivenUpToo() throws {
        let engine = try instance.service.makeEngine(mayWait: false)
        #expect(throws: KMSError.self) {
            _ = try engine.changing(
                .enableKey, EnableKeyRequest(keyID: "k"), for: instance.caller()
            ) { _ throws(KMSError) in
                try engine.requireWaiting()
                return { _, _ throws(KMSError) in EnableKeyResponse() }
            }
        }
        #expect(engine.takeDetour())
        #expect(try instance.closeAudit().isEmpty)
    }

    @Test func aWorkersEngineMakesIt() throws {
        let engine = try instance.service.makeEngine()
        try makeWaitingCall(by: engine)
        #expect(!engine.takeDetour())
        #expect(try instance.closeAudit().count == 1)
    }
}
