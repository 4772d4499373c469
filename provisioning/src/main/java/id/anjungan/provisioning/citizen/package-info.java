/// Synthetic citizens: folders in the form that demo and tests take, made from a seed. No real
/// person's data is in them.
@NullMarked
package id.anjungan.provisioning.citizen;

import org.jspecify.annotations.NullMarked;
