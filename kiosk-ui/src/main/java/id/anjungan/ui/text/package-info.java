/// The fixed words of the screens in both languages.
@NullMarked
package id.anjungan.ui.text;

import org.jspecify.annotations.NullMarked;
