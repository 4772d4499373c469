package id.anjungan.agent.issuance;

import id.anjungan.agent.device.Reading;
import id.anjungan.agent.device.hopper.Hopper;
import id.anjungan.agent.device.hopper.HopperStatus;
import id.anjungan.agent.link.Link;
import id.anjungan.agent.stock.Reconciliation;
import id.anjungan.agent.stock.Reconciliation.Difference;
import id.anjungan.agent.stock.Reconciliation.Stack;
import id.anjungan.agent.stock.Stock;
import id.anjungan.agent.stock.SumDiffers;
import java.util.List;

/// The sum of the hopper, closed at the end of each visit (design 5). A difference is an incident
/// with its evidence, told once until the next load.
final class HopperSum {

  private final Hopper hopper;
  private final Stock stock;
  private final Link link;
  private final Incidents incidents;

  HopperSum(Hopper hopper, Stock stock, Link link, Incidents incidents) {
    this.hopper = hopper;
    this.stock = stock;
    this.link = link;
    this.incidents = incidents;
  }

  void close() {
    Reconciliation sum = stock.reconciliation();
    Stack stack = stack();
    sum.against(stack)
        .filter(difference -> !stock.hasTold(difference))
        .ifPresent(difference -> tell(difference, sum, stack));
  }

  private Stack stack() {
    return switch (hopper.status()) {
      case Reading.Silent<HopperStatus> _ -> Stack.UNKNOWN;
      case Reading.Told<HopperStatus>(HopperStatus status) ->
          status.level() == HopperStatus.Level.EMPTY ? Stack.EMPTY : Stack.NOT_EMPTY;
    };
  }

  private void tell(Difference difference, Reconciliation sum, Stack stack) {
    String what =
        "%s: %s; %s; its sensor says %s.".formatted(hopper.name(), difference, sum, stack);
    link.record(
        SumDiffers.KIND,
        new SumDiffers(difference, sum),
        List.of(incidents.of(Reasons.HOPPER_SUM_DIFFERS, what)));
  }
}
