package id.anjungan.agent.chip;

import id.anjungan.agent.device.DeviceFault;
import id.anjungan.agent.device.FaultCode;
import id.anjungan.agent.device.Unit;
import id.anjungan.agent.device.chipchannel.ChipChannel;
import id.anjungan.central.contract.Blob;
import id.anjungan.central.contract.ChipScript;
import id.anjungan.central.contract.ChipUid;
import id.anjungan.central.contract.LockProof;
import id.anjungan.central.contract.ReadBack;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The chip work of this kiosk, over its three channels.
///
/// Every chip is powered anew for each call and powered down at its end, with one exception:
/// between [#challenge] and [#write] the blank stays powered, because the challenge lives in its
/// RAM.
public final class ChipDialogue implements ChipWork {

  private final ChipChannel acceptor;
  private final ChipChannel coupler;
  private final ChipChannel samSlot;
  private final SamConfiguration configuration;

  /// The blank that waits for its script.
  private @Nullable BlankDialogue challenged;

  /// @param acceptor RF station of the acceptor @param coupler contactless station of the printer
  public ChipDialogue(
      ChipChannel acceptor,
      ChipChannel coupler,
      ChipChannel samSlot,
      SamConfiguration configuration) {
    this.acceptor = acceptor;
    this.coupler = coupler;
    this.samSlot = samSlot;
    this.configuration = configuration;
  }

  @Override
  public CardReading readOldCard() {
    ChipUid uid = null;
    try {
      PoweredChip chip = PoweredChip.at(acceptor);
      uid = chip.uid();
      return oldCard(chip);
    } catch (DialogueBrokenException e) {
      return Outcomes.ofReading(e.reason(), uid);
    } finally {
      acceptor.close();
      samSlot.close();
    }
  }

  private CardReading oldCard(PoweredChip chip) throws DialogueBrokenException {
    try (KtpContent content = new KtpReading(chip, samSlot, configuration).read()) {
      return new CardReading.Read(
          chip.uid(),
          BiodataText.parse(content.biodata()).nik(),
          content.control().state(),
          content.control().cardNumber(),
          content.signatureValid());
    }
  }

  @Override
  public ChipOutcome<Boolean> samReady() {
    try {
      SamDialogue.open(samSlot, configuration);
      return new ChipOutcome.Good<>(true);
    } catch (DialogueBrokenException e) {
      return Outcomes.ofStep(e.reason());
    } finally {
      samSlot.close();
    }
  }

  @Override
  public ChipOutcome<Blob> challenge(ChipUid blank) {
    challenged = null;
    try {
      BlankDialogue dialogue = BlankDialogue.with(coupler, blank);
      Blob challenge = dialogue.challenge();
      challenged = dialogue;
      return new ChipOutcome.Good<>(challenge);
    } catch (DialogueBrokenException e) {
      coupler.close();
      return Outcomes.ofStep(e.reason());
    }
  }

  @Override
  public ChipOutcome<LockProof> write(ChipUid blank, ChipScript script) {
    BlankDialogue dialogue = challenged;
    challenged = null;
    if (dialogue == null || !dialogue.uid().equals(blank)) {
      return new ChipOutcome.NotPossible<>(
          new DeviceFault(
              Unit.COUPLER, FaultCode.SEQUENCE, "no challenge was drawn from " + blank));
    }
    try {
      return new ChipOutcome.Good<>(dialogue.write(script));
    } catch (DialogueBrokenException e) {
      return Outcomes.ofStep(e.reason());
    } finally {
      coupler.close();
    }
  }

  @Override
  public ChipOutcome<ReadBack> readBack(ChipUid chip) {
    challenged = null;
    try (KtpContent content =
        new KtpReading(PoweredChip.at(coupler, chip), samSlot, configuration).read()) {
      return new ChipOutcome.Good<>(readBack(content));
    } catch (DialogueBrokenException e) {
      return Outcomes.ofStep(e.reason());
    } finally {
      coupler.close();
      samSlot.close();
    }
  }

  private static ReadBack readBack(KtpContent content) {
    return new ReadBack(
        withoutPrefix(content.firstMinutiae()),
        withoutPrefix(content.secondMinutiae()),
        new Blob(content.digest()),
        content.signatureValid());
  }

  private static Blob withoutPrefix(byte[] file) {
    return new Blob(Arrays.copyOfRange(file, KtpFile.PREFIX, file.length));
  }

  @Override
  public ChipOutcome<Boolean> activate(ChipUid chip, Blob activation) {
    challenged = null;
    try {
      BlankDialogue.with(coupler, chip).activate(activation);
      return new ChipOutcome.Good<>(true);
    } catch (DialogueBrokenException e) {
      return Outcomes.ofStep(e.reason());
    } finally {
      coupler.close();
    }
  }

  @Override
  public ChipOutcome<ChipUid> chipAtCoupler() {
    challenged = null;
    return uidAt(coupler);
  }

  @Override
  public ChipOutcome<ChipUid> chipAtAcceptor() {
    return uidAt(acceptor);
  }

  private static ChipOutcome<ChipUid> uidAt(ChipChannel channel) {
    try {
      return new ChipOutcome.Good<>(PoweredChip.at(channel).uid());
    } catch (DialogueBrokenException e) {
      return Outcomes.ofStep(e.reason());
    } finally {
      channel.close();
    }
  }
}
