/// The `anjungan` command: one entry for demo, citizens, receipts, benches and single parts.
@NullMarked
package id.anjungan.provisioning;

import org.jspecify.annotations.NullMarked;
