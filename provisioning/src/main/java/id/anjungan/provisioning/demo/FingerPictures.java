package id.anjungan.provisioning.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import id.anjungan.afis.FingerImage;
import id.anjungan.afis.UnreadableImageException;
import id.anjungan.central.contract.Finger;
import id.anjungan.provisioning.street.JsonFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Pictures of fingers, by finger and number: `right-index-2.png` (design 7).
///
/// @param byFinger number to file, in order; empty for a folder whose names say no finger
/// @param unnamed pictures of a folder without names of fingers, in their natural order
public record FingerPictures(
    Map<Finger, TreeMap<Integer, Path>> byFinger, List<Path> unnamed, int dpi) {

  private static final int DEFAULT_DPI = 500;
  private static final Pattern NAME = Pattern.compile("([a-z]+-[a-z]+)-([1-9][0-9]{0,2})\\.png");
  private static final Pattern NUMBERS = Pattern.compile("\\d+");

  /// The fingers of a citizen folder: two at least, each with its recorded picture n = 1.
  static FingerPictures ofCitizen(Path dir, int dpi) {
    FingerPictures pictures = read(dir, dpi);
    for (var each : pictures.byFinger.entrySet()) {
      if (!each.getValue().containsKey(1)) {
        throw CitizenFolder.refused(
            "CITIZEN_PART_MISSING", dir.resolve(each.getKey().label() + "-1.png") + " is missing");
      }
    }
    if (pictures.byFinger.size() < 2) {
      throw CitizenFolder.refused(
          "CITIZEN_FINGERS_TOO_FEW", dir + " holds fewer than two fingers (finger-n.png)");
    }
    return pictures;
  }

  /// Other fingers: a folder of images, or a citizen folder. Resolution from its own or its
  /// parent's citizen.json, else 500 dpi.
  static FingerPictures ofOption(Path dir) {
    if (!Files.isDirectory(dir)) {
      throw CitizenFolder.refused("FINGER_FOLDER_MISSING", dir + " is not a folder");
    }
    Path fingers = dir.resolve("fingers");
    FingerPictures pictures = read(Files.isDirectory(fingers) ? fingers : dir, dpiNear(dir));
    if (pictures.byFinger.isEmpty() && pictures.unnamed.isEmpty()) {
      throw CitizenFolder.refused("FINGER_FOLDER_EMPTY", dir + " holds no PNG");
    }
    return pictures;
  }

  private static int dpiNear(Path dir) {
    Path parent = dir.toAbsolutePath().normalize().getParent();
    for (Path place : parent == null ? List.of(dir) : List.of(dir, parent)) {
      Path file = place.resolve("citizen.json");
      if (Files.isRegularFile(file)) {
        return dpi(parsed(file).path("fingerDpi"), place);
      }
    }
    return DEFAULT_DPI;
  }

  private static JsonNode parsed(Path file) {
    try {
      return JsonFile.parse(new String(CitizenFolder.bytes(file), StandardCharsets.UTF_8));
    } catch (JsonProcessingException e) {
      throw CitizenFolder.refused("CITIZEN_JSON_MALFORMED", file + " is not JSON");
    }
  }

  static int dpi(JsonNode value, Path dir) {
    if (value.isMissingNode() || value.isNull()) {
      return DEFAULT_DPI;
    }
    int dpi = value.asInt(0);
    if (dpi < 250 || dpi > 1200) {
      throw CitizenFolder.refused(
          "CITIZEN_JSON_MALFORMED", dir + ": fingerDpi is not a number from 250 to 1200");
    }
    return dpi;
  }

  private static FingerPictures read(Path dir, int dpi) {
    Map<Finger, TreeMap<Integer, Path>> byFinger = new EnumMap<>(Finger.class);
    List<Path> unnamed = new ArrayList<>();
    for (Path file : pngs(dir)) {
      mustBeReadable(file, dpi);
      Matcher name = NAME.matcher(file.getFileName().toString());
      Finger finger = name.matches() ? finger(name.group(1)) : null;
      if (finger == null) {
        unnamed.add(file);
      } else {
        byFinger
            .computeIfAbsent(finger, f -> new TreeMap<>())
            .put(Integer.parseInt(name.group(2)), file);
      }
    }
    return new FingerPictures(byFinger, List.copyOf(unnamed), dpi);
  }

  private static @Nullable Finger finger(String label) {
    for (Finger finger : Finger.values()) {
      if (finger.label().equals(label)) {
        return finger;
      }
    }
    return null;
  }

  private static List<Path> pngs(Path dir) {
    if (!Files.isDirectory(dir)) {
      throw CitizenFolder.refused("CITIZEN_PART_MISSING", dir + " is missing");
    }
    try (Stream<Path> files = Files.list(dir)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(".png"))
          .sorted(Comparator.comparing(FingerPictures::naturalName))
          .toList();
    } catch (IOException e) {
      throw CitizenFolder.refused("CITIZEN_PART_UNREADABLE", dir + " cannot be listed");
    }
  }

  /// So that `9` comes before `10`.
  private static String naturalName(Path file) {
    return NUMBERS
        .matcher(file.getFileName().toString())
        .replaceAll(number -> String.format("%12s", number.group()));
  }

  private static void mustBeReadable(Path file, int dpi) {
    try {
      FingerImage.ofPng(CitizenFolder.bytes(file), dpi).wipe();
    } catch (UnreadableImageException e) {
      throw CitizenFolder.refused(
          "CITIZEN_PICTURE_MALFORMED", file + " is not a usable PNG: " + e.getMessage());
    }
  }

  /// The pictures n = 1, as recorded at enrolment.
  Map<Finger, Path> recorded() {
    Map<Finger, Path> recorded = new EnumMap<>(Finger.class);
    byFinger.forEach((finger, pictures) -> recorded.put(finger, pictures.firstEntry().getValue()));
    return recorded;
  }

  /// What the sensor sees in turn: n = 2 and on, wrapping to 2; n = 1 only where it is the only
  /// one.
  Map<String, List<Path>> presented() {
    Map<String, List<Path>> presented = new LinkedHashMap<>();
    List<Path> others = unnamed.isEmpty() ? all() : unnamed;
    for (Finger finger : Finger.values()) {
      TreeMap<Integer, Path> own = byFinger.get(finger);
      presented.put(finger.label(), own == null ? others : later(own));
    }
    return presented;
  }

  private static List<Path> later(TreeMap<Integer, Path> pictures) {
    List<Path> later = List.copyOf(pictures.tailMap(2).values());
    return later.isEmpty() ? List.copyOf(pictures.values()) : later;
  }

  private List<Path> all() {
    return byFinger.values().stream().flatMap(each -> later(each).stream()).toList();
  }

  Map<Path, Integer> resolutions() {
    Map<Path, Integer> resolutions = new LinkedHashMap<>();
    presented().values().forEach(paths -> paths.forEach(path -> resolutions.put(path, dpi)));
    return resolutions;
  }
}
