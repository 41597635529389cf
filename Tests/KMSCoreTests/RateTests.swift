import KMSAPI
import KMSCore
import KMSModel
import TestKit
import Testing

@Suite struct RateTests {
    private func instance(_ rates: [RateBucket: Int]) throws -> TestInstance {
        try TestInstance { $0.rates = rates }
    }

    private func describe(
        _ instance: TestInstance, as identity: CallerIdentity = .root
    ) -> KMSErrorCode? {
        do {
            _ = try instance.engine.listKeys(.init(), for: instance.caller(identity))
            return nil
        } catch {
            return (error as KMSError).code
        }
    }

    @Test func aSecondsCallsComeAtOnceAndThenAsTheyFillUp() throws {
        let instance = try instance([.operation(.listKeys): 5])
        for _ in 0..<5 { #expect(describe(instance) == nil) }
        #expect(describe(instance) == .throttling)
        instance.clock.advance(milliseconds: 199)
        #expect(describe(instance) == .throttling)
        instance.clock.advance(milliseconds: 1)
        #expect(describe(instance) == nil)
        #expect(describe(instance) == .throttling)
        instance.clock.advance(milliseconds: 60_000)
        for _ in 0..<5 { #expect(describe(instance) == nil) }
        #expect(describe(instance) == .throttling)
    }

    @Test func aClockThatIsPutBackThrottlesNobody() throws {
        let instance = try instance([.operation(.listKeys): 1])
        #expect(describe(instance) == nil)
        instance.clock.advance(milliseconds: -3_600_000)
        #expect(describe(instance) == nil)
        #expect(describe(instance) == .throttling)
    }

    @Test func eachUserHasItsOwnAndDeniedCallsCount() throws {
        let instance = try instance([.operation(.listKeys): 2])
        let (alice, bob) = (CallerIdentity.user("alice"), CallerIdentity.user("bob"))
        #expect(
            (0..<3).map { _ in describe(instance, as: alice) } == [
                .accessDenied, .accessDenied, .throttling,
            ])
        #expect(describe(instance, as: bob) == .accessDenied)
        #expect(describe(instance) == nil)
    }

    @Test func whatWasExceededIsSaid() throws {
        let instance = try instance([.operation(.listKeys): 1])
        _ = describe(instance)
        let error = #expect(throws: KMSError.self) {
            _ = try instance.engine.listKeys(.init(), for: instance.caller())
        }
        #expect(error?.isRetryable == true)
        #expect(
            error?.message.hasSuffix("The limit of user 0 for ListKeys is 1 a second.") ?? false)
        let line = try #require(try instance.closeAudit().last)
        #expect(line.contains("\"ThrottlingException\""))
    }

    @Test func allTogetherHaveARateToo() throws {
        let instance = try instance([.all: 3])
        for name in ["alice", "bob", "mallory"] {
            #expect(describe(instance, as: .user(name)) == .accessDenied)
        }
        #expect(describe(instance) == .throttling)
    }

    @Test func theCryptographicOperationsShareOne() throws {
        let instance = try instance([.symmetric: 2, .operation(.createKey): 0])
        let key = try instance.newKey()
        func random() throws(KMSError) {
            _ = try instance.engine.generateRandom(.init(numberOfBytes: 1), for: instance.caller())
        }
        try random()
        _ = try instance.engine.generateDataKey(
            .init(keyID: key, keySpec: .aes256), for: instance.caller())
        #expect(throws: KMSError.self) { try random() }
    }

    @Test func theDefaultsAreThoseOfAWS() {
        #expect(RateBucket.of(.decrypt).defaultRate == 100_000)
        #expect(RateBucket.of(.createKey).defaultRate == 5)
        #expect(RateBucket.of(.putKeyPolicy).defaultRate == 15)
        #expect(Set(RateBucket.allCases.map(\.name)).count == RateBucket.allCases.count)
    }

    @Test func whoIsDeniedAllTheTimeIsLetWait() throws {
        let instance = try TestInstance()
        func denied(_ name: String) -> Int {
            _ = describe(instance, as: .user(name))
            return instance.engine.takePause()
        }
        #expect((0..<200).allSatisfy { _ in denied("alice") == 0 })
        #expect((0..<3).map { _ in denied("alice") } == [5, 10, 15], "each behind the one before")
        #expect(denied("bob") == 0, "others are not")
        #expect((0..<1000).map { _ in denied("alice") }.last == 1000, "a second at most")
        _ = describe(instance)
        #expect(instance.engine.takePause() == 0)
        instance.clock.advance(milliseconds: 3000)
        #expect(denied("alice") == 0)
    }
}
