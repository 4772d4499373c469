/// One part of the system alone, from its configuration file.
@NullMarked
package id.anjungan.provisioning.part;

import org.jspecify.annotations.NullMarked;
