/// The ZFM-20 fingerprint module on its serial wire.
@NullMarked
package id.anjungan.agent.device.fingerprint.zfm20;

import org.jspecify.annotations.NullMarked;
