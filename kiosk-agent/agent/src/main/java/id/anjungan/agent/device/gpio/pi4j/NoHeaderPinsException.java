package id.anjungan.agent.device.gpio.pi4j;

import java.io.Serial;

/// The machine has no header pins that could be driven: what looks like them is a mock, and a kiosk
/// on it would never see its door open.
public final class NoHeaderPinsException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  public NoHeaderPinsException(String found) {
    super(
        "GPIO_MOCKED: the pin library found "
            + found
            + "; use an ARM board with its gpiod plug-in, or the driver serial-io-board");
  }
}
