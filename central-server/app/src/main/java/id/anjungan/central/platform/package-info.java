/// What every feature stands on: settings, clock, ids, data source, migrations, SQL, answers.
@NullMarked
package id.anjungan.central.platform;

import org.jspecify.annotations.NullMarked;
