/// What the commands say to the person at the keyboard, and how they take arguments.
@NullMarked
package id.anjungan.provisioning.console;

import org.jspecify.annotations.NullMarked;
