/// A bench for devices and machines under test.
@NullMarked
package id.anjungan.simulator.bench;

import org.jspecify.annotations.NullMarked;
