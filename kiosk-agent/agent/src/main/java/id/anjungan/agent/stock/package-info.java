/// Blanks and bins by XFS counts, as they follow from the journal.
@NullMarked
package id.anjungan.agent.stock;

import org.jspecify.annotations.NullMarked;
