/// The kiosks that may speak: registry, local time, journals received.
@NullMarked
package id.anjungan.central.fleet;

import org.jspecify.annotations.NullMarked;
