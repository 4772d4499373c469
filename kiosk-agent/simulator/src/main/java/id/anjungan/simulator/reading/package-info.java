/// Reads what is printed on a card: digits, from the picture alone.
@NullMarked
package id.anjungan.simulator.reading;

import org.jspecify.annotations.NullMarked;
