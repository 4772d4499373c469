package id.anjungan.central.contract;

/// A card to be made.
///
/// @param photo JPEG, 3:4, background already in place
/// @param signature 924 bytes, 168 x 44, 1 bit a pixel (docs/ktp-el-test-profile.md 1)
public record CardOrder(
    OrderId order, CardNumber cardNumber, CardFields fields, Blob photo, Blob signature) {}
