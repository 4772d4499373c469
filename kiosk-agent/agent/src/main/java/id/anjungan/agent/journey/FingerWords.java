package id.anjungan.agent.journey;

import id.anjungan.agent.capture.Hint;
import id.anjungan.agent.contract.Words;
import id.anjungan.central.contract.Finger;

/// Names of fingers, and what a citizen can do better with one.
final class FingerWords {

  private FingerWords() {}

  static Words name(Finger finger) {
    return switch (finger) {
      case RIGHT_THUMB -> new Words("jempol kanan", "right thumb");
      case RIGHT_INDEX -> new Words("telunjuk kanan", "right index finger");
      case RIGHT_MIDDLE -> new Words("jari tengah kanan", "right middle finger");
      case RIGHT_RING -> new Words("jari manis kanan", "right ring finger");
      case RIGHT_LITTLE -> new Words("kelingking kanan", "right little finger");
      case LEFT_THUMB -> new Words("jempol kiri", "left thumb");
      case LEFT_INDEX -> new Words("telunjuk kiri", "left index finger");
      case LEFT_MIDDLE -> new Words("jari tengah kiri", "left middle finger");
      case LEFT_RING -> new Words("jari manis kiri", "left ring finger");
      case LEFT_LITTLE -> new Words("kelingking kiri", "left little finger");
    };
  }

  static Words hint(Hint hint) {
    return switch (hint) {
      case PRESS_MORE -> new Words("Tekan sedikit lebih kuat.", "Press a little more.");
      case PRESS_LESS ->
          new Words(
              "Tekan lebih pelan. Keringkan jari bila basah.",
              "Press a little less. Dry the finger if it is wet.");
      case MORE_TO_THE_MIDDLE ->
          new Words("Geser jari ke tengah kaca.", "Move the finger to the middle of the glass.");
      case LAY_FLAT ->
          new Words(
              "Letakkan jari mendatar, bukan ujungnya saja, dan jangan bergerak.",
              "Lay the finger flat, not just its tip, and hold still.");
      case NO_FINGER_SEEN ->
          new Words(
              "Jari belum terlihat. Letakkan jari ini pada kaca.",
              "No finger was seen yet. Lay this finger on the glass.");
      case OTHER_FINGER ->
          new Words(
              "Jari tadi belum cocok. Coba jari ini.",
              "The last finger did not match. Try this finger.");
      case TOO_POOR ->
          new Words(
              "Sidik jari tadi kurang jelas. Bersihkan jari, lalu coba jari ini.",
              "The last print was not clear enough. Wipe the finger and try this one.");
      case ONCE_MORE ->
          new Words(
              "Waktunya habis. Letakkan jari ini sekali lagi.",
              "The time ran out. Lay this finger on the glass once more.");
    };
  }
}
