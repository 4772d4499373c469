package id.anjungan.central.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;

/// Entities of the running transaction. What is changed on them by their own methods is written at
/// its end, guarded by their version.
@ApplicationScoped
public class Records {

  private final EntityManager entities;

  @Inject
  public Records(EntityManager entities) {
    this.entities = entities;
  }

  public <R> Optional<R> find(Class<R> type, Object id) {
    return Optional.ofNullable(entities.find(type, id));
  }

  /// The record, which no other transaction may lock or change until this one ends.
  public <R> Optional<R> locked(Class<R> type, Object id) {
    return Optional.ofNullable(entities.find(type, id, LockModeType.PESSIMISTIC_WRITE));
  }

  public void add(Object record) {
    entities.persist(record);
  }

  /// Writes changes down now, so that the constraints of the database speak here and not later.
  public void flush() {
    entities.flush();
  }

  /// @param query JPQL with ?1, ?2, ..., kept by the record's class
  public <R> List<R> list(Class<R> type, String query, Object... values) {
    TypedQuery<R> typed = entities.createQuery(query, type);
    for (int i = 0; i < values.length; i++) {
      typed.setParameter(i + 1, values[i]);
    }
    return typed.getResultList();
  }
}
