/// What goes on and into a card: orders, chip scripts, proofs and release tokens.
@NullMarked
package id.anjungan.central.personalisation;

import org.jspecify.annotations.NullMarked;
