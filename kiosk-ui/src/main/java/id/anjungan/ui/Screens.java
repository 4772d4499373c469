package id.anjungan.ui;

import id.anjungan.agent.contract.Language;
import id.anjungan.agent.contract.View;
import id.anjungan.agent.contract.ViewContent;
import id.anjungan.ui.capture.CheckingFingerScreen;
import id.anjungan.ui.capture.PlaceFingerScreen;
import id.anjungan.ui.collect.CollectCardScreen;
import id.anjungan.ui.collect.ReceiptScreen;
import id.anjungan.ui.collect.WorkingScreen;
import id.anjungan.ui.confirm.ConfirmDataScreen;
import id.anjungan.ui.farewell.FarewellScreen;
import id.anjungan.ui.farewell.RefusedScreen;
import id.anjungan.ui.help.HelpScreen;
import id.anjungan.ui.help.StillThereScreen;
import id.anjungan.ui.identify.InsertCardScreen;
import id.anjungan.ui.identify.ReadingCardScreen;
import id.anjungan.ui.journey.Pages;
import id.anjungan.ui.outage.ConnectingScreen;
import id.anjungan.ui.outage.OutOfServiceScreen;
import id.anjungan.ui.service.ChooseServiceScreen;
import id.anjungan.ui.welcome.AttractScreen;
import id.anjungan.ui.widget.Page;
import id.anjungan.ui.widget.Touch;

/// Every content of the contract has its screen; a new one does not compile without.
final class Screens implements Pages {

  @Override
  public Page of(View view, Touch touch) {
    Language language = view.language();
    return switch (view.content()) {
      case ViewContent.Attract content -> AttractScreen.page(content, language);
      case ViewContent.InsertCard content -> InsertCardScreen.page(language);
      case ViewContent.ReadingCard content -> ReadingCardScreen.page(language);
      case ViewContent.ChooseService content -> ChooseServiceScreen.page(content, language, touch);
      case ViewContent.PlaceFinger content -> PlaceFingerScreen.page(content, language);
      case ViewContent.CheckingFinger content -> CheckingFingerScreen.page(content, language);
      case ViewContent.ConfirmData content -> ConfirmDataScreen.page(content, language);
      case ViewContent.Working content -> WorkingScreen.page(content, language);
      case ViewContent.CollectCard content -> CollectCardScreen.newCard(content, language);
      case ViewContent.TakeOldCard content -> CollectCardScreen.oldCard(content, language);
      case ViewContent.Receipt content -> ReceiptScreen.page(content, language);
      case ViewContent.Farewell content -> FarewellScreen.page(content, language);
      case ViewContent.Refused content -> RefusedScreen.page(content, language);
      case ViewContent.OutOfService content -> OutOfServiceScreen.page(content, language);
      case ViewContent.StillThere content -> StillThereScreen.page(content, language);
      case ViewContent.Help content -> HelpScreen.page(content, language);
    };
  }

  @Override
  public Page connecting(Language language) {
    return ConnectingScreen.page(language);
  }
}
