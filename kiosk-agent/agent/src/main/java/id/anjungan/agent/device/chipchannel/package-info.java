/// A way to a chip: bytes in, bytes out; over PC/SC or through a device's own RF station.
@NullMarked
package id.anjungan.agent.device.chipchannel;

import org.jspecify.annotations.NullMarked;
