@NullMarked
package id.anjungan.provisioning.centre;

import org.jspecify.annotations.NullMarked;
