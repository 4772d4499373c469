package id.anjungan.agent.device.cardprinter.evolis;

import id.anjungan.agent.device.DeviceFault;

/// How the printer answered one command.
sealed interface EvolisAnswer {

  /// What was asked for: the text before the NUL.
  record Said(String text) implements EvolisAnswer {}

  /// `NOK;CODE`: understood and not done.
  record Refused(String code) implements EvolisAnswer {}

  /// No readable answer: the printer may or may not have acted.
  record Lost(DeviceFault fault) implements EvolisAnswer {}
}
