/// The simulated KTP-el chip and the test SAM, written from `docs/ktp-el-test-profile.md` alone.
///
/// Nothing here is shared with the agent or the centre: it is the other end of the wire.
@NullMarked
package id.anjungan.simulator.chip;

import org.jspecify.annotations.NullMarked;
