package id.anjungan.agent.issuance;

import id.anjungan.agent.chip.ChipWork;
import id.anjungan.agent.device.acceptor.Acceptor;
import id.anjungan.agent.device.cardprinter.CardPrinter;
import id.anjungan.agent.device.hopper.Hopper;

/// The three card units of the machine, and the chips in them.
public record CardUnits(Acceptor acceptor, Hopper hopper, CardPrinter printer, ChipWork chip) {}
