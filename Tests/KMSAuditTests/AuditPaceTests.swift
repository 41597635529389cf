import Testing

@testable import KMSAudit

@Suite struct AuditPaceTests {
    @Test func aNewLogSleepsUntilARecordComes() {
        #expect(AuditPace().isIdle)
        #expect(AuditPace().pause == AuditPace.shortest)
    }

    @Test func whileRecordsComeTheTimerLooksForThem() {
        var pace = AuditPace()
        for _ in 0..<1000 {
            pace.note(foundRecords: true)
            #expect(!pace.isIdle)
            #expect(pace.pause == AuditPace.shortest)
        }
    }

    /// Calls that are 100 ms apart find the writer on its timer: none of them has to wake it.
    @Test func aLullIsNoIdleness() {
        var pace = AuditPace()
        pace.note(foundRecords: true)
        var waited = 0
        while waited + pace.pause <= 100_000_000 {
            waited += pace.pause
            pace.note(foundRecords: false)
            #expect(!pace.isIdle)
            #expect(pace.pause <= AuditPace.longest)
        }
        pace.note(foundRecords: true)
        #expect(pace.pause == AuditPace.shortest)
    }

    @Test func anIdleLogEndsItsTimer() {
        var pace = AuditPace()
        pace.note(foundRecords: true)
        var waited = 0
        var looks = 0
        while !pace.isIdle, looks < 1000 {
            waited += pace.pause
            looks += 1
            pace.note(foundRecords: false)
        }
        #expect(waited >= AuditPace.patience)
        #expect(looks <= 12)
        // The record that wakes it waits no longer than others.
        #expect(pace.pause == AuditPace.shortest)
        pace.note(foundRecords: false)
        #expect(pace.isIdle)
    }
}
