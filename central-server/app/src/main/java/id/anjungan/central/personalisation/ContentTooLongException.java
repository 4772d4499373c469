package id.anjungan.central.personalisation;

/// A file that does not fit its place in the chip.
public final class ContentTooLongException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public ContentTooLongException(String file, int length, int limit) {
    super(file + " has " + length + " bytes with its prefix, the chip holds " + limit);
  }
}
