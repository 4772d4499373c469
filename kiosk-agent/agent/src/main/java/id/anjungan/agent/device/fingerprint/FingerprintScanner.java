package id.anjungan.agent.device.fingerprint;

import id.anjungan.agent.device.Reading;

/// The fingerprint module. All calls from one thread.
public interface FingerprintScanner {

  /// Serial number or, without one, type and line: names the device in signed captures.
  String device();

  /// Asks once whether a finger lies there, and takes its picture when it does.
  ///
  /// Answers within 1 s without a finger; the upload of a picture takes 3.3 s at 115200.
  Reading<Press> poll();
}
