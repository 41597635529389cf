internal import KMSAPI
internal import KMSCore
internal import KMSModel
internal import KMSStore

extension PolicyWatch {
    /// The methods of the service `KMSAccess`. Each asks the engine who may call it.
    var methods: [Method] {
        [
            .compute("KMSAccess/ReloadPolicies") {
                (engine, request: borrowing ReloadPoliciesRequest, caller) throws(KMSError) in
                try engine.administering(.reloadPolicies, request, for: caller) {
                    () throws(KMSError) in
                    let rebound = try Self.holders(request.rebind)
                    let loaded = try self.loaded(Request(rebound: rebound))
                    return ReloadPoliciesResponse(files: loaded.fileCount, remarks: loaded.remarks)
                }
            },
            .inline("KMSAccess/ExplainAccess") {
                (engine, request: borrowing ExplainAccessRequest, caller) throws(KMSError) in
                try engine.explainAccess(request, for: caller)
            },
            .compute("KMSAccess/SimulateAccess") {
                (engine, request: borrowing SimulateAccessRequest, caller) throws(KMSError) in
                try engine.simulateAccess(request, for: caller)
            },
            .compute("KMSAccess/LintPolicy") {
                (engine, request: borrowing LintPolicyRequest, caller) throws(KMSError) in
                if request.policy != nil { return try engine.lintPolicy(request, for: caller) }
                return try engine.administering(.lintPolicy, request, for: caller) {
                    () throws(KMSError) in
                    let loaded = try self.loaded(Request(isReload: false))
                    return LintPolicyResponse(
                        remarks: loaded.remarks.map { PolicyRemark(text: $0) })
                }
            },
        ]
    }

    /// The holders that are named as `user/alice` or `group/staff`.
    private static func holders(_ words: [String]) throws(KMSError) -> Set<HolderName> {
        var holders: Set<HolderName> = []
        for word in words {
            guard let name = HolderName(word: word) else {
                throw KMSError(
                    .validation,
                    "'\(UntrustedText.shown(word))' is no holder of a policy; write user/NAME or group/NAME."
                )
            }
            holders.insert(name)
        }
        return holders
    }

    /// Has the policies loaded, and waits for that for a while.
    private func loaded(_ request: Request) throws(KMSError) -> LoadedPolicies {
        reload(request)
        switch request.wait() {
        case nil:
            throw KMSError(
                .deadlineExceeded,
                "The policies are still being loaded; the outcome is in the journal.")
        case .success(let loaded)?: return loaded
        case .failure(let error)?:
            throw KMSError(
                .validation, "The old identity policies stay in force: \(error)")
        }
    }
}
