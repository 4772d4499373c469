package id.anjungan.agent.issuance;

import id.anjungan.agent.device.FaultCode;
import id.anjungan.agent.device.Motion;
import id.anjungan.agent.device.Reading;
import id.anjungan.agent.device.hopper.HopperStatus;
import id.anjungan.central.contract.ChipUid;
import id.anjungan.central.contract.KioskEvent;

/// A card that may be made; no blank has moved yet.
final class AuthorisedCard {

  private final Making making;

  AuthorisedCard(Making making) {
    this.making = making;
  }

  /// One blank to the hopper's RF station, and its UID read.
  Step<FedBlank> feed() {
    making.begins(IssuanceStep.FETCHING_BLANK);
    Motion fed = order();
    if (fed instanceof Motion.Failed(var fault)
        && fault.code() == FaultCode.NO_MEDIA
        && lies(HopperStatus.Position.NONE)) {
      fed = order();
    }
    if (fed instanceof Motion.Failed(var fault) && !lies(HopperStatus.Position.RF_STATION)) {
      return making.notMade(Making.code(fault));
    }
    return read();
  }

  private Motion order() {
    return making.log().move(Act.FEED, null, making.hopper()::feed);
  }

  private Step<FedBlank> read() {
    Reading<ChipUid> reading = making.hopper().readUid();
    if (reading instanceof Reading.Silent<ChipUid>) {
      reading = making.hopper().readUid();
    }
    if (reading instanceof Reading.Told<ChipUid>(ChipUid uid)) {
      return making.workplace().disposal().identified(reading)
          ? new Step.Reached<>(new FedBlank(making, uid))
          : making.spoiled(Reasons.BLANK_SEEN_BEFORE);
    }
    return making.spoiled(KioskEvent.Incident.DEAD_BLANK);
  }

  private boolean lies(HopperStatus.Position position) {
    return making.workplace().sensors().hopperAnew()
            instanceof Reading.Told<HopperStatus>(HopperStatus status)
        && status.card() == position;
  }
}
