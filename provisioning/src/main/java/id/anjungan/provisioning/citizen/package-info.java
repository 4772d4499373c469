@NullMarked
package id.anjungan.provisioning.citizen;

import org.jspecify.annotations.NullMarked;
