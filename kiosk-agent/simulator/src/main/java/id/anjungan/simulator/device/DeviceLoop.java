package id.anjungan.simulator.device;

import id.anjungan.simulator.wire.Wire;
import java.util.Arrays;

/// Feeds a device from its wire until it is stopped.
public final class DeviceLoop implements Runnable {

  private static final int SLICE_MILLIS = 100;
  private static final int SILENCE_SLICES = 5;

  private final Wire wire;
  private final Device device;
  private final byte[] buffer = new byte[4096];
  private int quiet;
  private boolean hosted;
  private volatile boolean stopped;

  public DeviceLoop(Wire wire, Device device) {
    this.wire = wire;
    this.device = device;
  }

  @Override
  public void run() {
    while (!stopped && !Thread.currentThread().isInterrupted()) {
      int count = wire.read(buffer, SLICE_MILLIS);
      if (count > 0) {
        quiet = 0;
        hosted = true;
        device.received(Arrays.copyOf(buffer, count));
      } else {
        quiet(count == Wire.NO_HOST);
      }
    }
  }

  public void stop() {
    stopped = true;
  }

  private void quiet(boolean hostGone) {
    if (hostGone && hosted) {
      hosted = false;
      device.hostGone();
    } else if (!hostGone && ++quiet == SILENCE_SLICES) {
      device.silence();
    }
  }
}
