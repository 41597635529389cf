// A libFuzzer target: what a policy document may say, from its text to decisions by it.
//
// An input is a byte of options, the text of a document, a NUL, and lines of what a request has. If the
// document is taken, decisions by it must be the same each time, and none may allow anything once the
// document has one more statement, which denies everything. Run it with `make fuzz`.

import Glibc

typealias FuzzCallback = @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt

/// libFuzzer's own main function; SwiftPM renames the one that it would bring along.
@_silgen_name("LLVMFuzzerRunDriver")
func runFuzzer(
    _ count: UnsafeMutablePointer<CInt>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
    _ callback: FuzzCallback
) -> CInt

/// What libFuzzer calls with each input; always 0.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let input = unsafe Array(UnsafeRawBufferPointer(start: bytes, count: count))
    fuzzPolicy(input)
    return 0
}

var argumentCount = CommandLine.argc
var argumentVector = unsafe CommandLine.unsafeArgv
exit(unsafe runFuzzer(&argumentCount, &argumentVector) { unsafe fuzzOneInput($0, $1) })
