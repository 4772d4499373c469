package id.anjungan.central.contract;

/// The language in which a citizen is told things.
public enum NoticeLanguage {
  ID,
  EN
}
