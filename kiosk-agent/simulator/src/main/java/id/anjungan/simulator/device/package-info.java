/// The frame of every simulated device: one process, one wire.
@NullMarked
package id.anjungan.simulator.device;

import org.jspecify.annotations.NullMarked;
