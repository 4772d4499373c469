package id.anjungan.central.resident;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// The code lists of the population forms, from the resource `codes.csv`, which names its sources.
public final class CodeLists {

  public static final CodeList SEX = load("sex");
  public static final CodeList RELIGION = load("religion");
  public static final CodeList MARITAL_STATUS = load("maritalStatus");
  public static final CodeList BLOOD_GROUP = load("bloodGroup");

  /// 89 occupations.
  public static final CodeList OCCUPATION = load("occupation");

  private CodeLists() {}

  private static CodeList load(String list) {
    var resource = Objects.requireNonNull(CodeLists.class.getResourceAsStream("codes.csv"));
    try (var lines =
        new BufferedReader(new InputStreamReader(resource, StandardCharsets.US_ASCII))) {
      List<CodedValue> values = new ArrayList<>();
      lines
          .lines()
          .filter(line -> line.startsWith(list + ";"))
          .forEach(line -> {
            String[] parts = line.split(";", -1);
            values.add(new CodedValue(Integer.parseInt(parts[1]), parts[2], parts[3]));
          });
      return new CodeList(values);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
