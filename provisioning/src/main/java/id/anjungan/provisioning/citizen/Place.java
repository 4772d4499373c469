package id.anjungan.provisioning.citizen;

import java.util.List;
import java.util.random.RandomGenerator;

/// A real village by its code, and the regency that it lies in.
///
/// @param regencyName without its kind: `Grobogan`
/// @param village PP.RR.DD.VVVV
record Place(String regencyName, String village) {

  private static final List<String[]> REGENCIES = WordLists.lines("places.csv");

  static Place drawn(RandomGenerator random) {
    String[] regency = WordLists.oneOf(random, REGENCIES);
    return new Place(regency[1], WordLists.oneOf(random, List.of(regency[2].split(" "))));
  }

  String province() {
    return village.substring(0, 2);
  }

  String regency() {
    return village.substring(0, 5);
  }

  String district() {
    return village.substring(0, 8);
  }

  /// The first six digits of a NIK registered here: the province that only the demo knows, then the
  /// real regency and district.
  String nikPrefix() {
    return "99" + village.substring(3, 5) + village.substring(6, 8);
  }
}
