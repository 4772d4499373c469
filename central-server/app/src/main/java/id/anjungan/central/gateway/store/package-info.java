/// Answers already given; known only inside the feature.
@NullMarked
package id.anjungan.central.gateway.store;

import org.jspecify.annotations.NullMarked;
