import Glibc
import KMSWire

func check(_ condition: Bool, _ text: StaticString) {
    guard !condition else { return }
    print(text)
    abort()
}

/// Writes a message, and the bytes of that.
func written<Message: WireMessage & ~Copyable>(
    _ message: borrowing Message, _ arena: MessageArena
) -> [UInt8]? {
    guard let packed = try? message.packed(in: arena) else { return nil }
    var bytes = [UInt8](repeating: 0, count: packed.count)
    unsafe bytes.withUnsafeMutableBytes { target in unsafe packed.write(to: target) }
    arena.reset()
    return bytes
}

/// Whatever is read is written, and from then on writing and reading change nothing.
func roundTrip<Message: WireMessage & ~Copyable>(
    _: Message.Type, _ payload: Payload, _ arena: MessageArena
) {
    guard let first = try? unsafe Message(decoding: payload.bytes, in: arena) else { return }
    _ = first.fields()
    guard let once = written(first, arena) else {
        check(false, "a message that was read can't be written")
        return
    }
    unsafe once.withUnsafeBytes { bytes in
        guard let second = try? unsafe Message(decoding: bytes, in: arena) else {
            check(false, "a message that was written can't be read")
            return
        }
        check(written(second, arena) == once, "a message changes when it is written twice")
    }
}

/// Bytes lent for one call.
@safe struct Payload {
    let bytes: UnsafeRawBufferPointer
}

/// Reads the payload of a frame whose extension is `method`.
struct Reader: Sendable {
    let method: StaticString
    let read: @Sendable (Payload, MessageArena) -> Void

    init(_ method: StaticString, _ read: @escaping @Sendable (Payload, MessageArena) -> Void) {
        self.method = method
        self.read = read
    }
}

