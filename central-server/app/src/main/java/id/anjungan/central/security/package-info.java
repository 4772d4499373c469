/// The centre's keys, and what a production centre refuses.
@NullMarked
package id.anjungan.central.security;

import org.jspecify.annotations.NullMarked;
