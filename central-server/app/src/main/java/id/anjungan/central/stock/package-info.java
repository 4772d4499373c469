/// Blanks by chip UID, from loading to their one terminal state.
@NullMarked
package id.anjungan.central.stock;

import org.jspecify.annotations.NullMarked;
