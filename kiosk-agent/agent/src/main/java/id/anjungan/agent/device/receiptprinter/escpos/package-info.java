/// The receipt printer by ESC/POS.
@NullMarked
package id.anjungan.agent.device.receiptprinter.escpos;

import org.jspecify.annotations.NullMarked;
