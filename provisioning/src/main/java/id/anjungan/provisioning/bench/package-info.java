/// The benches: every figure that the project claims, measured anew on this machine.
@NullMarked
package id.anjungan.provisioning.bench;

import org.jspecify.annotations.NullMarked;
