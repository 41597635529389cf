// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

public import KMSAPI
public import KMSModel
internal import KMSWire

extension KMSOperation where Request == ReloadPoliciesRequest, Reply == ReloadPoliciesResponse {
    /// Loads the identity policies again: all files, or none.
    public static var reloadPolicies: Self {
        Self("KMSAccess/ReloadPolicies", repeatable: true)
    }
}

extension KMSClient {
    /// Loads the identity policies again: all files, or none.
    ///
    /// If a file has a fault, it is named with its line, and the old policies stay in force.
    ///
    /// - Parameters:
    ///   - rebind: Holders of policies, as user/alice or group/staff, whose name somebody else has
    ///     now, and who are meant. At most 100 elements of 1 to 128 characters.
    ///   - timeout: How long the call may take; the client's own timeout if `nil`.
    public func reloadPolicies(
        rebind: [String] = [], timeout: Duration? = nil
    ) async throws(KMSError) -> ReloadPoliciesResponse {
        try await call(
            .reloadPolicies,
            ReloadPoliciesRequest(rebind: rebind),
            timeout: timeout)
    }
}

extension BlockingKMSClient {
    /// Loads the identity policies again: all files, or none.
    ///
    /// If a file has a fault, it is named with its line, and the old policies stay in force.
    ///
    /// - Parameters:
    ///   - rebind: Holders of policies, as user/alice or group/staff, whose name somebody else has
    ///     now, and who are meant. At most 100 elements of 1 to 128 characters.
    ///   - timeout: How long the call may take; the client's own timeout if `nil`.
    public func reloadPolicies(
        rebind: [String] = [], timeout: Duration? = nil
    ) throws(KMSError) -> ReloadPoliciesResponse {
        try call(
            .reloadPolicies,
            ReloadPoliciesRequest(rebind: rebind),
            timeout: timeout)
    }
}
