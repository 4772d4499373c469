/// Records of card orders; known only inside the feature.
@NullMarked
package id.anjungan.central.personalisation.store;

import org.jspecify.annotations.NullMarked;
