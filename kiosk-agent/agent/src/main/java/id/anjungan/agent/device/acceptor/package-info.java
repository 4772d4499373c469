/// The motor reader that takes the old card in, holds it latched, gives it back or retains it.
@NullMarked
package id.anjungan.agent.device.acceptor;

import org.jspecify.annotations.NullMarked;
