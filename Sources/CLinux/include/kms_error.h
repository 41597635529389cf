#ifndef KMS_ERROR_H
#define KMS_ERROR_H

/// The system's words for the errno `code`, in English; NULL if there are none. The text is static, and
/// may be asked for from any thread.
const char *_Nullable kms_error_text(int code);

#endif
