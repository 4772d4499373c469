/// A citizen's visit: guarded steps, time limits, wipe.
@NullMarked
package id.anjungan.agent.journey;

import org.jspecify.annotations.NullMarked;
