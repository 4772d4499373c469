package id.anjungan.central.gateway;

import id.anjungan.central.contract.Problem;
import id.anjungan.central.platform.NextStep;

/// The gateway's own problems; those of a rule come from the feature that owns it.
final class Problems {

  static final Reply NOT_FOUND = lasting(404, "NOT_FOUND", "nothing stands at this path");
  static final Reply KIOSK_UNKNOWN =
      lasting(403, "KIOSK_UNKNOWN", "the certificate is not that of a kiosk in service");
  static final Reply KEY_MISSING =
      lasting(400, "IDEMPOTENCY_KEY_MISSING", "the header Idempotency-Key is missing or malformed");
  static final Reply KEY_REUSED =
      lasting(422, "IDEMPOTENCY_KEY_REUSED", "the same key came with another command before");
  static final Reply FORGOTTEN =
      Reply.of(
          Problem.of(
              410,
              "ANSWER_FORGOTTEN",
              "the command was answered; the answer was deleted after its visit had ended",
              NextStep.BEGIN_ANEW,
              false));
  static final Reply TOO_LARGE = lasting(413, "BODY_TOO_LARGE", "the body is too large");
  static final Reply IN_PROGRESS =
      passing(409, "COMMAND_IN_PROGRESS", "the same command is being carried out");
  static final Reply CONFLICT =
      passing(503, "DATABASE_CONFLICT", "two commands met in the database; nothing was changed");
  static final Reply FAULT =
      passing(500, "CENTRE_FAULT", "a fault of the centre; nothing was changed");

  private Problems() {}

  static Reply lasting(int status, String code, String detail) {
    return Reply.of(Problem.of(status, code, detail, NextStep.CALL_SERVICE, false));
  }

  private static Reply passing(int status, String code, String detail) {
    return Reply.of(Problem.of(status, code, detail, NextStep.TRY_LATER, true));
  }
}
