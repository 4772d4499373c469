package id.anjungan.simulator.control;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.anjungan.simulator.physics.Card;
import id.anjungan.simulator.physics.ChipMaking;
import id.anjungan.simulator.physics.Machine;
import id.anjungan.simulator.physics.Place;
import id.anjungan.simulator.physics.Station;
import id.anjungan.simulator.socket.LineServer;
import id.anjungan.simulator.socket.RefusedException;
import id.anjungan.simulator.socket.Request;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What is done to cards, and where they are.
final class CardCommands {

  private static final int NEW_FORM = 51;
  private static final int OLD_FORM = 29;

  private final Machine machine;

  /// Where a new card comes into the world.
  private enum Put {
    CITIZEN,
    HOPPER
  }

  /// Where a citizen takes a card.
  private enum Exit {
    ACCEPTOR,
    BEZEL
  }

  CardCommands(Machine machine) {
    this.machine = machine;
  }

  Map<String, Function<Request, ObjectNode>> commands() {
    return Map.of(
        "truth", request -> truth(),
        "stations", request -> stations(),
        "make-card", this::make,
        "insert", this::insert,
        "take", this::take,
        "faces", this::faces);
  }

  private ObjectNode truth() {
    ObjectNode answer = LineServer.ok();
    ArrayNode cards = answer.putArray("cards");
    for (Card card : machine.cards().all()) {
      cards
          .addObject()
          .put("uid", card.uid())
          .put("kind", card.kind().name())
          .put("place", card.place().word())
          .put("chipNik", machine.chipNik(card).orElse(null))
          .put("printedNik", card.printedNik());
    }
    return answer;
  }

  /// The same to the station, `FROM > TO` while a card moves or lies between.
  private ObjectNode stations() {
    ObjectNode answer = LineServer.ok();
    ArrayNode cards = answer.putArray("cards");
    for (Card card : machine.cards().all()) {
      cards
          .addObject()
          .put("uid", card.uid())
          .put("kind", card.kind().name())
          .put("place", station(card))
          .put("printedNik", card.printedNik());
    }
    return answer;
  }

  private static String station(Card card) {
    return switch (card.place()) {
      case Place.At at -> at.station().name();
      case Place.Between between -> between.from() + " > " + between.to();
    };
  }

  private ObjectNode make(Request request) {
    try {
      Card card = card(request);
      machine.make(card, chip(request, card));
      return LineServer.ok().put("uid", card.uid());
    } catch (IllegalArgumentException e) {
      throw new RefusedException("BAD_CARD", String.valueOf(e.getMessage()));
    }
  }

  private Card card(Request request) {
    Put put = request.oneOf("put", Put.class);
    String hopper = put == Put.HOPPER ? hopper(request) : null;
    return new Card(
        uid(request),
        request.oneOf("kind", Card.Kind.class),
        request.oneOf("chip", Card.ChipType.class, Card.ChipType.A),
        Card.Health.SOUND,
        new Place.At(put == Put.HOPPER ? Station.HOPPER_STACK : Station.HAND),
        hopper,
        printedNik(request));
  }

  private static @Nullable String printedNik(Request request) {
    return request.optionalText("printedNik").orElse(null);
  }

  private String hopper(Request request) {
    String name = request.optionalText("hopper").orElse(machine.hoppers().getFirst().name());
    if (machine.hopper(name).isEmpty()) {
      throw new RefusedException("NO_SUCH_HOPPER", "there is no hopper " + name);
    }
    return name;
  }

  private static ChipMaking chip(Request request, Card card) {
    ChipMaking.State otherwise =
        card.kind() == Card.Kind.BLANK ? ChipMaking.State.BLANK : ChipMaking.State.ACTIVE;
    return new ChipMaking(
        card.uid(),
        card.chip(),
        request.oneOf("state", ChipMaking.State.class, otherwise),
        request.optionalText("cardNumber").orElse(null),
        request.number("controlForm", OLD_FORM, NEW_FORM, NEW_FORM),
        files(request),
        request.optionalFlag("foreign").orElse(false));
  }

  private static Map<String, byte[]> files(Request request) {
    Map<String, byte[]> files = new HashMap<>();
    request
        .object("files")
        .ifPresent(given -> {
          Request contents = new Request(given);
          given
              .fieldNames()
              .forEachRemaining(id -> files.put(id.toUpperCase(Locale.ROOT), contents.base64(id)));
        });
    return files;
  }

  private ObjectNode insert(Request request) {
    return switch (machine.insert(find(request))) {
      case DONE -> LineServer.ok();
      case NOT_IN_HAND -> throw new RefusedException("NOT_IN_HAND", "nobody holds this card");
      case ENTRY_CLOSED -> throw new RefusedException("ENTRY_CLOSED", "the shutter is closed");
      case MOUTH_OCCUPIED ->
          throw new RefusedException("MOUTH_OCCUPIED", "there is a card in the acceptor");
    };
  }

  private ObjectNode take(Request request) {
    Exit from = request.oneOf("from", Exit.class);
    Station exit = from == Exit.ACCEPTOR ? Station.ACCEPTOR_MOUTH : Station.BEZEL;
    return machine
        .take(exit)
        .map(card -> LineServer.ok().put("uid", card.uid()))
        .orElseThrow(() -> new RefusedException("NOTHING_TO_TAKE", "no card sticks out there"));
  }

  private ObjectNode faces(Request request) {
    return machine
        .faces()
        .of(find(request).uid())
        .map(pictures ->
            LineServer.ok()
                .put("front", pictures.front().toString())
                .put("back", pictures.back().toString()))
        .orElseThrow(
            () -> new RefusedException("NOT_PRINTED", "nothing was printed on this card here"));
  }

  private Card find(Request request) {
    String uid = uid(request);
    return machine
        .cards()
        .find(uid)
        .orElseThrow(() -> new RefusedException("NO_SUCH_CARD", "there is no card " + uid));
  }

  private static String uid(Request request) {
    return request.text("uid").toUpperCase(Locale.ROOT);
  }
}
