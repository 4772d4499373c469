/// Fingers that no one has: a generator of artificial prints for the demo and the tests.
///
/// After the published idea of SFinGe (Cappelli, Maio, Maltoni): an orientation field, ridges grown
/// by oriented filters, impressions with rotation, skin distortion, pressure and noise.
@NullMarked
package id.anjungan.afis.synthesis;

import org.jspecify.annotations.NullMarked;
