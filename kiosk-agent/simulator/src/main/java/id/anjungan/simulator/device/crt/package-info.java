/// Creator CRT units: the acceptor of old cards and the hopper of blanks.
@NullMarked
package id.anjungan.simulator.device.crt;

import org.jspecify.annotations.NullMarked;
