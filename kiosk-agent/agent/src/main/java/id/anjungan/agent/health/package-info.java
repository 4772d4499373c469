/// Whether this kiosk can keep what it would promise: the check before a visit and its watch.
@NullMarked
package id.anjungan.agent.health;

import org.jspecify.annotations.NullMarked;
