/// The right to do one thing to one key, as it was decided for one call.
///
/// Made only by `Call.permit(on:)`; a key opens for nothing else.
struct Permit: ~Copyable {
    let key: OpenKey

    init(_ key: OpenKey) {
        self.key = key
    }
}
