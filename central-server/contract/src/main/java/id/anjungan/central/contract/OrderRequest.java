package id.anjungan.central.contract;

/// Binds the blank that lies at the hopper's RF station to an application. One blank, one order.
///
/// @param hopper name of the hopper, such as `HOPPER-1`
public record OrderRequest(RegistrationNumber registrationNumber, ChipUid blank, String hopper) {}
