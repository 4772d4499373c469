package id.anjungan.central.contract;

/// @param journal the journal that was acknowledged
/// @param upTo all reports of that journal with n up to this are durable at the centre
public record ReportsAccepted(String journal, long upTo) {}
