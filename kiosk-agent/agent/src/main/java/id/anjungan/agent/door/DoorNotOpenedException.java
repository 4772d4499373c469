package id.anjungan.agent.door;

/// The door's port cannot be had: another program holds it.
public final class DoorNotOpenedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public DoorNotOpenedException(Throwable cause) {
    super("DOOR_NOT_OPENED: the port of the door cannot be had", cause);
  }
}
