/// The one source of time in the agent.
@NullMarked
package id.anjungan.agent.clock;

import org.jspecify.annotations.NullMarked;
