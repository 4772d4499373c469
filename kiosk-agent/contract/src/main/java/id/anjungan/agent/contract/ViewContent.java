package id.anjungan.agent.contract;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a screen needs to be drawn. Personal values come masked where the law of the visit says so.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "screen")
@JsonSubTypes({
  @JsonSubTypes.Type(value = ViewContent.Attract.class, name = "ATTRACT"),
  @JsonSubTypes.Type(value = ViewContent.InsertCard.class, name = "INSERT_CARD"),
  @JsonSubTypes.Type(value = ViewContent.ReadingCard.class, name = "READING_CARD"),
  @JsonSubTypes.Type(value = ViewContent.ChooseService.class, name = "CHOOSE_SERVICE"),
  @JsonSubTypes.Type(value = ViewContent.PlaceFinger.class, name = "PLACE_FINGER"),
  @JsonSubTypes.Type(value = ViewContent.CheckingFinger.class, name = "CHECKING_FINGER"),
  @JsonSubTypes.Type(value = ViewContent.ConfirmData.class, name = "CONFIRM_DATA"),
  @JsonSubTypes.Type(value = ViewContent.Working.class, name = "WORKING"),
  @JsonSubTypes.Type(value = ViewContent.CollectCard.class, name = "COLLECT_CARD"),
  @JsonSubTypes.Type(value = ViewContent.TakeOldCard.class, name = "TAKE_OLD_CARD"),
  @JsonSubTypes.Type(value = ViewContent.Receipt.class, name = "RECEIPT"),
  @JsonSubTypes.Type(value = ViewContent.Farewell.class, name = "FAREWELL"),
  @JsonSubTypes.Type(value = ViewContent.Refused.class, name = "REFUSED"),
  @JsonSubTypes.Type(value = ViewContent.OutOfService.class, name = "OUT_OF_SERVICE"),
  @JsonSubTypes.Type(value = ViewContent.StillThere.class, name = "STILL_THERE"),
  @JsonSubTypes.Type(value = ViewContent.Help.class, name = "HELP")
})
public sealed interface ViewContent {

  @JsonIgnore
  ScreenName screen();

  /// Nobody is here. @param place where this kiosk stands
  record Attract(Words place) implements ViewContent {
    @Override
    public ScreenName screen() {
      return ScreenName.ATTRACT;
    }
  }

  record InsertCard() implements ViewContent {
    @Override
    public ScreenName screen() {
      return ScreenName.INSERT_CARD;
    }
  }

  record ReadingCard() implements ViewContent {
    @Override
    public ScreenName screen() {
      return ScreenName.READING_CARD;
    }
  }

  /// @param services what may be asked for here
  record ChooseService(List<Service> services) implements ViewContent {
    public ChooseService {
      services = List.copyOf(services);
    }

    @Override
    public ScreenName screen() {
      return ScreenName.CHOOSE_SERVICE;
    }
  }

  /// One service on the list. @param label goes back in the act
  record Service(String label, Words name, Words cost, Words timeLimit) {}

  /// @param finger label such as `right-index` @param attempt 1 to `attempts`
  /// @param second whether this is the check of the new card @param hint what went wrong before,
  ///   null at first
  record PlaceFinger(
      String finger,
      Words fingerName,
      int attempt,
      int attempts,
      boolean second,
      @Nullable Words hint)
      implements ViewContent {
    @Override
    public ScreenName screen() {
      return ScreenName.PLACE_FINGER;
    }
  }

  /// The finger may be lifted; the centre decides.
  record CheckingFinger(boolean second) implements ViewContent {
    @Override
    public ScreenName screen() {
      return ScreenName.CHECKING_FINGER;
    }
  }

  /// One line of data: a label in both languages and a value, masked where it is a NIK.
  record Line(Words label, String value) {}

  /// @param photo base64 JPEG of the record, null when there is none
  record ConfirmData(List<Line> lines, @Nullable String photo) implements ViewContent {
    public ConfirmData {
      lines = List.copyOf(lines);
    }

    @Override
    public ScreenName screen() {
      return ScreenName.CONFIRM_DATA;
    }
  }

  /// @param step 1 to `steps` @param doing what the machine does now @param secondsLeft an honest
  ///   estimate, 0 when unknown
  record Working(int step, int steps, Words doing, int secondsLeft) implements ViewContent {
    @Override
    public ScreenName screen() {
      return ScreenName.WORKING;
    }
  }

  /// The new card sticks out. @param secondsLeft until it is taken back
  record CollectCard(int secondsLeft) implements ViewContent {
    @Override
    public ScreenName screen() {
      return ScreenName.COLLECT_CARD;
    }
  }

  /// The old card sticks out of the acceptor. @param why null when the citizen asked to stop
  record TakeOldCard(@Nullable Words why, int secondsLeft) implements ViewContent {
    @Override
    public ScreenName screen() {
      return ScreenName.TAKE_OLD_CARD;
    }
  }

  /// @param printed false when paper failed: the number and QR on the screen must do
  record Receipt(String registrationNumber, String qr, boolean printed, Words nextStep)
      implements ViewContent {
    @Override
    public ScreenName screen() {
      return ScreenName.RECEIPT;
    }
  }

  record Farewell(Words message) implements ViewContent {
    @Override
    public ScreenName screen() {
      return ScreenName.FAREWELL;
    }
  }

  /// Says why, what next, where and by when. @param code stable, shown small
  ///
  /// @param office where and when a person helps
  record Refused(
      String code,
      Words cause,
      Words nextStep,
      Office office,
      @Nullable String registrationNumber,
      boolean cardComesBack)
      implements ViewContent {
    @Override
    public ScreenName screen() {
      return ScreenName.REFUSED;
    }
  }

  /// @param office where and when a person helps
  record OutOfService(String code, Words cause, Words nextStep, Office office)
      implements ViewContent {
    @Override
    public ScreenName screen() {
      return ScreenName.OUT_OF_SERVICE;
    }
  }

  /// @param secondsLeft until the visit ends by itself
  record StillThere(int secondsLeft) implements ViewContent {
    @Override
    public ScreenName screen() {
      return ScreenName.STILL_THERE;
    }
  }

  record Help(Words about) implements ViewContent {
    @Override
    public ScreenName screen() {
      return ScreenName.HELP;
    }
  }
}
