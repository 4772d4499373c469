/// The case of a citizen: visit, first check, registration, production, and what kiosks report of
/// it.
@NullMarked
package id.anjungan.central.application;

import org.jspecify.annotations.NullMarked;
