/// The street's and the tests' hand on the real screen, over a Unix socket.
@NullMarked
package id.anjungan.ui.robot;

import org.jspecify.annotations.NullMarked;
