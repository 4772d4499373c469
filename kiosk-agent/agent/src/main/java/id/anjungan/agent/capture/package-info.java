/// Finger captures: quality, guidance, signed result.
@NullMarked
package id.anjungan.agent.capture;

import org.jspecify.annotations.NullMarked;
