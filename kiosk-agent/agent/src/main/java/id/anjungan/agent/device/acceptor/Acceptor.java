package id.anjungan.agent.device.acceptor;

import id.anjungan.agent.device.Motion;
import id.anjungan.agent.device.Reading;
import id.anjungan.agent.device.chipchannel.ChipChannel;

/// Takes the old card from the citizen. All calls from one thread; each ends by its own deadline
/// (10 s at most).
///
/// After a power cut: a card that no motor was moving lies where it lay; else it lies between two
/// stations.
public interface Acceptor {

  /// Sets the unit ready after power-up; the card stays where it is.
  Motion initialise();

  Reading<AcceptorStatus> status();

  /// Opens the shutter: a card may be put in.
  Motion allowEntry();

  Motion forbidEntry();

  /// Draws the card from the mouth to the RF station and latches it there.
  Motion latch();

  /// Lets the card go at the mouth: the citizen can take it.
  Motion giveBack();

  /// Draws the card into the bin: nobody but field staff gets it from there.
  Motion retain();

  /// What the bin's counter shows: the unit's own memory of what it retained.
  Reading<BinCount> binCount();

  /// The chip of the card at the RF station.
  ChipChannel chip();
}
