/// The door: what screen and agent say to each other over a loopback WebSocket, in the XFS4IoT
/// envelope.
@NullMarked
package id.anjungan.agent.contract;

import org.jspecify.annotations.NullMarked;
