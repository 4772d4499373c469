/// The private wiring between a device's electronics and the machine's sensors and motors.
@NullMarked
package id.anjungan.simulator.harness;

import org.jspecify.annotations.NullMarked;
