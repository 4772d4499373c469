/// The street: a centre and a kiosk with its cabinet on one machine, each part a process of its
/// own.
@NullMarked
package id.anjungan.provisioning.street;

import org.jspecify.annotations.NullMarked;
