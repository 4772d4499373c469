/// Fingerprints: images, templates, comparison 1:1 and our own measure of quality.
///
/// The only place that knows SourceAFIS. Scores are SourceAFIS's own scale; 40 is the default
/// threshold, at which about 3 in 100 000 comparisons of strangers pass.
@NullMarked
package id.anjungan.afis;

import org.jspecify.annotations.NullMarked;
