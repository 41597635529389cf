internal import KMSSecrets
internal import KMSAPI
internal import KMSWire

extension Frame {
    /// The whole frame once more, in memory of its own.
    func copy() -> SecretBytes {
        unsafe SecretBytes(count: header.frameCount) { target in
            unsafe header.write(to: target)
            let rest = unsafe UnsafeMutableRawBufferPointer(
                rebasing: target[FrameHeader.byteCount...])
            unsafe rest.copyMemory(from: extensionBytes)
            unsafe UnsafeMutableRawBufferPointer(rebasing: rest[header.extensionCount...])
                .copyMemory(from: payload)
        }
    }
}

extension ServerHello {
    /// Reads a hello frame, which must be the first of its connection.
    init(greeting frame: Frame, isFirst: Bool, in arena: MessageArena) throws(WireError) {
        guard isFirst else { throw .malformedFrame(.unexpected(.hello)) }
        guard frame.hasMagic else { throw .malformedFrame(.notHello) }
        guard frame.header.detail == FrameHeader.version else {
            throw .malformedFrame(.unsupportedVersion(frame.header.detail))
        }
        defer { arena.reset() }
        try unsafe self.init(decoding: frame.payload, in: arena)
    }
}

extension WireError {
    /// What was wrong with the peer's bytes, as a sentence.
    var reason: String {
        guard case .malformedFrame(let fault) = self else {
            return "What answers there doesn't speak kmsd's protocol."
        }
        return "What answers there doesn't speak kmsd's protocol: \(fault.message)"
    }
}
