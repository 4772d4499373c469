/// Starts the centre: database, server, ports, and an orderly end.
@NullMarked
package id.anjungan.provisioning.centre;

import org.jspecify.annotations.NullMarked;
