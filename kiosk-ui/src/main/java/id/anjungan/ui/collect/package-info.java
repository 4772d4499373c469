/// The screens while the card is made and handed over.
@NullMarked
package id.anjungan.ui.collect;

import org.jspecify.annotations.NullMarked;
