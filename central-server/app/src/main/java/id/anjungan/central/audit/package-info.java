/// The append-only chain of who did what, and its verification.
@NullMarked
package id.anjungan.central.audit;

import org.jspecify.annotations.NullMarked;
