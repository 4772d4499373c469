/// Byte lines to devices, with deadlines in both directions; the one home of the serial library.
@NullMarked
package id.anjungan.agent.device.line;

import org.jspecify.annotations.NullMarked;
