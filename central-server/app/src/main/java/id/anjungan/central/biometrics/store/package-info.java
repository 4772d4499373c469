/// Recorded fingers and challenges; known only inside the feature.
@NullMarked
package id.anjungan.central.biometrics.store;

import org.jspecify.annotations.NullMarked;
