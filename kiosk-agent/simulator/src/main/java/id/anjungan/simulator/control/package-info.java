/// The control socket of the street: what people and weather do to a cabinet.
@NullMarked
package id.anjungan.simulator.control;

import org.jspecify.annotations.NullMarked;
