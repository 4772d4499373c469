package id.anjungan.central.contract;

/// Asks for a one-time challenge that one capture of one claimed finger must answer.
public record ChallengeRequest(VisitId visit, CheckStep step, Finger finger) {}
