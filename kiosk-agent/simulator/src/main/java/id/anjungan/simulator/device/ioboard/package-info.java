/// An ASCII I/O board for doors, mains and lights.
@NullMarked
package id.anjungan.simulator.device.ioboard;

import org.jspecify.annotations.NullMarked;
