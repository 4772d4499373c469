package id.anjungan.agent.receipt;

import id.anjungan.agent.contract.Language;
import id.anjungan.agent.contract.Office;
import id.anjungan.agent.contract.Words;
import id.anjungan.agent.device.receiptprinter.ReceiptPage;
import id.anjungan.agent.device.receiptprinter.ReceiptPage.Element;
import id.anjungan.agent.device.receiptprinter.ReceiptPage.Feed;
import id.anjungan.agent.device.receiptprinter.ReceiptPage.Line;
import id.anjungan.central.contract.KioskId;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The receipt: what to do next, first and largest; then what happened, and the proof of
/// registration (REQ-079). Everything in both languages, the chosen one first.
public final class ReceiptDrawing implements ReceiptLayout {

  private static final Words PROOF =
      new Words(
          "Bukti pendaftaran; bukan tanda tangan elektronik negara.",
          "Proof of registration, not an electronic signature of the state.");
  private static final Words NUMBER = new Words("Nomor register", "Registration number");
  private static final Words HELP = new Words("Petugas membantu di", "An officer helps at");
  private static final Words CODE = new Words("Kode", "Code");
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("dd-MM-yyyy HH:mm", Locale.ROOT);

  private final KioskId kiosk;
  private final ZoneId zone;
  private final Office office;

  /// @param zone the time zone of the place where the kiosk stands
  /// @param office where and when a person helps; on every paper
  public ReceiptDrawing(KioskId kiosk, ZoneId zone, Office office) {
    this.kiosk = kiosk;
    this.zone = zone;
    this.office = office;
  }

  @Override
  public ReceiptPage page(ReceiptContent content) {
    List<Element> elements = new ArrayList<>();
    elements.addAll(nextStep(content));
    elements.addAll(result(content));
    elements.addAll(registration(content));
    elements.addAll(office(content));
    elements.addAll(origin(content));
    return new ReceiptPage(elements);
  }

  private static List<Element> nextStep(ReceiptContent content) {
    List<Element> elements = new ArrayList<>();
    elements.addAll(PaperText.large(chosen(content, content.nextStep())));
    elements.add(new Feed(1));
    elements.addAll(PaperText.plain(other(content, content.nextStep())));
    elements.add(PaperText.rule());
    return elements;
  }

  private static List<Element> result(ReceiptContent content) {
    List<Element> elements = new ArrayList<>();
    elements.addAll(PaperText.bold(chosen(content, content.result())));
    elements.addAll(PaperText.plain(other(content, content.result())));
    elements.add(new Feed(1));
    return elements;
  }

  private static List<Element> registration(ReceiptContent content) {
    if (content.registrationNumber() == null) {
      return List.of();
    }
    List<Element> elements = new ArrayList<>();
    elements.addAll(PaperText.centred(both(content, NUMBER)));
    elements.add(new Line(content.registrationNumber().value(), 2, true, true));
    elements.add(new Feed(1));
    qr(content).ifPresent(elements::add);
    elements.addAll(PaperText.centred(chosen(content, PROOF)));
    elements.addAll(PaperText.centred(other(content, PROOF)));
    elements.add(new Feed(1));
    return elements;
  }

  /// None when the centre's proof is missing, or longer than paper is wide: the number above stands
  /// for itself.
  private static Optional<ReceiptPage.Dots> qr(ReceiptContent content) {
    return content.proof() == null ? Optional.empty() : QrDots.of(content.proof());
  }

  private List<Element> office(ReceiptContent content) {
    List<Element> elements = new ArrayList<>();
    elements.addAll(PaperText.bold(both(content, HELP) + ":"));
    elements.addAll(inBoth(content, office.name()));
    if (office.address() != null) {
      elements.addAll(PaperText.plain(office.address()));
    }
    elements.addAll(inBoth(content, office.hours()));
    elements.add(new Feed(1));
    return elements;
  }

  /// The same in both languages is printed once.
  private static List<Line> inBoth(ReceiptContent content, Words words) {
    List<Line> lines = new ArrayList<>(PaperText.plain(chosen(content, words)));
    if (!words.id().equals(words.en())) {
      lines.addAll(PaperText.plain(other(content, words)));
    }
    return lines;
  }

  private List<Element> origin(ReceiptContent content) {
    List<Element> elements = new ArrayList<>();
    if (content.code() != null) {
      elements.addAll(PaperText.plain(both(content, CODE) + ": " + content.code()));
    }
    elements.addAll(PaperText.plain(kiosk + "  " + time(content.at())));
    elements.add(new Feed(2));
    return elements;
  }

  private String time(Instant at) {
    ZonedDateTime local = at.atZone(zone);
    return TIME.format(local) + " " + zoneName(local);
  }

  /// The three Indonesian zones by their official names (Keppres 41/1987), others by their offset.
  private static String zoneName(ZonedDateTime local) {
    return switch (local.getOffset().getTotalSeconds()) {
      case 7 * 3600 -> "WIB";
      case 8 * 3600 -> "WITA";
      case 9 * 3600 -> "WIT";
      default -> "UTC" + local.getOffset();
    };
  }

  private static String chosen(ReceiptContent content, Words words) {
    return words.in(content.language());
  }

  private static String other(ReceiptContent content, Words words) {
    return words.in(content.language() == Language.ID ? Language.EN : Language.ID);
  }

  private static String both(ReceiptContent content, Words words) {
    return chosen(content, words) + " / " + other(content, words);
  }
}
