import CLinux
import CTestSupport
import Glibc
import KMSSecrets
import Testing

@Suite struct LockLimitTests {
    @Test(
        .enabled(if: !kms_test_is_sanitized(), "sanitizers make mlock(2) do nothing"),
        .enabled(if: geteuid() == 0, "without root the tests beside it use the limit up"))
    func memoryThatCouldNotBeLockedIsLockedLater() {
        let alarm = kms_wake_create()
        SecretMemory.setAlarm(alarm)
        #expect(kms_test_forbid_locking() == 0)
        let buffer = SecretBuffer(capacity: 100_000)
        let unlocked = SecretMemory.status.unlocked
        let stillUnlocked = SecretMemory.lockAgain()
        #expect(kms_test_restore_locking() == 0)

        #expect(unlocked >= 100_000)
        #expect(stillUnlocked >= 100_000)
        var wait = pollfd(fd: alarm, events: Int16(POLLIN), revents: 0)
        #expect(unsafe poll(&wait, 1, 0) == 1, "the alarm was raised")
        #expect(SecretMemory.lockAgain() == 0)
        #expect(SecretMemory.status.unlocked == 0)
        #expect(buffer.capacity == 100_000)
        SecretMemory.setAlarm(-1)
        kms_close(alarm)
    }
}
