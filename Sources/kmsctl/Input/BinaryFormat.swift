import ArgumentParser

/// How blobs on the command line are written.
enum BinaryFormat: String, ExpressibleByArgument, CaseIterable {
    case base64
    case raw = "raw-in-base64-out"
}
