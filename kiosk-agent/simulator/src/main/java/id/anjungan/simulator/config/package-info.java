/// The file that a cabinet is started with.
@NullMarked
package id.anjungan.simulator.config;

import org.jspecify.annotations.NullMarked;
