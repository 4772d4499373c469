/// The way to the centre: commands with idempotency keys, and the outbox.
@NullMarked
package id.anjungan.agent.link;

import org.jspecify.annotations.NullMarked;
