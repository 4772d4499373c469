/// The touch screens of the kiosk: they draw what the agent decides and hand back what was touched.
@NullMarked
package id.anjungan.ui;

import org.jspecify.annotations.NullMarked;
