/// The screens while there is no service.
@NullMarked
package id.anjungan.ui.outage;

import org.jspecify.annotations.NullMarked;
