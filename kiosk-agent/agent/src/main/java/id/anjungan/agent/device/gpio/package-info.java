/// Doors, switches and lights.
@NullMarked
package id.anjungan.agent.device.gpio;

import org.jspecify.annotations.NullMarked;
