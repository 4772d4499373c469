/// The two finger checks of a visit: challenge, signed capture, and the centre's verdict.
@NullMarked
package id.anjungan.agent.verification;

import org.jspecify.annotations.NullMarked;
