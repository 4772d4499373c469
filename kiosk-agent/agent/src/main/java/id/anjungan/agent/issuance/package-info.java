/// A new card from blank to citizen: each step a type, each motion journalled first; recovery at
/// start.
@NullMarked
package id.anjungan.agent.issuance;

import org.jspecify.annotations.NullMarked;
