package id.anjungan.agent.journey;

import id.anjungan.agent.contract.Words;

/// Why something ended, and what the citizen does next, where and by when.
record Explanation(Words cause, Words nextStep) {}
