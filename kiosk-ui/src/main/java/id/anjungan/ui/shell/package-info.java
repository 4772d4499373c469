/// The frame around every screen: progress, title, buttons, time left.
@NullMarked
package id.anjungan.ui.shell;

import org.jspecify.annotations.NullMarked;
