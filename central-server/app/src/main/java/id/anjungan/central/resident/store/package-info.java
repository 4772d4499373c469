/// Records of residents; known only inside the feature.
@NullMarked
package id.anjungan.central.resident.store;

import org.jspecify.annotations.NullMarked;
