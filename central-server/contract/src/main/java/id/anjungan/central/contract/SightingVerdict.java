package id.anjungan.central.contract;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/// What the centre says of a card that was read.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = SightingVerdict.Known.class, name = "KNOWN"),
  @JsonSubTypes.Type(value = SightingVerdict.Refused.class, name = "REFUSED")
})
public sealed interface SightingVerdict {

  /// The holder is known and the card may be exchanged. Nothing personal is told before a finger
  /// matched.
  ///
  /// @param fingers those that can be compared, the two of the chip first; never empty
  /// @param services what may be asked for here, at least one
  record Known(
      CitizenKind citizen,
      NoticeLanguage language,
      List<Finger> fingers,
      List<ServiceOffer> services)
      implements SightingVerdict {
    public Known {
      fingers = List.copyOf(fingers);
      services = List.copyOf(services);
      if (fingers.isEmpty() || services.isEmpty()) {
        throw new MalformedValueException("known card", "one with fingers and services");
      }
    }
  }

  /// The card or its holder cannot be served: the card goes back.
  record Refused(Refusal refusal) implements SightingVerdict {}
}
