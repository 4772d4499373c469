package id.anjungan.agent.capture;

import id.anjungan.central.contract.CaptureClaims;
import id.anjungan.central.contract.SignedCapture;

/// Signs a capture with the kiosk's capture key (ES256, header kid = kiosk id). Thread-safe.
public interface CaptureSigner {

  SignedCapture sign(CaptureClaims claims);
}
