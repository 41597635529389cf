// swift-tools-version: 6.2
import PackageDescription

/// Whether this is a build of `make fuzz`.
let fuzzes = Context.environment["KMSD_FUZZ"] != nil

/// Every Swift target is built the same way: Swift 6, strict memory safety, warnings as errors.
let house: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .treatAllWarnings(as: .error),
    .strictMemorySafety(),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

/// The same for libraries, with coverage counters for the fuzzer where it asks for them.
let library: [SwiftSetting] =
    house + (fuzzes ? [.unsafeFlags(["-sanitize=fuzzer", "-parse-as-library"])] : [])

let coverage: [CSetting] = fuzzes ? [.unsafeFlags(["-fsanitize=fuzzer-no-link"])] : []

let shim: [CSetting] =
    coverage + [
        .define("_GNU_SOURCE"), .enableWarning("all"), .enableWarning("extra"),
        .enableWarning("conversion"), .treatAllWarnings(as: .error),
    ]

func swiftTarget(_ name: String, in folder: String, _ dependencies: [Target.Dependency]) -> Target {
    .target(
        name: name, dependencies: dependencies, path: "Sources/\(folder)", swiftSettings: library)
}

func swiftTests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .testTarget(
        name: name, dependencies: dependencies, path: "Tests/\(name)", swiftSettings: house)
}

let argumentParser = Target.Dependency.product(
    name: "ArgumentParser", package: "swift-argument-parser")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")

