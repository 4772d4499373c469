/// The machine as matter: cards, motors, bins, fingers, paper and power, and the truth of where
/// everything is.
@NullMarked
package id.anjungan.simulator.physics;

import org.jspecify.annotations.NullMarked;
