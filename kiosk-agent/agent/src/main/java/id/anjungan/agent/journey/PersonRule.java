package id.anjungan.agent.journey;

import java.util.Arrays;

/// The centre's rules about a person or a service by which it refuses a command of a visit. Their
/// names are the codes of its problems: those of its `SightingRule`, and of an application.
///
/// Every other code is about the wire between kiosk and centre: visit, challenge, capture,
/// identity, key. A code that is not known here counts among those, so that nobody is told to be
/// refused by a rule that there is none of.
enum PersonRule {
  HOLDER_UNKNOWN,
  NOT_ELIGIBLE,
  STAY_PERMIT_ENDED,
  FINGERS_MISSING,
  ORDER_OPEN,
  SERVICE_NOT_OFFERED;

  static boolean hasCode(String code) {
    return Arrays.stream(values()).anyMatch(rule -> rule.name().equals(code));
  }
}
