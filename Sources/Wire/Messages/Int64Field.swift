internal import CKMSProto

// A 64-bit number, beside the 32-bit ones that the KMS API has.

extension MessageField {
    static func int64(_ has: protobuf_c_boolean, _ value: Int64) -> Int? {
        has != 0 ? Int(value) : nil
    }
}

extension MessageArena {
    func put(_ value: Int?, _ has: inout protobuf_c_boolean, _ field: inout Int64) {
        guard let value else { return }
        has = 1
        field = Int64(value)
    }
}
