/// Doors and lights at the header pins of an ARM board.
@NullMarked
package id.anjungan.agent.device.gpio.pi4j;

import org.jspecify.annotations.NullMarked;
