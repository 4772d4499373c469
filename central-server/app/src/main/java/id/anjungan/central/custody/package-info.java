/// Cards that lie in a bin until they are collected or destroyed, and incidents that a person must
/// resolve.
@NullMarked
package id.anjungan.central.custody;

import org.jspecify.annotations.NullMarked;
