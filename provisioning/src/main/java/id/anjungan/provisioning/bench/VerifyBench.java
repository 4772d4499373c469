package id.anjungan.provisioning.bench;
import id.anjungan.provisioning.console.Console;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
final class VerifyBench { VerifyBench(Path root, Console console, Clock clock, SecureRandom random) {} Report measure(int times) { throw new UnsupportedOperationException(); } }
