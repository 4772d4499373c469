/// Records of blanks; known only inside the feature.
@NullMarked
package id.anjungan.central.stock.store;

import org.jspecify.annotations.NullMarked;
