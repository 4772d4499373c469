/// The acceptor on the CRT wire.
@NullMarked
package id.anjungan.agent.device.acceptor.crt;

import org.jspecify.annotations.NullMarked;
