package id.anjungan.simulator.physics;

/// Doors that only field staff open.
public enum Door {
  SERVICE,
  HOPPER
}
