// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

import CKMSProto
package import KMSAPI

extension AccessExplanation: WireMessage {
    package init(
        decoding bytes: UnsafeRawBufferPointer, in arena: MessageArena
    ) throws(WireError) {
        var reader = try unsafe WireReader(
            bytes, kms_form_access_explanation(), arena, isRequest: false)
        try self.init(from: &reader)
    }

    package func packed(in arena: MessageArena) throws(WireError) -> PackedMessage {
        var writer = try unsafe WireWriter(kms_form_access_explanation(), arena)
        try visit(&writer)
        return writer.packed
    }
}
