/// The daemon that owns the devices, the journey and the journal of one kiosk.
@NullMarked
package id.anjungan.agent;

import org.jspecify.annotations.NullMarked;
