package id.anjungan.provisioning.citizen;

import id.anjungan.afis.synthesis.SyntheticFinger;
import id.anjungan.central.contract.CitizenKind;
import id.anjungan.central.contract.Finger;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SplittableRandom;
import javax.imageio.ImageIO;

/// Makes citizen folders: an adult with ten fingers of six impressions each, a portrait, a
/// signature and a damaged old card. The same seed and kind make the same bytes.
public final class SyntheticCitizen {

  /// Impressions of each finger: 1 as recorded, the others as pressed at a kiosk.
  public static final int IMPRESSIONS = 6;

  private static final int DATA = 0;
  private static final int LOOK = 11;

  private SyntheticCitizen() {}

  /// Writes a citizen folder; files of the same names are replaced.
  ///
  /// @param out the folder, made when it is not there
  /// @throws IOException when it cannot be written
  public static void make(long seed, CitizenKind kind, Path out) throws IOException {
    CitizenRecord citizen = record(seed, kind);
    Files.createDirectories(out);
    Files.write(out.resolve("citizen.json"), citizen.bytes());
    SplittableRandom look = stream(seed, LOOK);
    writePicture(DrawnPortrait.drawn(look, citizen.sex()), out.resolve("photo.png"));
    writePicture(DrawnSignature.drawn(look), out.resolve("signature.png"));
    writeFingers(seed, Files.createDirectories(out.resolve("fingers")));
  }

  static CitizenRecord record(long seed, CitizenKind kind) {
    return CitizenRecord.drawn(stream(seed, DATA), kind);
  }

  private static void writePicture(BufferedImage picture, Path file) throws IOException {
    if (!ImageIO.write(picture, "png", file.toFile())) {
      throw new IOException("no PNG writer in this JDK");
    }
  }

  private static void writeFingers(long seed, Path folder) throws IOException {
    try {
      Arrays.stream(Finger.values()).parallel().forEach(finger -> write(seed, finger, folder));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void write(long seed, Finger finger, Path folder) {
    SyntheticFinger skin = SyntheticFinger.of(fingerSeed(seed, finger));
    try {
      for (int n = 1; n <= IMPRESSIONS; n++) {
        Path file = folder.resolve(finger.label() + "-" + n + ".png");
        Files.write(file, GreyPng.encode(skin.impression(n)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static long fingerSeed(long seed, Finger finger) {
    return stream(seed, finger.isoPosition()).nextLong();
  }

  /// Chance for one purpose of one citizen; neighbouring seeds share none. 1 to 10 are the fingers.
  private static SplittableRandom stream(long seed, int purpose) {
    return new SplittableRandom(seed * 16 + purpose);
  }
}
