/// The screen on which a citizen checks the data.
@NullMarked
package id.anjungan.ui.confirm;

import org.jspecify.annotations.NullMarked;
