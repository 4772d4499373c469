package id.anjungan.agent.chip;

import id.anjungan.central.contract.MalformedValueException;
import id.anjungan.central.contract.Nik;
import java.util.ArrayList;
import java.util.List;

/// The text of EF 6FF1: 21 fields in double quotes, joined by commas, ASCII 20 to 7E; a double
/// quote inside a value is written twice (docs/ktp-el-test-profile.md 1). Prints masked.
record BiodataText(List<String> fields) {

  static final int FIELDS = 21;
  private static final int NIK_FIELD = 0;

  BiodataText {
    if (fields.size() != FIELDS) {
      throw new MalformedValueException("biodata", FIELDS + " fields");
    }
    fields = List.copyOf(fields);
  }

  /// @param file the file with its length prefix
  static BiodataText parse(byte[] file) throws DialogueBrokenException {
    try {
      return new BiodataText(new Parser(file).fields());
    } catch (MalformedValueException e) {
      throw new DialogueBrokenException(new Break.Malformed("biodata: not 21 quoted fields"));
    }
  }

  Nik nik() throws DialogueBrokenException {
    try {
      return new Nik(fields.get(NIK_FIELD));
    } catch (MalformedValueException e) {
      throw new DialogueBrokenException(new Break.Malformed("biodata: the first field is no NIK"));
    }
  }

  @Override
  public String toString() {
    return "biodata of " + FIELDS + " fields";
  }

  /// Reads the text once, from left to right.
  private static final class Parser {
    private final byte[] file;
    private int at = KtpFile.PREFIX;

    Parser(byte[] file) {
      this.file = file;
    }

    List<String> fields() {
      List<String> fields = new ArrayList<>(FIELDS);
      fields.add(field());
      while (at < file.length && fields.size() < FIELDS) {
        expect(',');
        fields.add(field());
      }
      if (at != file.length) {
        throw new MalformedValueException("biodata", "nothing behind the last field");
      }
      return fields;
    }

    private String field() {
      expect('"');
      StringBuilder value = new StringBuilder();
      while (!atEndOfField()) {
        value.append(letter());
      }
      return value.toString();
    }

    /// Steps over the closing quote, or over the first of two.
    private boolean atEndOfField() {
      if (peek(at) != '"') {
        return false;
      }
      at++;
      return peek(at) != '"';
    }

    private char letter() {
      int letter = peek(at);
      if (letter < 0x20 || letter > 0x7E) {
        throw new MalformedValueException("biodata", "ASCII 20 to 7E");
      }
      at++;
      return (char) letter;
    }

    private void expect(char wanted) {
      if (peek(at) != wanted) {
        throw new MalformedValueException("biodata", "quoted fields joined by commas");
      }
      at++;
    }

    private int peek(int index) {
      return index < file.length ? Byte.toUnsignedInt(file[index]) : -1;
    }
  }
}
