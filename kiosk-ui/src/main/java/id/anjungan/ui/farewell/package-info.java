/// The screens at the end of a visit.
@NullMarked
package id.anjungan.ui.farewell;

import org.jspecify.annotations.NullMarked;
