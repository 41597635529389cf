import KMSCore
import KMSModel
import KMSAPI
import TestKit
import Testing

@Suite struct AliasOperationsTests {
    private let instance: TestInstance
    private let key: String

    init() throws {
        instance = try TestInstance()
        key = try instance.newKey()
    }

    @Test func anAliasIsFollowedToItsNewKey() throws {
        let other = try instance.newKey()
        try create("alias/app", key)
        #expect(try described("alias/app") == key)
        _ = try instance.engine.updateAlias(
            .init(aliasName: "alias/app", targetKeyID: other), for: instance.caller()
        ).commit()
        #expect(try described("alias/app") == other)
        _ = try instance.engine.deleteAlias(.init(aliasName: "alias/app"), for: instance.caller())
            .commit()
        #expect(code { _ = try described("alias/app") } == .notFound)
        #expect(try described(key) == key)
    }

    @Test func aNameIsGivenOnce() throws {
        try create("alias/app", key)
        let error = error { try create("alias/app", key) }
        #expect(error?.code == .alreadyExists)
        #expect(
            error?.message
                == "An alias with the name arn:aws:kms:local-main-1:123456789012:alias/app already exists"
        )
    }

    @Test(
        arguments: [
            ("app", KMSErrorCode.validation), ("alias/", .invalidAliasName),
            ("alias/aws/s3", .invalidAliasName), ("alias/a:b", .invalidAliasName),
            ("alias/a b", .validation), ("", .validation),
            ("alias/" + String(repeating: "x", count: 251), .validation),
            ("alias/" + String(repeating: "x", count: 250), nil), ("alias/A-b_c/9", nil),
        ] as [(String, KMSErrorCode?)])
    func namesHaveAForm(_ name: String, _ expected: KMSErrorCode?) {
        #expect(code { try create(name, key) } == expected)
    }

    @Test func namesAreCaseSensitive() throws {
        try create("alias/app", key)
        #expect(code { try create("alias/App", key) } == nil)
    }

    @Test(arguments: [
        "alias/app", "arn:aws:kms:local-main-1:123456789012:alias/app", "alias/none",
        "arn:aws:kms:elsewhere-1:999999999999:alias/app",
    ])
    func anAliasIsNoTarget(_ target: String) throws {
        try create("alias/app", key)
        let errors = [
            error { try create("alias/b", target) },
            error {
                _ = try instance.engine.updateAlias(
                    .init(aliasName: "alias/app", targetKeyID: target), for: instance.caller()
                ).commit()
            },
        ]
        for error in errors {
            #expect(error?.code == .validation)
            #expect(error?.message == "Aliases must refer to keys. Not aliases")
        }
    }

    @Test(arguments: [
        "key/alias/app", "arn:aws:kms:local-main-1:123456789012:key/alias/app",
        "arn:aws:kms:local-main-1:123456789012:Alias/app", "Alias/app", "arn:alias/app",
    ])
    func whatOnlyMentionsAnAliasIsNone(_ target: String) {
        #expect(!KeyReference.isAlias(target))
    }

    @Test(arguments: ["alias/aws/s3", "alias/a:b", "alias/", "alias/aws/"])
    func anAliasThatCannotExistIsNotFound(_ name: String) {
        let errors = [
            error {
                _ = try instance.engine.deleteAlias(
                    .init(aliasName: name), for: instance.caller()
                ).commit()
            },
            error {
                _ = try instance.engine.updateAlias(
                    .init(aliasName: name, targetKeyID: key), for: instance.caller()
                ).commit()
            },
        ]
        let arn = "arn:aws:kms:local-main-1:123456789012:\(name)"
        for error in errors {
            #expect(error?.code == .notFound)
            #expect(error?.message == "Alias \(arn) is not found.")
        }
    }

    @Test func aNameWithoutThePrefixIsNotValid() {
        #expect(
            code {
                _ = try instance.engine.deleteAlias(
                    .init(aliasName: "app"), for: instance.caller()
                ).commit()
            } == .validation)
    }

    @Test func absentAliasesAndTargetsAreToldApart() {
        let absent = "00000000-0000-4000-8000-000000000000"
        #expect(code { try create("alias/a", absent) } == .notFound)
        #expect(
            code {
                _ = try instance.engine.updateAlias(
                    .init(aliasName: "alias/a", targetKeyID: key), for: instance.caller()
                ).commit()
            } == .notFound)
        #expect(
            code {
                _ = try instance.engine.deleteAlias(
                    .init(aliasName: "alias/a"), for: instance.caller()
                ).commit()
            } == .notFound)
    }

    @Test func aKeyHasAQuotaOfAliases() throws {
        for index in 0..<50 { try create("alias/\(index)", key) }
        #expect(code { try create("alias/51", key) } == .limitExceeded)
        let other = try instance.newKey()
        try create("alias/other", other)
        #expect(
            code {
                _ = try instance.engine.updateAlias(
                    .init(aliasName: "alias/other", targetKeyID: key), for: instance.caller()
                ).commit()
            } == .limitExceeded)
    }

    @Test func aliasesAreListedByNameAndByKey() throws {
        let other = try instance.newKey()
        try create("alias/b", key)
        try create("alias/a", other)
        try create("alias/c", key)
        let all = try instance.engine.listAliases(.init(), for: instance.caller())
        #expect(all.aliases.compactMap(\.aliasName) == ["alias/a", "alias/b", "alias/c"])
        let mine = try instance.engine.listAliases(
            .init(keyID: key, limit: 1), for: instance.caller())
        #expect(mine.aliases.compactMap(\.aliasName) == ["alias/b"])
        #expect(mine.aliases.first?.targetKeyID == key)
        let rest = try instance.engine.listAliases(
            .init(keyID: key, marker: mine.nextMarker), for: instance.caller())
        #expect(rest.aliases.compactMap(\.aliasName) == ["alias/c"])
        #expect(rest.truncated == false && rest.nextMarker == nil)
    }

    @Test func aliasesAreListedInTheOrderOfTheirBytes() throws {
        let names = ["alias/-", "alias/9", "alias/Z", "alias/_", "alias/a", "alias/a-", "alias/a/"]
        for name in names.reversed() { try create(name, key) }
        let all = try instance.engine.listAliases(.init(), for: instance.caller())
        #expect(all.aliases.compactMap(\.aliasName) == names)
    }

    private func create(_ name: String, _ target: String) throws {
        _ = try instance.engine.createAlias(
            .init(aliasName: name, targetKeyID: target), for: instance.caller()
        ).commit()
    }

    private func described(_ form: String) throws -> String? {
        try instance.engine.describeKey(.init(keyID: form), for: instance.caller())
            .keyMetadata?.keyID
    }
}
