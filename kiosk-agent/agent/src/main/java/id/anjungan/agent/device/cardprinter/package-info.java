/// The card printer: contactless station, print, bezel, take back, reject box.
@NullMarked
package id.anjungan.agent.device.cardprinter;

import org.jspecify.annotations.NullMarked;
