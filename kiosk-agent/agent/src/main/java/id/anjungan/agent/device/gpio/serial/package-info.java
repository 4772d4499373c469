/// Doors and lights behind a serial I/O board.
@NullMarked
package id.anjungan.agent.device.gpio.serial;

import org.jspecify.annotations.NullMarked;
