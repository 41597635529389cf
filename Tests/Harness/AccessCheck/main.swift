import AccessTestKit
import KMSJSON

// Reads a case on each line, as the README of Tests/Fixtures/policies has it, and answers each with a line:
// the decision and its reason with a tab between, or what is wrong with the case.

while let line = readLine() {
    do {
        let words = try PolicyCase(JSONReader.value(of: Array(line.utf8))).decide().words
        print("\(words.decision)\t\(words.because)")
    } catch {
        print("error\t\(error)")
    }
}
