/// What all devices share: units, faults in the words of XFS, results of motions and readings.
@NullMarked
package id.anjungan.agent.device;

import org.jspecify.annotations.NullMarked;
