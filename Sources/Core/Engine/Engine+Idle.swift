extension Engine {
    /// Forgets the key material that this thread has opened, the keys in its contexts and its random bytes
    /// in stock.
    ///
    /// For a thread that has had nothing to do for a while; the next calls open again what they need.
    /// Takes a few microseconds, and some more for each key that is open.
    package func goIdle() {
        keyRing.closeAll()
        vault.forgetKeys()
    }
}
