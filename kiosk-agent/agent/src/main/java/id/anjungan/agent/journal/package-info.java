/// The durable, hash-chained record of what the kiosk was about to do and what came of it.
@NullMarked
package id.anjungan.agent.journal;

import org.jspecify.annotations.NullMarked;
