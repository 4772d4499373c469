package id.anjungan.agent;

import id.anjungan.agent.capture.CaptureKeyException;
import id.anjungan.agent.chip.SamConfigurationException;
import id.anjungan.agent.config.KioskConfig;
import id.anjungan.agent.config.MalformedConfigException;
import id.anjungan.agent.device.chipchannel.pcsc.MissingPcscException;
import id.anjungan.agent.device.gpio.pi4j.NoHeaderPinsException;
import id.anjungan.agent.door.DoorNotOpenedException;
import id.anjungan.agent.issuance.ReleaseKeyException;
import id.anjungan.agent.journal.JournalBusyException;
import id.anjungan.agent.journal.JournalDamagedException;
import id.anjungan.agent.journal.JournalUnusableException;
import id.anjungan.agent.journey.StopSign;
import id.anjungan.agent.link.UnusableKeyStoreException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Starts the agent with the path of its kiosk.json (docs/street.md).
///
/// Exit codes: 0 after SIGTERM, 1 when the disk failed under way (start again: the recovery asks
/// the sensors), 3 when the configuration cannot be used (the message says what and why), 4 when
/// the journal cannot be trusted.
public final class AgentMain {

  private static final Logger LOG = LoggerFactory.getLogger(AgentMain.class);
  private static final int STOPPED = 0;
  private static final int DISK_FAILED = 1;
  private static final int CONFIGURATION = 3;
  private static final int JOURNAL = 4;

  /// A card that is being handed out is handed out to its end; longer than that nothing takes.
  private static final int LONGEST_GOODBYE_SECONDS = 240;

  private final StopSign stop = new StopSign();
  private final CompletableFuture<Integer> ended = new CompletableFuture<>();

  private AgentMain() {}

  public static void main(String[] args) {
    AgentMain main = new AgentMain();
    Runtime.getRuntime().addShutdownHook(new Thread(main::endInOrder, "stop"));
    int code = main.run(args);
    main.ended.complete(code);
    System.exit(code);
  }

  /// On SIGTERM: the loop ends between two steps, and the exit code is its own, not the signal's.
  private void endInOrder() {
    stop.raise();
    try {
      Runtime.getRuntime().halt(ended.get(LONGEST_GOODBYE_SECONDS, TimeUnit.SECONDS));
    } catch (ExecutionException | TimeoutException e) {
      LOG.error("the loop did not end in time");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private int run(String[] args) {
    if (args.length != 1) {
      return refuse("ARGUMENTS: the path of kiosk.json is needed, and nothing else");
    }
    try (Agent agent = new Agent(KioskConfig.read(Path.of(args[0])), stop)) {
      return serve(agent);
    } catch (MalformedConfigException
        | UnusableKeyStoreException
        | CaptureKeyException
        | ReleaseKeyException
        | SamConfigurationException
        | MissingPcscException
        | NoHeaderPinsException
        | DoorNotOpenedException
        | JournalBusyException e) {
      return refuse(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      return refuse("DATA_FOLDER: dataDir must be a folder that can be written: " + e);
    } catch (JournalDamagedException e) {
      System.err.println(e.getMessage());
      return JOURNAL;
    } catch (JournalUnusableException e) {
      System.err.println(e.getMessage());
      return DISK_FAILED;
    }
  }

  /// The outermost loop: a surprise ends a visit, not the agent.
  private int serve(Agent agent) {
    while (!stop.raised()) {
      try {
        agent.serve();
      } catch (JournalUnusableException | JournalDamagedException e) {
        throw e;
      } catch (RuntimeException e) {
        LOG.error("AGENT_FAULT: {}", withoutWords(e));
        agent.rest();
      }
    }
    return STOPPED;
  }

  /// Where a surprise came from, without its message, which may hold a citizen's data.
  private static String withoutWords(Throwable surprise) {
    String frames =
        Arrays.stream(surprise.getStackTrace())
            .limit(20)
            .map(StackTraceElement::toString)
            .collect(Collectors.joining("\n  "));
    String cause =
        surprise.getCause() == null ? "" : "\ncaused by " + withoutWords(surprise.getCause());
    return surprise.getClass().getName() + "\n  " + frames + cause;
  }

  private static int refuse(String why) {
    System.err.println(why);
    return CONFIGURATION;
  }
}
