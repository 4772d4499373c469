/// What is printed on a card: both faces as pictures.
@NullMarked
package id.anjungan.agent.issuance.face;

import org.jspecify.annotations.NullMarked;
