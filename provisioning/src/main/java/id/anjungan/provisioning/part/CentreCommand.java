package id.anjungan.provisioning.part;

import id.anjungan.provisioning.centre.CentreLauncher;
import id.anjungan.provisioning.console.WrongArgumentException;
import id.anjungan.provisioning.street.Layout;
import java.nio.file.Path;
import java.util.List;

/// `anjungan centre FILE`: the centre in this process, until it is told to end.
public final class CentreCommand {

  private final Path root;

  public CentreCommand(Path root) {
    this.root = root;
  }

  public int run(List<String> arguments) {
    if (arguments.size() != 1) {
      throw new WrongArgumentException("centre takes one FILE", "docs/street.md shows its form.");
    }
    Path file = PartFile.named(arguments.getFirst());
    Layout layout = new Layout(root, PartFile.folder(file));
    System.setProperty("anjungan.war", layout.war().toString());
    System.setProperty("anjungan.payara", layout.payara().toString());
    try {
      CentreLauncher.main(new String[] {file.toString()});
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return 0;
  }
}
