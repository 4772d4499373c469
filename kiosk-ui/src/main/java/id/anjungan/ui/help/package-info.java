/// The screens that help: the help page and the question whether someone is still here.
@NullMarked
package id.anjungan.ui.help;

import org.jspecify.annotations.NullMarked;
