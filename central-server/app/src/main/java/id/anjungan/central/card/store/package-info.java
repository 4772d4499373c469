/// Records of cards; known only inside the feature.
@NullMarked
package id.anjungan.central.card.store;

import org.jspecify.annotations.NullMarked;
