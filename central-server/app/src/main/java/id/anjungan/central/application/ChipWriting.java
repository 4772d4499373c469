package id.anjungan.central.application;

import id.anjungan.central.audit.AuditTrail;
import id.anjungan.central.biometrics.Recording;
import id.anjungan.central.biometrics.Recordings;
import id.anjungan.central.contract.Blob;
import id.anjungan.central.contract.ChipScript;
import id.anjungan.central.contract.ScriptRequest;
import id.anjungan.central.fleet.Kiosk;
import id.anjungan.central.personalisation.CardMaker;
import id.anjungan.central.personalisation.CardOrders;
import id.anjungan.central.personalisation.ChipContent;
import id.anjungan.central.personalisation.Order;
import id.anjungan.central.platform.Answer;
import id.anjungan.central.resident.Residents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/// The commands that write a chip: for one UID and one challenge of it. Until the chip is locked a
/// new challenge may be answered by a new script; the last one counts.
@ApplicationScoped
public class ChipWriting {

  private final OpenOrders openOrders;
  private final CardOrders orders;
  private final Residents residents;
  private final Recordings recordings;
  private final CardMaker maker;
  private final AuditTrail audit;

  @Inject
  public ChipWriting(
      OpenOrders openOrders,
      CardOrders orders,
      Residents residents,
      Recordings recordings,
      CardMaker maker,
      AuditTrail audit) {
    this.openOrders = openOrders;
    this.orders = orders;
    this.residents = residents;
    this.recordings = recordings;
    this.maker = maker;
    this.audit = audit;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  public Answer<ChipScript> script(Kiosk kiosk, ScriptRequest request) {
    return openOrders
        .of(kiosk.id(), request.order(), request.blank())
        .then(order -> Answer.of(written(order, request.challenge())));
  }

  private ChipScript written(Order order, Blob challenge) {
    Recording.ChipFingers fingers = recordings.of(order.holder()).chipFingers().orElseThrow();
    ChipContent content =
        maker.content(
            order.blank(),
            order.cardNumber(),
            order.issueDate(),
            residents.find(order.holder()).orElseThrow(),
            fingers);
    orders.wrote(order.id(), maker.written(content, fingers));
    audit.note(order.kiosk(), "CHIP_SCRIPT", order.holder(), order.blank() + " " + order.id());
    return maker.script(order, challenge, content);
  }
}
