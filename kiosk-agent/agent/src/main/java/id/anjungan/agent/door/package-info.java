/// The server side of the screen's wire: a loopback WebSocket that shows views and takes touches.
@NullMarked
package id.anjungan.agent.door;

import org.jspecify.annotations.NullMarked;
