package id.anjungan.agent.device.fingerprint.zfm20;

import id.anjungan.agent.clock.KioskClock;
import id.anjungan.agent.device.DeviceFault;
import id.anjungan.agent.device.FaultCode;
import id.anjungan.agent.device.Reading;
import id.anjungan.agent.device.Unit;
import id.anjungan.agent.device.fingerprint.FingerprintScanner;
import id.anjungan.agent.device.fingerprint.Press;
import id.anjungan.agent.device.line.LineDownException;
import id.anjungan.agent.device.line.SerialLine;
import java.util.Arrays;
import java.util.Optional;

/// The ZFM-20 fingerprint module: 256 x 288 pixels of 16 grey levels at 500 dpi (docs/devices).
///
/// After each opening of the line, and after the module fell silent, it is set up anew: password
/// and parameters. All calls from one thread.
public final class Zfm20Scanner implements FingerprintScanner {

  private static final int WIDTH = 256;
  private static final int HEIGHT = 288;
  private static final int DPI = 500;
  private static final int PACKED = WIDTH * HEIGHT / 2;
  // Sixteen grey levels on 0 to 255: 15 x 17 = 255.
  private static final int LEVEL = 17;

  private static final int[] VERIFY_PASSWORD = {0x13, 0, 0, 0, 0};
  private static final int READ_PARAMETERS = 0x0F;
  private static final int PARAMETERS = 16;
  private static final int TAKE_IMAGE = 0x01;
  private static final int UPLOAD_IMAGE = 0x0A;
  private static final int NEVER = 0;

  private final ZfmLine module;
  private int openingSetUp = NEVER;

  public Zfm20Scanner(SerialLine line, KioskClock clock) {
    this(line, ZfmTimings.STANDARD, clock);
  }

  public Zfm20Scanner(SerialLine line, ZfmTimings timings, KioskClock clock) {
    this.module = new ZfmLine(line, timings, clock);
  }

  /// Type and line: the module tells no serial number.
  @Override
  public String device() {
    return "ZFM-20 at " + module.name();
  }

  @Override
  public Reading<Press> poll() {
    try {
      Optional<DeviceFault> fault = ready();
      return fault.isPresent() ? Reading.silent(fault.get()) : press();
    } catch (LineDownException down) {
      return silent(FaultCode.OFFLINE, String.valueOf(down.getMessage()));
    }
  }

  private Optional<DeviceFault> ready() throws LineDownException {
    int opening = module.open();
    if (opening == openingSetUp) {
      return Optional.empty();
    }
    Optional<DeviceFault> fault = settled(module.ask(VERIFY_PASSWORD), 0);
    if (fault.isEmpty()) {
      fault = settled(module.ask(READ_PARAMETERS), PARAMETERS);
    }
    openingSetUp = fault.isEmpty() ? opening : NEVER;
    return fault;
  }

  private static Optional<DeviceFault> settled(ZfmReply reply, int length) {
    return switch (reply) {
      case ZfmReply.Acknowledged(int code, byte[] rest) when code == 0 && rest.length == length ->
          Optional.empty();
      case ZfmReply.Acknowledged(int code, byte[] _) when code != 0 ->
          Optional.of(fault(FaultCode.HARDWARE_ERROR, "set-up refused: " + reply));
      case ZfmReply.Acknowledged(int _, byte[] rest) ->
          Optional.of(fault(FaultCode.PROTOCOL_ERROR, "set-up told " + rest.length + " bytes"));
      case ZfmReply.Garbled(String why) -> Optional.of(fault(FaultCode.PROTOCOL_ERROR, why));
      case ZfmReply.Silent _ -> Optional.of(fault(FaultCode.OFFLINE, "no answer to the set-up"));
    };
  }

  private Reading<Press> press() throws LineDownException {
    return switch (module.ask(TAKE_IMAGE)) {
      case ZfmReply.Acknowledged(int code, byte[] _) -> taken(code);
      case ZfmReply.Garbled(String why) -> silent(FaultCode.PROTOCOL_ERROR, why);
      case ZfmReply.Silent _ -> {
        openingSetUp = NEVER;
        yield silent(FaultCode.OFFLINE, "no answer to take image");
      }
    };
  }

  private Reading<Press> taken(int code) throws LineDownException {
    return switch (code) {
      case 0x00 -> picture();
      case 0x02 -> Reading.told(new Press.None());
      case 0x03 -> Reading.told(new Press.Poor());
      default -> silent(FaultCode.HARDWARE_ERROR, String.format("take image refused: %02X", code));
    };
  }

  private Reading<Press> picture() throws LineDownException {
    return switch (module.upload(PACKED, UPLOAD_IMAGE)) {
      case ZfmUpload.Whole(byte[] packed) -> Reading.told(unpacked(packed));
      case ZfmUpload.Refused(int code) ->
          silent(FaultCode.HARDWARE_ERROR, String.format("upload refused: %02X", code));
      case ZfmUpload.Garbled(String why) -> silent(FaultCode.PROTOCOL_ERROR, why);
    };
  }

  /// High nibble first.
  private static Press unpacked(byte[] packed) {
    byte[] grey = new byte[WIDTH * HEIGHT];
    for (int i = 0; i < packed.length; i++) {
      grey[2 * i] = (byte) (((packed[i] & 0xF0) >> 4) * LEVEL);
      grey[2 * i + 1] = (byte) ((packed[i] & 0x0F) * LEVEL);
    }
    Press picture = new Press.Picture(WIDTH, HEIGHT, DPI, grey);
    Arrays.fill(grey, (byte) 0);
    Arrays.fill(packed, (byte) 0);
    return picture;
  }

  private static Reading<Press> silent(FaultCode code, String detail) {
    return Reading.silent(fault(code, detail));
  }

  private static DeviceFault fault(FaultCode code, String detail) {
    return new DeviceFault(Unit.FINGERPRINT, code, detail);
  }
}
