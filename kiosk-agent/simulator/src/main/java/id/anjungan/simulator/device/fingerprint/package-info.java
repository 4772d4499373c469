/// A ZFM-20 fingerprint module and the sensor window it sees a finger through.
@NullMarked
package id.anjungan.simulator.device.fingerprint;

import org.jspecify.annotations.NullMarked;
