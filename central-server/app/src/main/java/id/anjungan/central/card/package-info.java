/// The life of an issued card: at most one valid one per person.
@NullMarked
package id.anjungan.central.card;

import org.jspecify.annotations.NullMarked;
