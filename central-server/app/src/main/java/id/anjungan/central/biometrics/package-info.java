/// Recorded fingers, one-time challenges, comparisons one to one.
@NullMarked
package id.anjungan.central.biometrics;

import org.jspecify.annotations.NullMarked;
