package id.anjungan.agent;

import id.anjungan.agent.clock.Ids;
import id.anjungan.agent.clock.MachineClock;
import id.anjungan.agent.config.KioskConfig;
import id.anjungan.agent.config.MalformedConfigException;
import id.anjungan.agent.journal.JournalDamagedException;
import id.anjungan.agent.journal.JournalUnusableException;
import id.anjungan.agent.journey.StopSign;
import java.io.IOException;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// `AgentMain FILE`: the kiosk's daemon (docs/street.md).
///
/// Ends with 0 after SIGTERM, 3 when the configuration is wrong, 4 when the journal cannot be
/// trusted.
public final class AgentMain {

  private static final Logger LOG = LoggerFactory.getLogger(AgentMain.class);
  private static final int WRONG_CONFIGURATION = 3;
  private static final int UNTRUSTED_JOURNAL = 4;

  private AgentMain() {}

  public static void main(String[] arguments) {
    if (arguments.length != 1) {
      System.err.println("AgentMain takes one configuration file; docs/street.md shows its form");
      Runtime.getRuntime().halt(WRONG_CONFIGURATION);
    }
    Runtime.getRuntime().halt(run(Path.of(arguments[0])));
  }

  private static int run(Path file) {
    StopSign stop = new StopSign();
    endOnSignal(stop, Thread.currentThread());
    try {
      KioskConfig config = KioskConfig.read(file);
      try (Agent agent =
          new Agent(config, new MachineClock(config.clockStart()), Ids.ofMachine(), stop)) {
        agent.run();
      }
      return 0;
    } catch (MalformedConfigException | IOException e) {
      System.err.println(e.getMessage());
      return WRONG_CONFIGURATION;
    } catch (JournalDamagedException | JournalUnusableException e) {
      LOG.error("the journal cannot be trusted: a person must look at it", e);
      return UNTRUSTED_JOURNAL;
    }
  }

  /// The loop ends between two steps; the signal waits for it.
  private static void endOnSignal(StopSign stop, Thread loop) {
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  stop.raise();
                  try {
                    loop.join(java.time.Duration.ofSeconds(15));
                  } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                  }
                  Runtime.getRuntime().halt(0);
                },
                "agent-end"));
  }
}
