/// The fingerprint module.
@NullMarked
package id.anjungan.agent.device.fingerprint;

import org.jspecify.annotations.NullMarked;