let readers: [Reader] = [
    Reader("KMS/CreateKey") { roundTrip(CreateKeyRequest.self, $0, $1) },
    Reader("KMS/DescribeKey") { roundTrip(DescribeKeyRequest.self, $0, $1) },
    Reader("KMS/ListKeys") { roundTrip(ListKeysRequest.self, $0, $1) },
    Reader("KMS/UpdateKeyDescription") { roundTrip(UpdateKeyDescriptionRequest.self, $0, $1) },
    Reader("KMS/EnableKey") { roundTrip(EnableKeyRequest.self, $0, $1) },
    Reader("KMS/DisableKey") { roundTrip(DisableKeyRequest.self, $0, $1) },
    Reader("KMS/Encrypt") { roundTrip(EncryptRequest.self, $0, $1) },
    Reader("KMS/Decrypt") { roundTrip(DecryptRequest.self, $0, $1) },
    Reader("KMS/ReEncrypt") { roundTrip(ReEncryptRequest.self, $0, $1) },
    Reader("KMS/GenerateDataKey") { roundTrip(GenerateDataKeyRequest.self, $0, $1) },
    Reader("KMS/GenerateDataKeyWithoutPlaintext") {
        roundTrip(GenerateDataKeyWithoutPlaintextRequest.self, $0, $1)
    },
    Reader("KMS/GenerateRandom") { roundTrip(GenerateRandomRequest.self, $0, $1) },
    Reader("KMS/CreateAlias") { roundTrip(CreateAliasRequest.self, $0, $1) },
    Reader("KMS/UpdateAlias") { roundTrip(UpdateAliasRequest.self, $0, $1) },
    Reader("KMS/DeleteAlias") { roundTrip(DeleteAliasRequest.self, $0, $1) },
    Reader("KMS/ListAliases") { roundTrip(ListAliasesRequest.self, $0, $1) },
    Reader("KMS/ScheduleKeyDeletion") { roundTrip(ScheduleKeyDeletionRequest.self, $0, $1) },
    Reader("KMS/CancelKeyDeletion") { roundTrip(CancelKeyDeletionRequest.self, $0, $1) },
    Reader("KMS/TagResource") { roundTrip(TagResourceRequest.self, $0, $1) },
    Reader("KMS/UntagResource") { roundTrip(UntagResourceRequest.self, $0, $1) },
    Reader("KMS/ListResourceTags") { roundTrip(ListResourceTagsRequest.self, $0, $1) },
    Reader("KMS/GetKeyLastUsage") { roundTrip(GetKeyLastUsageRequest.self, $0, $1) },
    Reader("KMS/EnableKeyRotation") { roundTrip(EnableKeyRotationRequest.self, $0, $1) },
    Reader("KMS/DisableKeyRotation") { roundTrip(DisableKeyRotationRequest.self, $0, $1) },
    Reader("KMS/GetKeyRotationStatus") { roundTrip(GetKeyRotationStatusRequest.self, $0, $1) },
    Reader("KMS/RotateKeyOnDemand") { roundTrip(RotateKeyOnDemandRequest.self, $0, $1) },
    Reader("KMS/ListKeyRotations") { roundTrip(ListKeyRotationsRequest.self, $0, $1) },
    Reader("KMS/GetParametersForImport") { roundTrip(GetParametersForImportRequest.self, $0, $1) },
    Reader("KMS/ImportKeyMaterial") { roundTrip(ImportKeyMaterialRequest.self, $0, $1) },
    Reader("KMS/DeleteImportedKeyMaterial") {
        roundTrip(DeleteImportedKeyMaterialRequest.self, $0, $1)
    },
    Reader("KMS/GenerateDataKeyPair") { roundTrip(GenerateDataKeyPairRequest.self, $0, $1) },
    Reader("KMS/GenerateDataKeyPairWithoutPlaintext") {
        roundTrip(GenerateDataKeyPairWithoutPlaintextRequest.self, $0, $1)
    },
    Reader("KMS/Sign") { roundTrip(SignRequest.self, $0, $1) },
    Reader("KMS/Verify") { roundTrip(VerifyRequest.self, $0, $1) },
    Reader("KMS/GenerateMac") { roundTrip(GenerateMacRequest.self, $0, $1) },
    Reader("KMS/VerifyMac") { roundTrip(VerifyMacRequest.self, $0, $1) },
    Reader("KMS/DeriveSharedSecret") { roundTrip(DeriveSharedSecretRequest.self, $0, $1) },
    Reader("KMS/GetPublicKey") { roundTrip(GetPublicKeyRequest.self, $0, $1) },
    Reader("KMSDevelopment/AdvanceClock") { roundTrip(AdvanceClockRequest.self, $0, $1) },
    // What a client reads.
    Reader("<ClientHello") { roundTrip(ClientHello.self, $0, $1) },
    Reader("<ServerHello") { roundTrip(ServerHello.self, $0, $1) },
    Reader("<Status") { roundTrip(Status.self, $0, $1) },
    Reader("<HealthCheck") { roundTrip(HealthCheckResponse.self, $0, $1) },
    Reader("<CreateKey") { roundTrip(CreateKeyResponse.self, $0, $1) },
    Reader("<ListKeys") { roundTrip(ListKeysResponse.self, $0, $1) },
    Reader("<GenerateDataKey") { roundTrip(GenerateDataKeyResponse.self, $0, $1) },
    Reader("<Decrypt") { roundTrip(DecryptResponse.self, $0, $1) },
    Reader("<ListAliases") { roundTrip(ListAliasesResponse.self, $0, $1) },
    Reader("<GenerateDataKeyPair") { roundTrip(GenerateDataKeyPairResponse.self, $0, $1) },
    Reader("<DeriveSharedSecret") { roundTrip(DeriveSharedSecretResponse.self, $0, $1) },
    Reader("<ListKeyRotations") { roundTrip(ListKeyRotationsResponse.self, $0, $1) },
    Reader("<ListResourceTags") { roundTrip(ListResourceTagsResponse.self, $0, $1) },
    Reader("<GetKeyLastUsage") { roundTrip(GetKeyLastUsageResponse.self, $0, $1) },
    Reader("<GetPublicKey") { roundTrip(GetPublicKeyResponse.self, $0, $1) },
]

func fuzzFrame(_ bytes: UnsafeRawBufferPointer, _ arena: MessageArena) {
    switch unsafe Frame.parse(bytes) {
    case .fault(let fault):
        check(!fault.message.isEmpty, "a fault without a message")
    case .needsMore(let count):
        check(count > bytes.count, "more is needed, and it is there")
    case .frame(let frame):
        let header = frame.header
        check(header.frameCount <= bytes.count, "a frame beyond its bytes")
        check(
            unsafe header.payloadCount == frame.payload.count, "the payload is not as long as said")
        var again = [UInt8](repeating: 0, count: FrameHeader.byteCount)
        unsafe again.withUnsafeMutableBytes { target in unsafe header.write(to: target) }
        check(
            unsafe bytes.prefix(FrameHeader.byteCount).elementsEqual(again),
            "a header that doesn't write back to its bytes")

        let payload = unsafe Payload(bytes: frame.payload)
        var isNamed = false
        for reader in readers {
            let name = unsafe UnsafeRawBufferPointer(
                start: reader.method.utf8Start, count: reader.method.utf8CodeUnitCount)
            guard unsafe frame.extensionBytes.elementsEqual(name) else { continue }
            isNamed = true
            reader.read(payload, arena)
        }
        guard !isNamed else { return }
        let chosen = readers[Int(header.call % UInt32(readers.count))]
        chosen.read(payload, arena)
    }
}
