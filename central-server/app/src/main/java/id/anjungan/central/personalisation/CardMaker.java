package id.anjungan.central.personalisation;

import id.anjungan.central.biometrics.RecordedFinger;
import id.anjungan.central.biometrics.Recording;
import id.anjungan.central.contract.Blob;
import id.anjungan.central.contract.CardFields;
import id.anjungan.central.contract.CardNumber;
import id.anjungan.central.contract.CardOrder;
import id.anjungan.central.contract.ChipScript;
import id.anjungan.central.contract.ChipUid;
import id.anjungan.central.platform.Ids;
import id.anjungan.central.resident.Resident;
import id.anjungan.central.security.CentreKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/// Makes what is printed on a card and what is written into its chip. Keeps nothing.
@ApplicationScoped
public class CardMaker {

  private static final int R_LENGTH = 8;

  private final CardSigner signer;
  private final ChipMaster master;
  private final Ids ids;

  @Inject
  public CardMaker(CentreKeys keys, Ids ids) {
    this.signer = CardSigner.ofJwk(keys.cardSignature());
    this.master = ChipMaster.ofJson(keys.chipMaster());
    this.ids = ids;
  }

  /// What the kiosk prints.
  public CardOrder face(Order order, Resident resident) {
    CardFields fields = PrintData.fields(resident.biodata(), order.issueDate());
    return new CardOrder(
        order.id(),
        order.cardNumber(),
        fields,
        new Blob(photo(resident, fields)),
        new Blob(signature(resident, fields)));
  }

  /// The content of a chip with these two fingers, signed for this chip alone.
  public ChipContent content(
      ChipUid uid,
      CardNumber number,
      LocalDate issueDate,
      Resident resident,
      Recording.ChipFingers fingers) {
    CardFields fields = PrintData.fields(resident.biodata(), issueDate);
    return ChipContent.of(
        uid,
        fields,
        number,
        photo(resident, fields),
        signature(resident, fields),
        minutiae(fingers.first()),
        minutiae(fingers.second()),
        signer);
  }

  /// What must be read back from a chip that was written with this content.
  public Order.Written written(ChipContent content, Recording.ChipFingers fingers) {
    return new Order.Written(
        new Blob(content.digest()),
        new Blob(minutiae(fingers.first())),
        new Blob(minutiae(fingers.second())));
  }

  private static byte[] minutiae(RecordedFinger recorded) {
    return recorded.template().isoRecord(recorded.finger().isoPosition());
  }

  /// The commands that write a content into the blank that drew this challenge.
  public ChipScript script(Order order, Blob challenge, ChipContent content) {
    List<byte[]> commands =
        ChipScripts.wrap(
            master,
            order.blank(),
            challenge.bytes(),
            ids.bytes(R_LENGTH),
            content,
            order.cardNumber());
    return new ChipScript(
        commands.stream().map(Blob::new).toList(), order.fingers(), new Blob(content.digest()));
  }

  private static byte[] photo(Resident resident, CardFields fields) {
    return PortraitImage.jpeg(resident.photo(), fields.photoBackground());
  }

  private static byte[] signature(Resident resident, CardFields fields) {
    return SignatureImage.bitmap(resident.signature(), fields.name());
  }

  ChipMaster master() {
    return master;
  }
}
