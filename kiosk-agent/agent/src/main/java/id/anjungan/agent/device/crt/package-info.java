/// The wire that the acceptor and the hopper share: frames of the CRT family, dialogue, RF station.
@NullMarked
package id.anjungan.agent.device.crt;

import org.jspecify.annotations.NullMarked;
