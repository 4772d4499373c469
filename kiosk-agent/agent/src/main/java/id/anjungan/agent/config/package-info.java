/// What a kiosk is told at its start: the strict reader of kiosk.json (docs/street.md).
@NullMarked
package id.anjungan.agent.config;

import org.jspecify.annotations.NullMarked;
