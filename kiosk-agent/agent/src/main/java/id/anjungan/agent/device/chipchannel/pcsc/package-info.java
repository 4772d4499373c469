/// Chips behind PC/SC readers: a small binding of libpcsclite, and the channel over it.
@NullMarked
package id.anjungan.agent.device.chipchannel.pcsc;

import org.jspecify.annotations.NullMarked;
