/// The kiosks' entrance: identity of the device, idempotency, dispatch, problems.
@NullMarked
package id.anjungan.central.gateway;

import org.jspecify.annotations.NullMarked;
