import KMSClient

/// A call that failed, with what to say of it.
struct CallFailure: Error {
    /// AWS's name of the operation.
    let operation: String
    let error: KMSError

    /// The words of AWS CLI, where the service refused the call.
    var message: String {
        switch status {
        case .general: error.message
        default:
            "An error occurred (\(error.code.exceptionName)) when calling the \(operation) operation: "
                + error.message + explanation
        }
    }

    /// How an administrator learns why a call was denied.
    private var explanation: String {
        guard error.code == .accessDenied, let id = error.requestID else { return "" }
        return "\n\nWhy: kmsctl explain \(id) (for an administrator)"
    }

    var status: ExitStatus {
        switch error.code {
        case .unavailable, .deadlineExceeded, .cancelled: .general
        default: .service
        }
    }
}
