/// A kiosk cabinet in software: owns the physical truth and starts a process for each device.
@NullMarked
package id.anjungan.simulator;

import org.jspecify.annotations.NullMarked;
