package id.anjungan.ui.robot;

import id.anjungan.ui.shell.Drawn;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Scene;

/// Listens on the robot's Unix socket. One thread for each caller; a line is a command.
public final class RobotSocket implements AutoCloseable {

  private static final System.Logger LOG = System.getLogger(RobotSocket.class.getName());

  private final ServerSocketChannel server;
  private final RobotCommands commands;

  private RobotSocket(ServerSocketChannel server, RobotCommands commands) {
    this.server = server;
    this.commands = commands;
  }

  /// @param path an old socket of that name is replaced
  /// @throws UncheckedIOException when it cannot be made
  public static RobotSocket open(Path path, Scene scene, Drawn drawn) {
    try {
      Files.deleteIfExists(path);
      ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
      server.bind(UnixDomainSocketAddress.of(path));
      RobotSocket socket = new RobotSocket(server, new RobotCommands(scene, drawn));
      Thread.ofPlatform().daemon().name("robot").start(socket::accept);
      return socket;
    } catch (IOException e) {
      throw new UncheckedIOException("the robot's socket cannot be made: " + path, e);
    }
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      LOG.log(System.Logger.Level.WARNING, "the robot's socket cannot be closed", e);
    }
  }

  private void accept() {
    try {
      while (true) {
        SocketChannel caller = server.accept();
        Thread.ofPlatform().daemon().name("robot-caller").start(() -> serve(caller));
      }
    } catch (ClosedChannelException e) {
      LOG.log(System.Logger.Level.DEBUG, "the robot's socket was closed");
    } catch (IOException e) {
      LOG.log(System.Logger.Level.WARNING, "the robot's socket broke", e);
    }
  }

  private void serve(SocketChannel caller) {
    try (caller;
        BufferedReader in = new BufferedReader(Channels.newReader(caller, StandardCharsets.UTF_8));
        Writer out = Channels.newWriter(caller, StandardCharsets.UTF_8)) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        out.write(commands.answer(line) + "\n");
        out.flush();
      }
    } catch (IOException e) {
      LOG.log(System.Logger.Level.DEBUG, "a caller of the robot went away", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
