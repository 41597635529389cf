// A libFuzzer target: what a peer may send, from the bytes of a frame to the values of its message.
//
// An input is a frame. If it parses, its header must write back to the same bytes. If its extension
// names a method, its payload is read as that method's request, otherwise as the message that its
// call id selects; what is read must survive being written and read again. Run it with `make fuzz`.

import Glibc
import KMSWire

typealias FuzzCallback = @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt

/// libFuzzer's own main function; SwiftPM renames the one that it would bring along.
@_silgen_name("LLVMFuzzerRunDriver")
func runFuzzer(
    _ count: UnsafeMutablePointer<CInt>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
    _ callback: FuzzCallback
) -> CInt

nonisolated(unsafe) let arena = MessageArena()  // libFuzzer calls from one thread

/// What libFuzzer calls with each input; always 0.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    unsafe fuzzFrame(UnsafeRawBufferPointer(start: bytes, count: count), arena)
    return 0
}

var argumentCount = CommandLine.argc
var argumentVector = unsafe CommandLine.unsafeArgv
exit(unsafe runFuzzer(&argumentCount, &argumentVector) { unsafe fuzzOneInput($0, $1) })
