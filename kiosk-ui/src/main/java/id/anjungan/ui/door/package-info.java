/// The screen's side of the wire to the agent; nothing else touches the network.
@NullMarked
package id.anjungan.ui.door;

import org.jspecify.annotations.NullMarked;
