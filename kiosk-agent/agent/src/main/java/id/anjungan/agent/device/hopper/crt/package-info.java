/// The hopper on the CRT wire.
@NullMarked
package id.anjungan.agent.device.hopper.crt;

import org.jspecify.annotations.NullMarked;
