/// Lines of the audit chain; known only inside the feature.
@NullMarked
package id.anjungan.central.audit.store;

import org.jspecify.annotations.NullMarked;
