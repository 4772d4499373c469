/// The daemon that owns devices, journey and journal: its wiring and its start.
@NullMarked
package id.anjungan.agent;

import org.jspecify.annotations.NullMarked;
