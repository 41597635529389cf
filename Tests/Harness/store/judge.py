"""One kmsd-store-torture process that judges many stores."""
import subprocess


class Judge:
    def __init__(self, torture):
        self.process = subprocess.Popen(
            [torture, "serve"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def ask(self, *words):
        """Returns the answer; a process that died is a finding, not an exception."""
        try:
            self.process.stdin.write(" ".join(map(str, words)) + "\n")
            self.process.stdin.flush()
            answer = self.process.stdout.readline().strip()
        except BrokenPipeError:
            answer = ""
        return answer or f"died with status {self.process.wait()}"

    @property
    def alive(self):
        return self.process.poll() is None

    def close(self):
        self.process.stdin.close()
        self.process.wait()
