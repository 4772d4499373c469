package id.anjungan.central.contract;

/// Asks for the writing commands of one blank. @param challenge the 8 bytes that the blank drew
public record ScriptRequest(OrderId order, ChipUid blank, Blob challenge) {}
