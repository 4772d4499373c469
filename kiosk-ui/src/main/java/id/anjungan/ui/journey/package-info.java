/// Follows the agent's view: what is shown now, and the one touch that it takes.
@NullMarked
package id.anjungan.ui.journey;

import org.jspecify.annotations.NullMarked;
