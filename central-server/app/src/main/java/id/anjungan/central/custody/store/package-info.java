/// Records of custody and incidents; known only inside the feature.
@NullMarked
package id.anjungan.central.custody.store;

import org.jspecify.annotations.NullMarked;
