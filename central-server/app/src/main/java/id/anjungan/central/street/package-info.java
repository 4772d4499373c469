/// The street's own endpoints, in profile demo only: it enters kiosks, citizens and blanks.
@NullMarked
package id.anjungan.central.street;

import org.jspecify.annotations.NullMarked;
