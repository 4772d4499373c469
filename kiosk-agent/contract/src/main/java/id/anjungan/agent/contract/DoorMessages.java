package id.anjungan.agent.contract;

/// Names of the messages of our own interface `Journey` and of the standard ones that the door
/// answers.
///
/// | name | type | payload |
/// |---|---|---|
/// | [#GET_VIEW] | command, completion | completion: [View] |
/// | [#VIEW_CHANGED] | unsolicited | [View] |
/// | [#ACT] | command, completion | command: [Act]; completion `sequenceError` when the view has moved on |
/// | [#STATUS] | command, completion | completion: `{"common": {"device": ...}, "units": {...}}` |
/// | [#CAPABILITIES], [#GET_SERVICES], [#CANCEL], [#GET_STORAGE] | command, completion | XFS4IoT |
///
/// What each message may hold stands in JSON Schemas (draft 2020-12) beside this package, one a
/// message: `schema/NAME.TYPE.json`; tests hold both ends of the door to them. Payloads of our own
/// interface are closed, so that a view cannot carry more of a citizen than was agreed on; those of
/// XFS4IoT are open.
///
/// The screen connects to `ws://127.0.0.1:PORT/xfs4iot/v1.0/journey` and sends the per-boot token
/// as the header `Authorization: Bearer TOKEN`; an `Origin` header of a browser is refused.
public final class DoorMessages {

  public static final String PATH = "/xfs4iot/v1.0/journey";
  public static final String GET_VIEW = "Journey.GetView";
  public static final String VIEW_CHANGED = "Journey.ViewChangedEvent";
  public static final String ACT = "Journey.Act";
  public static final String STATUS = "Common.Status";
  public static final String CAPABILITIES = "Common.Capabilities";
  public static final String CANCEL = "Common.Cancel";
  public static final String GET_SERVICES = "ServicePublisher.GetServices";
  public static final String GET_STORAGE = "Storage.GetStorage";

  private DoorMessages() {}
}
