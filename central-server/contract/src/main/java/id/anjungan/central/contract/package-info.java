/// The wire between kiosk and centre: commands, answers, reports, and the identity values that both
/// sides speak.
@NullMarked
package id.anjungan.central.contract;

import org.jspecify.annotations.NullMarked;
