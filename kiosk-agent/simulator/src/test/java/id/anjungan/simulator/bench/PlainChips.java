package id.anjungan.simulator.bench;

import id.anjungan.simulator.chip.VirtualChip;
import id.anjungan.simulator.physics.ChipMaking;
import id.anjungan.simulator.physics.Chips;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;

/// Chips that know their state and count commands in RAM: enough for a machine's tests. Command `80
/// 01` answers the number of commands since power came, every other one its own bytes.
public final class PlainChips implements Chips {

  @Override
  public void make(Path memory, ChipMaking making) {
    if (making.cardNumber() != null && making.cardNumber().length() != 8) {
      throw new IllegalArgumentException("a card number has 8 characters");
    }
    byte[] nik = making.files().getOrDefault("6FF1", new byte[0]);
    try {
      Files.writeString(
          memory, making.uid() + "\n" + new String(nik, StandardCharsets.US_ASCII) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public VirtualChip power(Path memory) {
    return new PlainChip(HexFormat.of().parseHex(lines(memory)[0]));
  }

  @Override
  public Optional<String> nik(Path memory) {
    String[] lines = lines(memory);
    return lines.length > 1 && !lines[1].isEmpty() ? Optional.of(lines[1]) : Optional.empty();
  }

  private static String[] lines(Path memory) {
    try {
      return Files.readString(memory).split("\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class PlainChip implements VirtualChip {

    private final byte[] uid;
    private int commands;

    PlainChip(byte[] uid) {
      this.uid = uid;
    }

    @Override
    public byte[] transmit(byte[] commandApdu) {
      commands++;
      boolean counts = commandApdu[0] == (byte) 0x80 && commandApdu[1] == 1;
      byte[] data = counts ? new byte[] {(byte) commands} : commandApdu;
      byte[] answer = java.util.Arrays.copyOf(data, data.length + 2);
      answer[data.length] = (byte) 0x90;
      return answer;
    }

    @Override
    public void powerOff() {
      commands = 0;
    }

    @Override
    public byte[] atr() {
      return HexFormat.of().parseHex("3b8180018080");
    }

    @Override
    public byte[] anticollisionUid() {
      return java.util.Arrays.copyOfRange(uid, 1, 8);
    }
  }
}
