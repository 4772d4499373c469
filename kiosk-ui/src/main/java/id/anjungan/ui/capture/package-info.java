/// The screens while a finger is given and checked.
@NullMarked
package id.anjungan.ui.capture;

import org.jspecify.annotations.NullMarked;
