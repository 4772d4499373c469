/// Verifies what the QR of a receipt holds.
@NullMarked
package id.anjungan.provisioning.receipt;

import org.jspecify.annotations.NullMarked;
