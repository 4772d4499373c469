package id.anjungan.central.personalisation;

import id.anjungan.central.contract.CardNumber;
import id.anjungan.central.contract.ChipUid;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Wraps the writing of a blank for one chip and one of its challenges (profile 3.3). Whoever
/// carries the commands can neither read nor change nor repeat them elsewhere.
public final class ChipScripts {

  private static final int MOST_CONTENT = 0xD0;

  private ChipScripts() {}

  /// BEGIN, the WRITEs of 6FF1 to 6FF6, LOCK; each is one command APDU answered by 9000.
  ///
  /// @param challenge 8 bytes that the blank drew
  /// @param r 8 random bytes of the centre
  public static List<byte[]> wrap(
      ChipMaster master,
      ChipUid uid,
      byte[] challenge,
      byte[] r,
      ChipContent content,
      CardNumber cardNumber) {
    byte[] key = master.writingKey(uid);
    WritingSession session = WritingSession.of(key, challenge, r);
    List<byte[]> commands = new ArrayList<>();
    commands.add(WritingSession.begin(key, uid, challenge, r));
    for (int fid = ChipContent.FIRST_FILE; fid <= ChipContent.LAST_FILE; fid++) {
      addWrites(session, fid, content.file(fid), commands);
    }
    commands.add(session.lock(cardNumber));
    return List.copyOf(commands);
  }

  private static void addWrites(
      WritingSession session, int fid, byte[] file, List<byte[]> commands) {
    for (int offset = 0; offset < file.length; offset += MOST_CONTENT) {
      int end = Math.min(offset + MOST_CONTENT, file.length);
      commands.add(session.write(fid, offset, Arrays.copyOfRange(file, offset, end)));
    }
  }
}
