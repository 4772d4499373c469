/// What screens are put together from: buttons, texts, drawings.
@NullMarked
package id.anjungan.ui.widget;

import org.jspecify.annotations.NullMarked;
