/// The demo: a citizen, played by a script or by you, at the street's kiosk.
@NullMarked
package id.anjungan.provisioning.demo;

import org.jspecify.annotations.NullMarked;
