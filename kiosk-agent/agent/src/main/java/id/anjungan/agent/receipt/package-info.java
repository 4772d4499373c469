/// The paper that a citizen leaves with: layout, and the signed QR.
@NullMarked
package id.anjungan.agent.receipt;

import org.jspecify.annotations.NullMarked;
