package id.anjungan.central.biometrics;

import id.anjungan.central.biometrics.store.ChallengeTable;
import id.anjungan.central.biometrics.store.ChallengeTable.Issued;
import id.anjungan.central.contract.Blob;
import id.anjungan.central.contract.CaptureClaims;
import id.anjungan.central.contract.Challenge;
import id.anjungan.central.contract.ChallengeRequest;
import id.anjungan.central.contract.CheckStep;
import id.anjungan.central.contract.VisitId;
import id.anjungan.central.platform.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/// One-time challenges: a capture made for another visit, step, finger or moment is worth nothing.
@ApplicationScoped
public class Challenges {

  /// Impressions allowed for the first check of a visit, and for the second check of each card
  /// (design 5).
  public static final int MOST_CAPTURES = 4;

  /// Long enough for a finger to be placed and sent, too short to be carried away.
  private static final Duration LIFE = Duration.ofMinutes(2);

  private static final int NONCE_LENGTH = 32;

  private final ChallengeTable table;
  private final Ids ids;
  private final Clock clock;

  @Inject
  public Challenges(ChallengeTable table, Ids ids, Clock clock) {
    this.table = table;
    this.ids = ids;
    this.clock = clock;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  public Challenge issue(ChallengeRequest request) {
    Instant expiresAt = clock.instant().plus(LIFE);
    Challenge challenge = new Challenge(ids.uuid(), new Blob(ids.bytes(NONCE_LENGTH)), expiresAt);
    table.add(challenge, request);
    return challenge;
  }

  /// Spends the challenge that a capture names, when it is answered rightly and in time.
  @Transactional(Transactional.TxType.MANDATORY)
  public ChallengeAnswer spend(CaptureClaims claims) {
    return table
        .locked(claims.challengeId())
        .map(issued -> spend(issued, claims))
        .orElse(ChallengeAnswer.CHALLENGE_UNKNOWN);
  }

  private ChallengeAnswer spend(Issued issued, CaptureClaims claims) {
    if (!issued.isAnsweredBy(claims)) {
      return ChallengeAnswer.CHALLENGE_NOT_ANSWERED;
    }
    if (issued.answered()) {
      return ChallengeAnswer.CHALLENGE_USED;
    }
    Instant now = clock.instant();
    if (now.isAfter(issued.expiresAt())) {
      return ChallengeAnswer.CHALLENGE_EXPIRED;
    }
    table.markAnswered(claims.challengeId(), now);
    return ChallengeAnswer.ACCEPTED;
  }

  /// The tries of a check are counted from here: each card has its own second check.
  @Transactional(Transactional.TxType.MANDATORY)
  public void beginAnew(VisitId visit, CheckStep step) {
    table.setAside(visit, step);
  }

  /// How many more captures a check of a visit allows, 0 to [#MOST_CAPTURES].
  @Transactional(Transactional.TxType.MANDATORY)
  public int triesLeft(VisitId visit, CheckStep step) {
    return Math.max(0, MOST_CAPTURES - table.countAnswered(visit, step));
  }
}
