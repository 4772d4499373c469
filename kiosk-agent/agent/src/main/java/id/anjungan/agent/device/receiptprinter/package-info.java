/// The receipt printer.
@NullMarked
package id.anjungan.agent.device.receiptprinter;

import org.jspecify.annotations.NullMarked;
