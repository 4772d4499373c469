/// The KTP-el chip: file layout, dialogue of chip and SAM, writing, read-back, activation.
@NullMarked
package id.anjungan.agent.chip;

import org.jspecify.annotations.NullMarked;
