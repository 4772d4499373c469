/// JSON objects, one a line, over Unix domain sockets.
@NullMarked
package id.anjungan.simulator.socket;

import org.jspecify.annotations.NullMarked;
