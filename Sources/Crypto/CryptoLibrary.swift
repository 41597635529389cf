import CLinux
import COpenSSL

/// OpenSSL in this process: started once, with its heap in locked memory.
package enum CryptoLibrary {
    /// What `prepare()` found.
    package struct Report: Sendable {
        /// The library's version text, such as `OpenSSL 3.0.22 25 Aug 2026`.
        package let version: String
        /// Whether OpenSSL's heap, hence each key schedule, is in secret memory. It isn't if someone
        /// else in the process called OpenSSL first. `SecretMemory.status` tells whether the kernel
        /// let that memory be locked.
        package let heapIsLocked: Bool
    }

    /// Starts OpenSSL, unless that is done. To be called before anything else can call OpenSSL.
    ///
    /// Throws `CryptoError.unsupported` if the library lacks an algorithm that everything needs.
    @discardableResult
    package static func prepare() throws(CryptoError) -> Report {
        _ = try Algorithms.shared.get()
        return start
    }

    /// Computed once; every use of OpenSSL comes after it.
    private static let start: Report = {
        let heapIsLocked =
            unsafe CRYPTO_set_mem_functions(
                kms_secret_heap_alloc, kms_secret_heap_realloc, kms_secret_heap_free) == 1
        let started = kms_library_start() == 1
        precondition(started, "OpenSSL does not start")
        let version = unsafe String(cString: OpenSSL_version(OPENSSL_VERSION))
        return Report(version: version, heapIsLocked: heapIsLocked)
    }()

    /// Takes the first error code off this thread's queue and empties the queue.
    static func drainErrors() -> UInt {
        UInt(kms_error_drain())
    }

    static func ensureStarted() {
        _ = start
    }
}

/// The algorithms that are fetched once for the whole process and then only read.
///
/// The corresponding C functions are `EVP_CIPHER_fetch`, `EVP_MD_fetch`, `EVP_MAC_fetch` and
/// `EVP_KDF_fetch`. The objects live as long as the process.
@safe final class Algorithms: @unchecked Sendable {  // OpenSSL counts and never changes them
    let aes256ECB: OpaquePointer
    let aes256GCM: OpaquePointer
    let sha256: OpaquePointer
    let hmac: OpaquePointer
    let hkdf: OpaquePointer
    let scrypt: OpaquePointer

    static let shared: Result<Algorithms, CryptoError> = {
        do throws(CryptoError) {
            return .success(try Algorithms())
        } catch {
            return .failure(error)
        }
    }()

    private init() throws(CryptoError) {
        CryptoLibrary.ensureStarted()
        unsafe aes256ECB = try Self.found("AES-256-ECB", EVP_CIPHER_fetch(nil, "AES-256-ECB", nil))
        unsafe aes256GCM = try Self.found("AES-256-GCM", EVP_CIPHER_fetch(nil, "AES-256-GCM", nil))
        unsafe sha256 = try Self.found("SHA2-256", EVP_MD_fetch(nil, "SHA2-256", nil))
        unsafe hmac = try Self.found("HMAC", EVP_MAC_fetch(nil, "HMAC", nil))
        unsafe hkdf = try Self.found("HKDF", EVP_KDF_fetch(nil, "HKDF", nil))
        unsafe scrypt = try Self.found("SCRYPT", EVP_KDF_fetch(nil, "SCRYPT", nil))
    }

    private static func found(
        _ name: String, _ algorithm: OpaquePointer?
    ) throws(CryptoError) -> OpaquePointer {
        guard let algorithm = unsafe algorithm else {
            _ = CryptoLibrary.drainErrors()
            throw .unsupported(name)
        }
        return unsafe algorithm
    }
}
