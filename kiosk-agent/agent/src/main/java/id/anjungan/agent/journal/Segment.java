package id.anjungan.agent.journal;

import java.util.Locale;

/// Head of a segment, its first record. @param journal random id of the journal, 32 hex digits
public record Segment(String journal, int number) {

  static final String KIND = "SEGMENT";

  static String name(int number) {
    return String.format(Locale.ROOT, "journal-%06d.log", number);
  }
}
