package id.anjungan.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The sources of the whole repository, from wherever a module's tests are run.
final class Sources {

  private static final Pattern PACKAGE =
      Pattern.compile(
          "^(?:package|import(?: static)?) ([a-z][a-z0-9_.]*[a-z0-9_])", Pattern.MULTILINE);
  private static final Set<String> PACKAGES = packages();

  private Sources() {}

  /// The folder that holds all modules.
  static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(folder.resolve("central-server"))) {
      folder = folder.getParent();
      if (folder == null) {
        throw new IllegalStateException("not inside the repository");
      }
    }
    return folder;
  }

  /// Java files below `src/main` or `src/test` of every module.
  static List<Path> java(String sourceSet) {
    Path inside = Path.of("src", sourceSet, "java");
    try (Stream<Path> files = Files.walk(root())) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> file.toString().contains("/" + inside + "/"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Whether there is such a package, or one below it: in the JDK, or declared or imported by any
  /// module's main sources.
  static boolean knowPackage(String name) {
    return PACKAGES.stream().anyMatch(known -> known.equals(name) || known.startsWith(name + "."));
  }

  private static Set<String> packages() {
    Set<String> names = new TreeSet<>();
    ModuleFinder.ofSystem()
        .findAll()
        .forEach(module -> names.addAll(module.descriptor().packages()));
    for (Path file : java("main")) {
      Matcher named = PACKAGE.matcher(text(file));
      while (named.find()) {
        names.add(named.group(1));
      }
    }
    return names;
  }
}
