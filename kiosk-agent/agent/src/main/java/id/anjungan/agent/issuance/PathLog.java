package id.anjungan.agent.issuance;

import id.anjungan.agent.device.DeviceFault;
import id.anjungan.agent.device.Motion;
import id.anjungan.agent.link.Link;
import id.anjungan.central.contract.ChipUid;
import id.anjungan.central.contract.KioskEvent;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Writes the card path's entries, and gives no order before it is durable.
final class PathLog {

  private final Link link;

  PathLog(Link link) {
    this.link = link;
  }

  /// Appends an entry and what the centre is told of it, in one record.
  void write(PathEntry entry, KioskEvent... told) {
    link.record(PathState.KIND, entry, List.of(told));
  }

  /// Intent durable, then the order, then its result durable with what the centre is told of it.
  Motion move(Act act, @Nullable ChipUid card, Supplier<Motion> order, KioskEvent... toldWhenDone) {
    return move(PathEntry.Ordered.of(act, card), order, toldWhenDone);
  }

  /// The same for a motion that ends a card's way: its result is the end itself, in one record.
  ///
  /// @param end writes the end @return whether the motion was completed
  boolean moveToEnd(Act act, @Nullable ChipUid card, Supplier<Motion> order, Runnable end) {
    write(PathEntry.Ordered.of(act, card));
    return switch (order.get()) {
      case Motion.Done _ -> {
        end.run();
        yield true;
      }
      case Motion.Failed(var fault) -> {
        failed(act, card, fault);
        yield false;
      }
    };
  }

  private void failed(Act act, @Nullable ChipUid card, DeviceFault fault) {
    write(new PathEntry.Failed(act, card, fault.unit() + " " + fault.code()));
  }

  /// The same for an order that says more than act and card.
  Motion move(PathEntry.Ordered ordered, Supplier<Motion> order, KioskEvent... toldWhenDone) {
    write(ordered);
    Motion motion = order.get();
    switch (motion) {
      case Motion.Done _ -> write(new PathEntry.Done(ordered.act(), ordered.card()), toldWhenDone);
      case Motion.Failed(var fault) -> failed(ordered.act(), ordered.card(), fault);
    }
    return motion;
  }
}
