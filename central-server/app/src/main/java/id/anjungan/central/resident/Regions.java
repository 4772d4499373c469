package id.anjungan.central.resident;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/// Names of provinces, regencies and cities, districts and villages by code: PP, PP.RR, PP.RR.DD,
/// PP.RR.DD.VVVV (Kepmendagri 300.2.2-2138/2025; see NOTICE). Loaded once, read-only.
public final class Regions {

  private static final Map<String, String> NAMES = load();

  private Regions() {}

  /// The name as the decree writes it, with its kind for a regency or city: `Kabupaten Grobogan`.
  ///
  /// @param code with dots
  public static Optional<String> name(String code) {
    return Optional.ofNullable(NAMES.get(code));
  }

  /// A line is the last part of a code behind one dot for each part before it, then the name.
  private static Map<String, String> load() {
    Map<String, String> names = HashMap.newHashMap(92_000);
    List<String> path = new ArrayList<>();
    var resource = Objects.requireNonNull(Regions.class.getResourceAsStream("regions.txt.gz"));
    try (var lines =
        new BufferedReader(
            new InputStreamReader(new GZIPInputStream(resource), StandardCharsets.US_ASCII))) {
      lines.lines().forEach(line -> enter(line, path, names));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return names;
  }

  private static void enter(String line, List<String> path, Map<String, String> names) {
    int depth = 0;
    while (line.charAt(depth) == '.') {
      depth++;
    }
    int end = depth + (depth == 3 ? 4 : 2);
    String part = line.substring(depth, end);
    path.subList(depth, path.size()).clear();
    path.add(depth == 0 ? part : path.get(depth - 1) + "." + part);
    names.put(path.get(depth), line.substring(end));
  }
}
