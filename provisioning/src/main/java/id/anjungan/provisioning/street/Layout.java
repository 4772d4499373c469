package id.anjungan.provisioning.street;

import id.anjungan.provisioning.console.CommandFailedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Where the parts of the project and the data of one street lie.
///
/// @param root folder of the project
/// @param data folder of this street's state
/// @param keys folder of the street's keys
public record Layout(Path root, Path data, Path keys) {

  /// Id of the street's only kiosk.
  public static final String KIOSK = "STREET-01";

  public static final String HOPPER = "HOPPER-1";
  private static final String VERSION = "0.1.0-SNAPSHOT";

  /// A street with keys of its own.
  public Layout(Path root, Path data) {
    this(root, data, data.resolve("keys"));
  }

  public Path centre() {
    return data.resolve("centre");
  }

  public Path kiosk() {
    return data.resolve("kiosk").resolve(KIOSK);
  }

  public Path agent() {
    return kiosk().resolve("agent");
  }

  /// What was put into the kiosk's hopper.
  Path stock() {
    return kiosk().resolve("stock.json");
  }

  public Path log(String process) {
    return data.resolve("log").resolve(process + ".log");
  }

  public Path war() {
    return built("central-server/app/target/ROOT.war");
  }

  public Path payara() {
    return built("provisioning/target/payara/payara-micro.jar");
  }

  /// The unpacked program of PostgreSQL, kept between runs.
  public Path postgresql() {
    return root.resolve("provisioning/target/postgresql");
  }

  /// Class path of a module: its own jar and what it depends on.
  public String classPath(String module, String artifact) {
    Path target = root.resolve(module).resolve("target");
    Path jar = built(module + "/target/" + artifact + "-" + VERSION + ".jar");
    try {
      return jar + ":" + Files.readString(target.resolve("classpath")).strip();
    } catch (IOException e) {
      throw new CommandFailedException(
          module + " is not built", "Run provisioning/anjungan again.", e);
    }
  }

  private Path built(String path) {
    Path file = root.resolve(path);
    if (!Files.isRegularFile(file)) {
      throw new CommandFailedException(
          path + " is not built", "Remove provisioning/target/built and try again.", null);
    }
    return file;
  }
}
