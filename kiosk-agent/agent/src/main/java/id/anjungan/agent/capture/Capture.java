package id.anjungan.agent.capture;

import id.anjungan.agent.device.DeviceFault;
import id.anjungan.agent.device.fingerprint.Press;

/// How the taking of one impression ended.
public sealed interface Capture {

  /// @param picture to be wiped by whoever takes it @param quality 0 to 100
  record Taken(Press.Picture picture, int quality) implements Capture {}

  /// No finger within the time limit.
  record NoFinger() implements Capture {}

  /// A finger was there, but no picture of it could be taken within the time limit.
  record TooPoor() implements Capture {}

  /// The citizen read the help or was asked whether still there, and goes on: time limit and
  /// challenge begin anew.
  record Interrupted() implements Capture {}

  /// The citizen wants to end the visit.
  record Stopped() implements Capture {}

  /// The citizen went away.
  record Gone() implements Capture {}

  /// The module cannot be used.
  record Broken(DeviceFault fault) implements Capture {}
}
