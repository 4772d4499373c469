package id.anjungan.agent.door;

import java.util.List;
import org.java_websocket.WebSocketImpl;
import org.java_websocket.drafts.Draft;
import org.java_websocket.drafts.Draft_6455;
import org.java_websocket.exceptions.InvalidDataException;
import org.java_websocket.exceptions.LimitExceededException;
import org.java_websocket.framing.Framedata;
import org.java_websocket.protocols.Protocol;

/// RFC 6455 with a limit for the whole text: the library checks a text that comes in parts only at
/// its end, so that one without an end would fill the memory.
final class BoundedDraft extends Draft_6455 {

  private final int longest;
  private long collected;

  /// @param longest bytes of a frame, and of a text in parts
  BoundedDraft(int longest) {
    super(List.of(), List.of(new Protocol("")), longest);
    this.longest = longest;
  }

  @Override
  public Draft copyInstance() {
    return new BoundedDraft(longest);
  }

  @Override
  public void processFrame(WebSocketImpl line, Framedata frame) throws InvalidDataException {
    switch (frame.getOpcode()) {
      case TEXT, BINARY -> collected = frame.getPayloadData().remaining();
      case CONTINUOUS -> collected += frame.getPayloadData().remaining();
      default -> {}
    }
    if (collected > longest) {
      throw new LimitExceededException(longest);
    }
    super.processFrame(line, frame);
  }
}
