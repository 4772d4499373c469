package id.anjungan.simulator.device.crt;

/// What a motion's end is on the wire.
final class Motions {

  private Motions() {}

  static Reply reply(String outcome) {
    return outcome.equals("DONE")
        ? Reply.Positive.plain()
        : new Reply.Negative(CrtError.of(outcome));
  }
}
