package id.anjungan.central.contract;

import java.time.Instant;

/// The centre can take commands; its time, so that a kiosk knows its own offset.
public record Ready(Instant serverTime) {}
