package id.anjungan.simulator.pcsc;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import javax.smartcardio.Card;
import javax.smartcardio.CardException;
import javax.smartcardio.CardTerminal;
import javax.smartcardio.CommandAPDU;
import javax.smartcardio.TerminalFactory;

/// A PC/SC client in a process of its own, for the environment variable that names the socket and
/// because the JDK's client does not survive the end of pcscd. One command a line, one answer a
/// line.
final class CardClient {

  private static final long WAIT_MILLIS = 10_000;
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private CardClient() {}

  public static void main(String[] arguments) throws Exception {
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    PrintStream out = System.out;
    List<CardTerminal> terminals = terminals();
    Card[] cards = new Card[terminals.size()];
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      out.println(answer(line.split(" "), terminals, cards));
      out.flush();
    }
  }

  private static List<CardTerminal> terminals() throws Exception {
    return TerminalFactory.getInstance("PC/SC", null).terminals().list();
  }

  private static String answer(String[] words, List<CardTerminal> terminals, Card[] cards)
      throws IOException {
    try {
      return switch (words[0]) {
        case "readers" -> String.join(",", terminals.stream().map(CardTerminal::getName).toList());
        case "present" -> "" + terminal(words, terminals).waitForCardPresent(WAIT_MILLIS);
        case "absent" -> "" + terminal(words, terminals).waitForCardAbsent(WAIT_MILLIS);
        case "connect" -> connect(words, terminals, cards);
        case "apdu" -> transmit(cards[Integer.parseInt(words[1])], words[2]);
        default -> throw new IOException(words[0]);
      };
    } catch (CardException e) {
      return "FAILED " + e.getCause();
    }
  }

  private static CardTerminal terminal(String[] words, List<CardTerminal> terminals) {
    return terminals.get(Integer.parseInt(words[1]));
  }

  private static String connect(String[] words, List<CardTerminal> terminals, Card[] cards)
      throws CardException {
    Card card = terminal(words, terminals).connect("*");
    cards[Integer.parseInt(words[1])] = card;
    return HEX.formatHex(card.getATR().getBytes());
  }

  private static String transmit(Card card, String apdu) throws CardException {
    return HEX.formatHex(
        card.getBasicChannel().transmit(new CommandAPDU(HEX.parseHex(apdu))).getBytes());
  }
}
