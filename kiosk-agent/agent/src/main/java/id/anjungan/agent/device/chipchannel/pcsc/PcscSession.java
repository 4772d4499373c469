package id.anjungan.agent.device.chipchannel.pcsc;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import id.anjungan.agent.clock.KioskClock;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.time.Duration;

/// Context and card of one reader. All calls from one thread; those that wait end by themselves.
final class PcscSession {

  /// How long a card may take to be seen after it came to rest: pcscd looks two to three times a
  /// second.
  private static final Duration SEEN_WITHIN = Duration.ofSeconds(2);

  /// How long the departure of a card may take to be seen.
  private static final Duration MISSED_WITHIN = Duration.ofSeconds(1);

  private final PcscLibrary library;
  private final String reader;
  private final KioskClock clock;

  private long context;
  private boolean hasContext;
  private long card;
  private boolean hasCard;
  private long protocol;

  PcscSession(PcscLibrary library, String reader, KioskClock clock) {
    this.library = library;
    this.reader = reader;
    this.clock = clock;
  }

  boolean hasCard() {
    return hasCard;
  }

  /// Powers the card up, anew when it was powered; gets itself a new context when the old one died.
  PcscStatus powerUp() {
    powerDown();
    PcscStatus status = tryPowerUp();
    if (!status.contextLost()) {
      return status;
    }
    dropContext();
    PcscStatus second = tryPowerUp();
    if (second.contextLost()) {
      dropContext();
    }
    return second;
  }

  private PcscStatus tryPowerUp() {
    PcscStatus status = ensureContext();
    return status == PcscStatus.SUCCESS
        ? powerUpWithin(clock.ticks() + SEEN_WITHIN.toNanos())
        : status;
  }

  /// A card that was just exchanged is seen as present and yet cannot be powered, until pcscd looks
  /// again; so a failure is believed only after that.
  private PcscStatus powerUpWithin(long end) {
    PcscStatus status = awaitCard(end);
    while (status == PcscStatus.SUCCESS) {
      PcscStatus power = connect();
      if (!(power.cardGone() || power.cardMute()) || clock.ticks() >= end) {
        return power;
      }
      state(state(PcscConstants.STATE_UNAWARE, Duration.ZERO).events(), until(end));
      status = awaitCard(end);
    }
    return status;
  }

  private PcscStatus ensureContext() {
    if (hasContext) {
      return PcscStatus.SUCCESS;
    }
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment handle = arena.allocate(JAVA_LONG);
      PcscStatus status = library.establishContext(handle);
      hasContext = status == PcscStatus.SUCCESS;
      context = handle.get(JAVA_LONG, 0);
      return status;
    }
  }

  private PcscStatus awaitCard(long end) {
    ReaderState state = state(PcscConstants.STATE_UNAWARE, Duration.ZERO);
    while (!state.present() && clock.ticks() < end) {
      if (state.status().readerMissing()) {
        awaitReaders(until(end));
        state = state(PcscConstants.STATE_UNAWARE, Duration.ZERO);
      } else if (state.settled()) {
        state = state(state.events(), until(end));
      } else {
        return state.status();
      }
    }
    return state.verdict();
  }

  private Duration until(long end) {
    return Duration.ofNanos(Math.max(0, end - clock.ticks()));
  }

  /// Whether the card is no longer seen, now or within a second.
  boolean cardLeaves() {
    long end = clock.ticks() + MISSED_WITHIN.toNanos();
    ReaderState state = state(PcscConstants.STATE_UNAWARE, Duration.ZERO);
    while (state.settled() && state.present() && clock.ticks() < end) {
      state = state(state.events(), until(end));
    }
    return state.settled() && !state.present();
  }

  private void awaitReaders(Duration left) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment notice =
          readerState(arena, PcscConstants.NEW_READERS, PcscConstants.STATE_UNAWARE);
      library.getStatusChange(context, left.toMillis(), notice, 1);
    }
  }

  private ReaderState state(long known, Duration wait) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment state = readerState(arena, reader, known);
      PcscStatus status = library.getStatusChange(context, wait.toMillis(), state, 1);
      return new ReaderState(status, state.get(JAVA_LONG, PcscConstants.EVENT_STATE_AT));
    }
  }

  private static MemorySegment readerState(Arena arena, String name, long known) {
    MemorySegment state = arena.allocate(PcscConstants.READER_STATE_SIZE, Long.BYTES);
    state.set(ADDRESS, PcscConstants.READER_NAME_AT, arena.allocateFrom(name));
    state.set(JAVA_LONG, PcscConstants.CURRENT_STATE_AT, known);
    return state;
  }

  private PcscStatus connect() {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment handle = arena.allocate(JAVA_LONG);
      MemorySegment active = arena.allocate(JAVA_LONG);
      PcscStatus status = library.connect(context, arena.allocateFrom(reader), handle, active);
      hasCard = status == PcscStatus.SUCCESS;
      card = handle.get(JAVA_LONG, 0);
      protocol = active.get(JAVA_LONG, 0);
      return status;
    }
  }

  /// @return status and, with SUCCESS, the answer as it came, status word included
  Transmitted transmit(byte[] command) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment request = arena.allocate(JAVA_LONG, 2);
      request.setAtIndex(JAVA_LONG, 0, protocol);
      request.setAtIndex(JAVA_LONG, 1, request.byteSize());
      MemorySegment bytes = arena.allocateFrom(JAVA_BYTE, command);
      MemorySegment answer = arena.allocate(PcscConstants.ANSWER);
      MemorySegment length = arena.allocateFrom(JAVA_LONG, PcscConstants.ANSWER);
      PcscStatus status = library.transmit(card, request, bytes, answer, length);
      if (status != PcscStatus.SUCCESS) {
        return new Transmitted(status, new byte[0]);
      }
      return new Transmitted(
          status, answer.asSlice(0, length.get(JAVA_LONG, 0)).toArray(JAVA_BYTE));
    }
  }

  void powerDown() {
    if (hasCard) {
      library.disconnectAndPowerDown(card);
      hasCard = false;
    }
  }

  void dropContext() {
    hasCard = false;
    if (hasContext) {
      library.releaseContext(context);
      hasContext = false;
    }
  }

  /// @param answer data and status word; empty unless the status is SUCCESS
  record Transmitted(PcscStatus status, byte[] answer) {}

  /// @param events state bits, and the number of changes in the upper half
  private record ReaderState(PcscStatus status, long events) {

    boolean settled() {
      return status == PcscStatus.SUCCESS || status == PcscStatus.TIMEOUT;
    }

    boolean present() {
      return settled() && (events & PcscConstants.STATE_PRESENT) != 0;
    }

    PcscStatus verdict() {
      if (!settled()) {
        return status;
      }
      if (!present()) {
        return PcscStatus.NO_SMARTCARD;
      }
      boolean mute = (events & PcscConstants.STATE_MUTE) != 0;
      return mute ? PcscStatus.UNRESPONSIVE_CARD : PcscStatus.SUCCESS;
    }
  }
}
