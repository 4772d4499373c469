package id.anjungan.agent.journey;

import id.anjungan.agent.contract.Stage;
import id.anjungan.agent.contract.ViewContent;
import id.anjungan.agent.contract.Words;
import id.anjungan.agent.issuance.IssuanceStep;
import id.anjungan.agent.issuance.IssuanceWatcher;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Shows a citizen what happens with cards: the making, the new card that waits, the old card that
/// waits. For one visit.
final class CardScreens implements IssuanceWatcher {

  /// The steps that are counted; another blank begins them anew.
  private static final List<IssuanceStep> STEPS =
      List.of(
          IssuanceStep.FETCHING_BLANK,
          IssuanceStep.WRITING_CHIP,
          IssuanceStep.READING_BACK,
          IssuanceStep.PRINTING,
          IssuanceStep.PROVING,
          IssuanceStep.KEEPING_OLD_CARD,
          IssuanceStep.ACTIVATING,
          IssuanceStep.PRESENTING);

  private final Dialogue dialogue;
  private final Lights lights;
  private final Diary diary;
  private final @Nullable Words why;
  private boolean collecting;
  private boolean returning;

  /// @param why the old card comes back; null when the citizen asked for it
  CardScreens(Dialogue dialogue, Lights lights, Diary diary, @Nullable Words why) {
    this.dialogue = dialogue;
    this.lights = lights;
    this.diary = diary;
    this.why = why;
  }

  @Override
  public void working(IssuanceStep step, int secondsLeft) {
    int shown = Math.max(1, STEPS.indexOf(step) + 1);
    dialogue.say(
        Stage.MAKING,
        new ViewContent.Working(shown, STEPS.size(), ScreenWords.doing(step), secondsLeft));
  }

  @Override
  public void collect(int secondsLeft) {
    if (!collecting) {
      collecting = true;
      diary.enter(Stage.COLLECT);
      lights.bezel(true);
    }
    dialogue.say(Stage.COLLECT, new ViewContent.CollectCard(secondsLeft));
  }

  @Override
  public void takeOldCard(int secondsLeft) {
    if (!returning) {
      returning = true;
      lights.mouth(true);
    }
    dialogue.say(Stage.COLLECT, new ViewContent.TakeOldCard(why, secondsLeft));
  }
}
