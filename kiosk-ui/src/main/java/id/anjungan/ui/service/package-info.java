/// The screen on which a service is chosen.
@NullMarked
package id.anjungan.ui.service;

import org.jspecify.annotations.NullMarked;
