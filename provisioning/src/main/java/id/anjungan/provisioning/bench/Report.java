package id.anjungan.provisioning.bench;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.anjungan.provisioning.console.Console;
import id.anjungan.provisioning.street.JsonFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// What a bench found. @param load what was done, how often, in words
public record Report(String name, String load, List<Figure> figures) {

  public Report {
    figures = List.copyOf(figures);
  }

  void print(Console console) {
    console.line("bench " + name + " on " + machine());
    console.line("load: " + load);
    for (Figure figure : figures) {
      String met = figure.met() == null ? "" : figure.met() ? "met" : "MISSED";
      String goal = figure.goal() == null ? "" : figure.goal();
      console.line(
          String.format(
              Locale.ROOT,
              "%-58s %12.3f %-8s %-12s %s",
              figure.metric(),
              figure.value(),
              figure.unit(),
              goal,
              met));
    }
  }

  /// Writes `bench-NAME.json` (design 8).
  void write(Path out) {
    ObjectNode json = JsonFile.object().put("name", name);
    json.put("machine", machine()).put("load", load);
    ArrayNode results = json.putArray("results");
    for (Figure figure : figures) {
      ObjectNode row = results.addObject().put("metric", figure.metric());
      row.put("unit", figure.unit()).put("value", figure.value());
      row.put("goal", figure.goal()).put("met", figure.met());
    }
    JsonFile.write(out.resolve("bench-" + name + ".json"), json);
  }

  private static String processor() {
    try (Stream<String> lines = Files.lines(Path.of("/proc/cpuinfo"))) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse("of unknown make");
    } catch (IOException e) {
      return "of unknown make";
    }
  }

  static String machine() {
    long heap = Runtime.getRuntime().maxMemory() >> 20;
    return Runtime.getRuntime().availableProcessors()
        + " cores "
        + processor()
        + ", "
        + System.getProperty("os.name")
        + " "
        + System.getProperty("os.arch")
        + ", "
        + System.getProperty("java.vm.name")
        + " "
        + System.getProperty("java.version")
        + ", heap of the bench "
        + heap
        + " MiB";
  }
}
