// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "EncryptFile",
    dependencies: [
        .package(name: "kmsd", path: "../.."),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.0.0"),
    ],
    targets: [
        .executableTarget(
            name: "EncryptFile",
            dependencies: [
                .product(name: "KMSClient", package: "kmsd"),
                .product(name: "Crypto", package: "swift-crypto"),
            ])
    ]
)
