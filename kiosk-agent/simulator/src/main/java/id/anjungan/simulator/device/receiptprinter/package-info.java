/// An ESC/POS receipt printer with paper that can be looked at.
@NullMarked
package id.anjungan.simulator.device.receiptprinter;

import org.jspecify.annotations.NullMarked;
