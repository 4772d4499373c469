package id.anjungan.central.contract;

/// Background of the portrait: red for an odd birth year, blue for an even one.
public enum PhotoBackground {
  RED,
  BLUE
}
