/// The population register: biodata, the duty to hold a card.
@NullMarked
package id.anjungan.central.resident;

import org.jspecify.annotations.NullMarked;
