package id.anjungan.agent.journal;

/// Placeholder of the face until the journal itself follows.
public final class Journal {}
