/// Pseudo-terminals as serial lines, with the pace and the faults of real ones.
@NullMarked
package id.anjungan.simulator.wire;

import org.jspecify.annotations.NullMarked;
