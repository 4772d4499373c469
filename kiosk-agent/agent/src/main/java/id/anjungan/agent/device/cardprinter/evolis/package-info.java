/// The card printer by Evolis commands.
@NullMarked
package id.anjungan.agent.device.cardprinter.evolis;

import org.jspecify.annotations.NullMarked;
