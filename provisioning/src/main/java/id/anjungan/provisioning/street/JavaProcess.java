package id.anjungan.provisioning.street;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// How a Java process of the street is started: the same JDK as this one, one collector, quick
/// compiler, no window toolkit unless wanted.
final class JavaProcess {

  private final Layout layout;

  JavaProcess(Layout layout) {
    this.layout = layout;
  }

  Child start(
      String name,
      String classPath,
      List<String> options,
      Map<String, String> environment,
      List<String> mainAndArguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto"));
    command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-Duser.timezone=UTC"));
    command.add("-Djava.util.logging.config.file=" + logging());
    command.addAll(options);
    command.addAll(List.of("-cp", classPath));
    command.addAll(mainAndArguments);
    return Child.start(name, command, environment, layout.log(name));
  }

  private Path logging() {
    return layout.root().resolve("provisioning/street/logging.properties");
  }
}
