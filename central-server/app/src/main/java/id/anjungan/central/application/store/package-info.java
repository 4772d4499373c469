/// Records of visits, cases and the daily register; known only inside the feature.
@NullMarked
package id.anjungan.central.application.store;

import org.jspecify.annotations.NullMarked;
