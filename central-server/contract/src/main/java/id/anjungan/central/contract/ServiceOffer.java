package id.anjungan.central.contract;

/// A service that this citizen may ask for at this kiosk, with what the citizen must know.
///
/// @param feeRupiah 0: all services are free of charge (REQ-069)
/// @param timeLimit the time limit of this kiosk in words (REQ-072 to REQ-076)
public record ServiceOffer(ServiceReason reason, long feeRupiah, Text timeLimit) {}
