/// The centre as a whole, inside its container.
@NullMarked
package id.anjungan.central;

import org.jspecify.annotations.NullMarked;
