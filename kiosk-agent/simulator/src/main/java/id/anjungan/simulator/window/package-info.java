/// A window on the cabinet, for a person who plays the citizen.
@NullMarked
package id.anjungan.simulator.window;

import org.jspecify.annotations.NullMarked;
