package id.anjungan.central.personalisation;

import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OrderStateTest {

  @ParameterizedTest
  @EnumSource(OrderState.class)
  @DisplayName("No order both lives and came to nothing: two valid cards cannot follow from one")
  void noStateIsBoth(OrderState state) {
    assertFalse(state.isLiving() && state.cameToNothing());
  }

  @ParameterizedTest
  @EnumSource(
      value = OrderState.class,
      names = {"ISSUED", "RETRACTED", "UNCERTAIN"})
  @DisplayName("A card that is or may be out never gives the old one its life back (REQ-057)")
  void cardThatMayBeOutCountsAsMade(OrderState state) {
    assertFalse(state.cameToNothing());
  }
}
