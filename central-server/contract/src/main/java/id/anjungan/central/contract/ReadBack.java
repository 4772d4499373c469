package id.anjungan.central.contract;

/// What was read back from the new chip through the SAM.
///
/// @param firstMinutiae ISO/IEC 19794-2 record of EF 6FF4 without its length prefix
/// @param secondMinutiae the same of 6FF5
/// @param contentDigest SHA-256 over the six files as read
/// @param signatureValid the verdict of the SAM
public record ReadBack(
    Blob firstMinutiae, Blob secondMinutiae, Blob contentDigest, boolean signatureValid) {}
