import KMSModel
import KMSAPI
import Testing

@testable import KMSServer

@Suite struct MethodTableTests {
    let table = MethodTable.all(health: Health(server: "test", clock: MonotonicClock()))

    private func find(_ name: String) -> Method? {
        unsafe Array(name.utf8).withUnsafeBytes { unsafe table.find($0) }
    }

    @Test func everyMethodIsFoundByItsName() {
        #expect(Set(table.names).count == table.names.count)
        for name in table.names { #expect(find(name).map { "\($0.name)" } == name) }
    }

    @Test func nearNamesAreNotFound() {
        for name in table.names {
            for other in [name + "s", String(name.dropLast()), name.lowercased(), " " + name] {
                #expect(find(other) == nil)
            }
        }
        #expect(find("") == nil)
    }

    @Test(arguments: [
        ("KMS/CreateKey", true), ("KMS/DisableKey", true), ("KMS/CreateAlias", true),
        ("KMS/GenerateDataKey", false), ("KMS/Decrypt", false), ("KMS/ListKeys", false),
    ])
    func whatChangesTheStoreGoesToTheWorker(_ name: String, _ isChange: Bool) {
        #expect((find(name)?.kind == .change) == isChange)
    }
}
