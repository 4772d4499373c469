/// An Evolis card printer with a contactless station and a bezel.
@NullMarked
package id.anjungan.simulator.device.cardprinter;

import org.jspecify.annotations.NullMarked;