let package = Package(
    name: "kmsd",
    products: [
        .library(name: "KMSClient", targets: ["KMSClient"]),
        .executable(name: "kmsd", targets: ["kmsd"]),
        .executable(name: "kmsctl", targets: ["kmsctl"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
    ],
    targets: [
        // C libraries, each behind one module.
        .target(name: "CLinux", path: "Sources/CLinux", cSettings: shim),
        .target(
            name: "CLMDB", path: "Sources/CLMDB", cSettings: shim,
            linkerSettings: [.linkedLibrary("lmdb")]),
        .target(
            name: "COpenSSL", path: "Sources/COpenSSL", cSettings: shim,
            linkerSettings: [.linkedLibrary("crypto")]),
        .target(
            name: "CKMSProto", path: "Sources/CKMSProto", cSettings: coverage,
            linkerSettings: [.linkedLibrary("protobuf-c")]),

        // Under all.
        swiftTarget("KMSModel", in: "Model", []),
        swiftTarget("KMSJSON", in: "JSON", ["KMSModel"]),
        swiftTarget("KMSSecrets", in: "Secrets", ["CLinux"]),
        swiftTarget("KMSPlatform", in: "Platform", ["CLinux"]),
        swiftTarget("KMSAPI", in: "API", ["KMSModel", "KMSSecrets"]),

        // What kmsctl reads: queries and shorthand.
        .target(
            name: "JMESPath", dependencies: ["KMSJSON"], path: "Sources/JMESPath",
            swiftSettings: library, linkerSettings: [.linkedLibrary("m")]),
        swiftTarget("KMSShorthand", in: "Shorthand", []),

        // The daemon's layers.
        swiftTarget("KMSWire", in: "Wire", ["CKMSProto", "KMSAPI", "KMSModel", "KMSSecrets"]),
        swiftTarget("KMSStore", in: "Store", ["CLMDB", "KMSModel", "KMSSecrets", "KMSPlatform"]),
        swiftTarget(
            "KMSCrypto", in: "Crypto",
            ["COpenSSL", "CLinux", "KMSModel", "KMSSecrets", "KMSPlatform"]),
        swiftTarget("KMSAccess", in: "Access", ["KMSJSON", "KMSModel", "CLinux"]),
        swiftTarget("KMSAudit", in: "Audit", ["KMSJSON", "KMSModel", "KMSPlatform"]),
        swiftTarget(
            "KMSCore", in: "Core",
            [
                "KMSAccess", "KMSAudit", "KMSStore", "KMSCrypto", "KMSAPI", "KMSModel",
                "KMSPlatform", "KMSSecrets",
            ]),
        swiftTarget(
            "KMSServer", in: "Server",
            [
                "KMSAccess", "KMSCore", "KMSAudit", "KMSStore", "KMSCrypto", "KMSWire", "KMSAPI",
                "KMSModel",
                "KMSSecrets",
                "KMSPlatform", "CLinux", logging, .product(name: "Yams", package: "Yams"),
            ]),
        .executableTarget(
            name: "kmsd", dependencies: ["KMSServer", argumentParser], path: "Sources/kmsd",
            swiftSettings: house),

        // The clients.
        swiftTarget(
            "KMSClient", in: "KMSClient",
            ["KMSWire", "KMSAPI", "KMSModel", "KMSSecrets", "KMSPlatform"]),
        .executableTarget(
            name: "kmsctl",
            // KMSCrypto hashes long messages and encrypts key material; KMSClient needs no OpenSSL.
            dependencies: [
                "JMESPath", "KMSClient", "KMSCrypto", "KMSShorthand", "KMSWire", "KMSAPI",
                "KMSJSON", "KMSModel", "KMSPlatform", "KMSSecrets", argumentParser,
            ],
            path: "Sources/kmsctl", swiftSettings: house),

        // What `make bench` runs.
        .target(
            name: "CBaseline", path: "Benchmarks/CBaseline", cSettings: shim,
            linkerSettings: [.linkedLibrary("crypto")]),
        .executableTarget(
            name: "kmsd-bench",
            dependencies: [
                "CBaseline", "KMSClient", "KMSAccess", "KMSAudit", "KMSCore", "KMSCrypto",
                "KMSModel",
                "KMSSecrets", "KMSStore", "KMSWire", "KMSAPI",
            ], path: "Benchmarks/kmsd-bench", swiftSettings: [.swiftLanguageMode(.v6)]),

        // Tests, and what they share.
        .target(name: "CTestSupport", path: "Tests/CTestSupport", cSettings: shim),
        .target(
            name: "TestKit",
            dependencies: [
                "KMSAPI", "KMSAccess", "KMSAudit", "KMSCore", "KMSCrypto", "KMSModel", "KMSSecrets",
                "KMSStore",
            ], path: "Tests/TestKit", swiftSettings: house),
        .target(
            name: "ClientTestKit", dependencies: ["KMSModel", "KMSSecrets", "KMSWire", "KMSAPI"],
            path: "Tests/ClientTestKit", swiftSettings: house),
        .target(
            name: "AccessTestKit", dependencies: ["KMSAccess", "KMSJSON", "KMSModel"],
            path: "Tests/AccessTestKit", swiftSettings: house),
        swiftTests("KMSModelTests", ["KMSModel"]),
        swiftTests("KMSJSONTests", ["KMSJSON"]),
        swiftTests("JMESPathTests", ["JMESPath", "KMSJSON"]),
        swiftTests("KMSWireTests", ["KMSWire", "KMSAPI", "KMSModel", "KMSSecrets"]),
        swiftTests(
            "KMSCoreTests",
            [
                "KMSCore", "KMSAccess", "KMSCrypto", "KMSModel", "KMSSecrets", "KMSStore",
                "KMSWire", "KMSAPI",
                "COpenSSL",
                "TestKit",
            ]),
        swiftTests("KMSAccessTests", ["AccessTestKit", "KMSAccess", "KMSJSON", "KMSModel"]),
        swiftTests("KMSAuditTests", ["KMSAudit", "KMSModel"]),
        swiftTests("KMSSecretsTests", ["KMSSecrets", "CLinux", "CTestSupport"]),
        swiftTests("KMSPlatformTests", ["KMSPlatform", "CTestSupport"]),
        swiftTests(
            "KMSCryptoTests", ["KMSCrypto", "KMSModel", "KMSSecrets", "COpenSSL", "CLinux"]),
        swiftTests(
            "KMSStoreTests", ["KMSStore", "KMSModel", "KMSSecrets", "CLMDB", "TestKit"]),
        swiftTests(
            "KMSServerTests",
            [
                "KMSServer", "KMSAccess", "KMSCore", "KMSAudit", "KMSStore", "KMSCrypto", "KMSWire",
                "KMSAPI",
                "KMSModel",
                "KMSSecrets", "KMSPlatform", "CLinux", "CTestSupport", "TestKit", logging,
            ]),
        swiftTests(
            "KMSClientTests",
            ["ClientTestKit", "KMSClient", "KMSWire", "KMSAPI", "KMSModel", "KMSSecrets", "CLinux"]),
        swiftTests(
            "kmsctlTests",
            [
                "kmsctl", "ClientTestKit", "KMSClient", "KMSCrypto", "KMSJSON", "KMSWire",
                "KMSAPI", "KMSModel", "KMSSecrets", argumentParser,
            ]),
        .executableTarget(
            name: "kmsd-store-torture", dependencies: ["KMSStore", "KMSModel", "KMSSecrets"],
            path: "Tests/Harness/StoreTorture", swiftSettings: house),
        .executableTarget(
            name: "jmespath-check", dependencies: ["JMESPath", "KMSJSON"],
            path: "Tests/Harness/JMESPathCheck", swiftSettings: house),
        .executableTarget(
            name: "access-check", dependencies: ["AccessTestKit", "KMSJSON"],
            path: "Tests/Harness/AccessCheck", swiftSettings: house,
            linkerSettings: [.linkedLibrary("m")]),
        .executableTarget(
            name: "shorthand-check", dependencies: ["KMSJSON", "KMSShorthand"],
            path: "Tests/Harness/ShorthandCheck", swiftSettings: house),
    ],
    cLanguageStandard: .gnu11
)

/// A fuzz target; only `make fuzz` builds it.
func fuzzTarget(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .executableTarget(
        name: name, dependencies: dependencies, path: "Tests/Fuzz/\(name)",
        swiftSettings: house + [.unsafeFlags(["-sanitize=fuzzer"])],
        linkerSettings: [.unsafeFlags(["-sanitize=fuzzer"]), .linkedLibrary("m")])
}

if fuzzes {
    package.targets += [
        fuzzTarget("FuzzFrame", ["KMSWire", "KMSAPI"]),
        fuzzTarget("FuzzPolicy", ["AccessTestKit", "KMSAccess", "KMSJSON", "KMSModel"]),
    ]
}
