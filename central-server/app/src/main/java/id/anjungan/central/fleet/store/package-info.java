/// Records of kiosks and journals; known only inside the feature.
@NullMarked
package id.anjungan.central.fleet.store;

import org.jspecify.annotations.NullMarked;
