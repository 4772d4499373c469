/// The dispenser that feeds blanks, reads their UID and passes them on or drops them.
@NullMarked
package id.anjungan.agent.device.hopper;

import org.jspecify.annotations.NullMarked;
