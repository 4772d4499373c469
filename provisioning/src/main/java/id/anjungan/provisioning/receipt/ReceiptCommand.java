package id.anjungan.provisioning.receipt;

import id.anjungan.central.contract.RegistrationProof;
import id.anjungan.provisioning.console.Arguments;
import id.anjungan.provisioning.console.Console;
import id.anjungan.provisioning.console.WrongArgumentException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/// `anjungan receipt verify TEXT [--key FILE]`: exit 0 when the proof is genuine, 1 when it is not.
public final class ReceiptCommand {

  private static final long LARGEST_KEY = 10_000;

  private final Console console;

  public ReceiptCommand(Console console) {
    this.console = console;
  }

  public int run(List<String> raw) {
    Arguments arguments = Arguments.of(raw, Set.of(), Set.of("--key"));
    List<String> words = arguments.words();
    if (words.size() != 2 || !words.getFirst().equals("verify")) {
      throw new WrongArgumentException(
          "receipt takes: verify TEXT [--key FILE]", "TEXT is what the QR holds.");
    }
    Path key = Path.of(arguments.value("--key").orElse("receipt-key.jwk"));
    ReceiptProof proof = ReceiptProof.withKey(keyText(key));
    return switch (proof.verify(words.get(1).strip())) {
      case ReceiptProof.Verdict.Genuine(RegistrationProof claims) -> genuine(claims);
      case ReceiptProof.Verdict.NotGenuine(String code, String why) -> notGenuine(code, why);
    };
  }

  private int genuine(RegistrationProof claims) {
    console.line("GENUINE");
    console.line("registration number " + claims.registrationNumber());
    console.line("kiosk               " + claims.kiosk());
    console.line("registered at       " + claims.registeredAt());
    console.line("A proof of registration, not an electronic signature of the state.");
    return 0;
  }

  private int notGenuine(String code, String why) {
    console.line("NOT GENUINE " + code);
    console.trouble(why, "Scan the QR again, or ask for the centre's present receipt key.");
    return 1;
  }

  private static String keyText(Path file) {
    try {
      if (Files.isRegularFile(file) && Files.size(file) <= LARGEST_KEY) {
        return Files.readString(file);
      }
      throw missing(file);
    } catch (IOException e) {
      throw missing(file);
    }
  }

  private static WrongArgumentException missing(Path file) {
    return new WrongArgumentException(
        "the receipt key " + file + " is missing or unreadable",
        "Name it with --key FILE: receipt-key.jwk of a demo's --out, or /keys/receipt.jwk of the"
            + " centre.");
  }
}
