/// The world around a centre under test: keys, kiosks, chips, citizens.
@NullMarked
package id.anjungan.central.world;

import org.jspecify.annotations.NullMarked;
