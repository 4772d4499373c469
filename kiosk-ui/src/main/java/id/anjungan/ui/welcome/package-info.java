/// The screen while nobody is here.
@NullMarked
package id.anjungan.ui.welcome;

import org.jspecify.annotations.NullMarked;
