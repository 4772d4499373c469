/// PC/SC in software: the PC/SC daemon with the virtual reader's two slots, and the cards in them.
@NullMarked
package id.anjungan.simulator.pcsc;

import org.jspecify.annotations.NullMarked;
