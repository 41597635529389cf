import Glibc
import KMSPlatform
import Testing

@Suite struct SystemErrorTests {
    @Test(
        arguments: [
            (ENOENT, "No such file or directory"), (EACCES, "Permission denied"),
            (-EACCES, "Permission denied"), (0, "Success"), (99_999, "error 99999"),
            (-99_999, "error 99999"), (.min, "error 2147483647"),
        ] as [(Int32, String)])
    func itHasTheSystemsWords(_ code: Int32, _ text: String) {
        #expect(SystemError(code).description == text)
    }

    @Test func theSignMakesNoDifference() {
        #expect(SystemError(-EPIPE) == SystemError(EPIPE))
        #expect(SystemError(-EPIPE).code == EPIPE)
    }
}
