package id.anjungan.central.application.store;

import id.anjungan.central.contract.RegistrationNumber;
import id.anjungan.central.platform.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/// Running numbers and the daily register [buku harian] of each regency.
@ApplicationScoped
public class RegisterTable {

  private final Database database;

  @Inject
  public RegisterTable(Database database) {
    this.database = database;
  }

  /// The next number of that regency and day, from 1; others wait until this transaction ends, so
  /// that no number is lost.
  ///
  /// @param regency four digits
  public int next(String regency, LocalDate day) {
    return database
        .first(
            "insert into registration_counter (regency, day, last) values (?, ?, 1)"
                + " on conflict (regency, day) do update set last = registration_counter.last + 1"
                + " returning last",
            row -> row.getInt(1),
            regency,
            day)
        .orElseThrow();
  }

  public void enter(String regency, LocalDate day, int n, RegistrationNumber number, String entry) {
    database.change(
        "insert into daily_register (regency, day, n, registration_number, entry)"
            + " values (?, ?, ?, ?, ?)",
        regency,
        day,
        n,
        number.value(),
        entry);
  }
}
