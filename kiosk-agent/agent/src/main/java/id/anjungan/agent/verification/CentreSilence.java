package id.anjungan.agent.verification;

import id.anjungan.agent.link.CentreAnswer;
import id.anjungan.central.contract.Problem;
import id.anjungan.central.contract.Text;
import org.jspecify.annotations.Nullable;

/// The centre gave no usable answer.
///
/// @param code stable: CENTRE_LOST, or the code of the centre's problem
/// @param nextStep the centre's words for the citizen, null when there was no answer
public record CentreSilence(String code, @Nullable Text nextStep) {

  public static final String CENTRE_LOST = "CENTRE_LOST";

  public static CentreSilence of(CentreAnswer.Lost<?> lost) {
    return new CentreSilence(CENTRE_LOST, null);
  }

  public static CentreSilence of(CentreAnswer.Refused<?> refused) {
    Problem problem = refused.problem();
    return new CentreSilence(problem.code(), problem.nextStep());
  }
}
