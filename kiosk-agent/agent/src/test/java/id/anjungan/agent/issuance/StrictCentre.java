package id.anjungan.agent.issuance;

import id.anjungan.agent.journal.Power;
import id.anjungan.agent.link.CentreAnswer;
import id.anjungan.agent.link.UnaskedCentre;
import id.anjungan.central.contract.Blob;
import id.anjungan.central.contract.CardOrder;
import id.anjungan.central.contract.ChipScript;
import id.anjungan.central.contract.ChipUid;
import id.anjungan.central.contract.IdempotencyKey;
import id.anjungan.central.contract.KioskEvent;
import id.anjungan.central.contract.KioskId;
import id.anjungan.central.contract.KioskReport;
import id.anjungan.central.contract.OrderId;
import id.anjungan.central.contract.OrderRequest;
import id.anjungan.central.contract.Problem;
import id.anjungan.central.contract.Ready;
import id.anjungan.central.contract.RegistrationNumber;
import id.anjungan.central.contract.ReleaseRequest;
import id.anjungan.central.contract.ReleaseToken;
import id.anjungan.central.contract.ReleaseVerdict;
import id.anjungan.central.contract.Reports;
import id.anjungan.central.contract.ReportsAccepted;
import id.anjungan.central.contract.ScriptRequest;
import id.anjungan.central.contract.WireCodec;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// A centre that refuses a second open order and remembers everything it was told.
final class StrictCentre extends UnaskedCentre {

  /// What happens to calls while the line is bad.
  enum Line {
    GOOD,
    /// The request does not arrive.
    DEAF,
    /// The request arrives, its answer does not.
    MUTE
  }

  /// Verdict of the second check.
  enum Finger {
    MATCH,
    MISMATCH,
    UNUSABLE,
    BAD_CARD
  }

  private final Power power;
  private final KioskId kiosk;
  private final ChipUid oldCard;
  private final Map<IdempotencyKey, Object> answers = new HashMap<>();
  private final Map<OrderId, ChipUid> orders = new LinkedHashMap<>();
  private final Map<OrderId, RegistrationNumber> numbers = new HashMap<>();
  private final Map<String, ReleaseToken> tokens = new LinkedHashMap<>();
  private final List<KioskReport> reports = new ArrayList<>();

  private Line line = Line.GOOD;
  private int linesBreaksAt = Integer.MAX_VALUE;
  private Line brokenLine = Line.DEAF;
  private int calls;
  private Finger finger = Finger.MATCH;

  StrictCentre(Power power, KioskId kiosk, ChipUid oldCard) {
    this.power = power;
    this.kiosk = kiosk;
    this.oldCard = oldCard;
  }

  void breakLineAt(int call, Line how) {
    linesBreaksAt = call;
    brokenLine = how;
  }

  void mendLine() {
    line = Line.GOOD;
    linesBreaksAt = Integer.MAX_VALUE;
  }

  void finger(Finger seen) {
    finger = seen;
  }

  int calls() {
    return calls;
  }

  List<KioskReport> reports() {
    return reports;
  }

  <T extends KioskEvent> List<T> told(Class<T> type) {
    return reports.stream()
        .map(KioskReport::event)
        .filter(type::isInstance)
        .map(type::cast)
        .toList();
  }

  /// What it holds besides reports, in words.
  String memory() {
    return orders.toString() + tokens.keySet();
  }

  boolean signedTokenFor(ChipUid chip) {
    return tokens.values().stream().anyMatch(token -> token.chip().equals(chip));
  }

  int tokens() {
    return tokens.size();
  }

  Optional<ReleaseToken> claims(String jws) {
    return Optional.ofNullable(tokens.get(jws));
  }

  /// The old card is void while a token counts that was not returned.
  boolean oldCardIsValid() {
    List<OrderId> returned =
        told(KioskEvent.TokenReturned.class).stream().map(KioskEvent.TokenReturned::order).toList();
    return tokens.values().stream().allMatch(token -> returned.contains(token.order()));
  }

  @Override
  public CentreAnswer<Ready> ready() {
    return call(() -> new Ready(Instant.parse("2026-11-25T08:00:00Z")));
  }

  @Override
  public CentreAnswer<CardOrder> order(IdempotencyKey key, OrderRequest request) {
    boolean open =
        !answers.containsKey(key)
            && orders.values().stream().anyMatch(blank -> endOf(blank).isEmpty());
    if (open && line == Line.GOOD) {
      return new CentreAnswer.Refused<>(
          Problem.of(409, "ORDER_OPEN", "another order is open", Scripted.LATER, false));
    }
    return call(() -> {
      CardOrder order = once(key, () -> Scripted.order(new OrderId(key.value())));
      orders.put(order.order(), request.blank());
      numbers.put(order.order(), request.registrationNumber());
      return order;
    });
  }

  @Override
  public CentreAnswer<ChipScript> script(IdempotencyKey key, ScriptRequest request) {
    return call(() -> once(key, Scripted::script));
  }

  @Override
  public CentreAnswer<ReleaseVerdict> release(IdempotencyKey key, ReleaseRequest request) {
    return call(() ->
        once(
            key,
            () ->
                switch (finger) {
                  case MATCH -> released(request);
                  case MISMATCH -> new ReleaseVerdict.NoMatch(1, 1, 0);
                  case UNUSABLE -> new ReleaseVerdict.Unusable(5, 0);
                  case BAD_CARD -> new ReleaseVerdict.BadCard("CONTENT_DIFFERS");
                }));
  }

  private ReleaseVerdict released(ReleaseRequest request) {
    String jws = "token." + tokens.size() + ".signed";
    tokens.put(
        jws,
        new ReleaseToken(
            kiosk,
            numbers.get(request.order()),
            request.order(),
            request.chip(),
            oldCard,
            request.nonce(),
            new Blob(new byte[16]),
            Instant.parse("2026-11-25T08:01:00Z")));
    return new ReleaseVerdict.Released(jws, 120, 110);
  }

  @Override
  public CentreAnswer<ReportsAccepted> report(IdempotencyKey key, Reports batch) {
    return call(() ->
        once(
            key,
            () -> {
              batch.reports().forEach(this::accept);
              return new ReportsAccepted(batch.reports().getFirst().journal(), reports.size());
            }));
  }

  private void accept(KioskReport report) {
    WireCodec.read(WireCodec.write(report), KioskReport.class);
    if (report.n() <= reports.size()) {
      if (!reports.get((int) report.n() - 1).equals(report)) {
        throw new AssertionError("report " + report.n() + " was told differently before");
      }
    } else if (report.n() == reports.size() + 1) {
      reports.add(report);
    } else {
      throw new AssertionError("report " + report.n() + " follows " + reports.size());
    }
  }

  private Optional<KioskEvent.BlankEnded> endOf(ChipUid blank) {
    return told(KioskEvent.BlankEnded.class).stream()
        .filter(ended -> ended.blank().equals(blank))
        .findFirst();
  }

  @SuppressWarnings("unchecked")
  private <T> T once(IdempotencyKey key, Supplier<T> answer) {
    return (T) answers.computeIfAbsent(key, _ -> answer.get());
  }

  private <T> CentreAnswer<T> call(Supplier<T> answer) {
    power.instant("call");
    if (calls++ == linesBreaksAt) {
      line = brokenLine;
    }
    if (line == Line.DEAF) {
      return new CentreAnswer.Lost<>("no way to the centre");
    }
    T value = answer.get();
    power.instant("answered");
    return line == Line.MUTE
        ? new CentreAnswer.Lost<>("no answer")
        : new CentreAnswer.Answered<>(value);
  }
}
