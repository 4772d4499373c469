/// The screens while the old card goes in and is read.
@NullMarked
package id.anjungan.ui.identify;

import org.jspecify.annotations.NullMarked;
