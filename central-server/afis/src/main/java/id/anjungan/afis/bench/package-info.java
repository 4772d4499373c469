/// Measures the fingerprint module: the figures of `anjungan bench verify`.
@NullMarked
package id.anjungan.afis.bench;

import org.jspecify.annotations.NullMarked;
