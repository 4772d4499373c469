package id.anjungan.central.resident;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.anjungan.central.contract.CitizenKind;
import id.anjungan.central.contract.MalformedValueException;
import id.anjungan.central.contract.Nik;
import id.anjungan.central.contract.NoticeLanguage;
import id.anjungan.central.resident.MalformedCitizenException.Fault;
import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// citizen.json to records and back.
final class CitizenJson {

  private static final int LOWEST_DPI = 250;
  private static final int HIGHEST_DPI = 1200;
  private static final int USUAL_DPI = 500;

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(16)
                          .maxDocumentLength(CitizenFile.LONGEST)
                          .build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private CitizenJson() {}

  static JsonNode object(byte[] json) {
    if (json.length > CitizenFile.LONGEST) {
      throw notJson(null);
    }
    try {
      JsonNode node = MAPPER.readTree(json);
      if (node == null || !node.isObject()) {
        throw notJson(null);
      }
      return node;
    } catch (IOException e) {
      throw notJson(e);
    }
  }

  private static MalformedCitizenException notJson(@Nullable IOException cause) {
    String expected = "one JSON object of at most " + CitizenFile.LONGEST + " bytes expected";
    return new MalformedCitizenException(Fault.NOT_JSON, "citizen", expected, cause);
  }

  static CitizenFile citizen(JsonNode json) {
    CitizenFields fields = new CitizenFields(json, "");
    Biodata biodata = biodata(json);
    OldCardDeclaration oldCard = oldCard(json.path("oldCard"));
    refuseCardBeforeBirth(oldCard, biodata.dateOfBirth());
    return new CitizenFile(biodata, oldCard, fingerDpi(fields), noticeLanguage(fields));
  }

  static Biodata biodata(JsonNode json) {
    CitizenFields fields = new CitizenFields(json, "");
    CitizenKind kind = fields.word("kind", CitizenKind.class);
    String province = fields.regionCode("province", "", 2);
    String regency = fields.regionCode("regency", province, 2);
    String district = fields.regionCode("district", regency, 2);
    return new Biodata(
        nik(fields),
        new Kk(fields.text("kk")),
        fields.text("name"),
        fields.text("placeOfBirth"),
        fields.date("dateOfBirth"),
        fields.coded("sex", CodeLists.SEX),
        fields.coded("bloodGroup", CodeLists.BLOOD_GROUP),
        fields.text("address"),
        fields.threeDigits("rt"),
        fields.threeDigits("rw"),
        fields.regionCode("village", district, 4),
        district,
        regency,
        province,
        fields.coded("religion", CodeLists.RELIGION),
        fields.coded("maritalStatus", CodeLists.MARITAL_STATUS),
        fields.coded("occupation", CodeLists.OCCUPATION),
        Countries.nationality(fields.text("nationality")),
        kind,
        kitap(json.path("kitap")));
  }

  private static Nik nik(CitizenFields fields) {
    try {
      return new Nik(fields.text("nik"));
    } catch (MalformedValueException e) {
      throw new MalformedCitizenException(
          Fault.MALFORMED, "nik", "16 digits with a birth date and a serial expected", e);
    }
  }

  private static @Nullable Kitap kitap(JsonNode json) {
    if (json.isMissingNode() || json.isNull()) {
      return null;
    }
    CitizenFields fields = new CitizenFields(json, "kitap.");
    return new Kitap(fields.text("number"), fields.date("validUntil"));
  }

  private static OldCardDeclaration oldCard(JsonNode json) {
    if (json.isMissingNode() || json.isNull()) {
      return new OldCardDeclaration(OldCardDeclaration.State.NONE, null);
    }
    CitizenFields fields = new CitizenFields(json, "oldCard.");
    var state = fields.word("state", OldCardDeclaration.State.class);
    boolean undated = state == OldCardDeclaration.State.NONE || !fields.has("issuedOn");
    return new OldCardDeclaration(state, undated ? null : fields.date("issuedOn"));
  }

  private static void refuseCardBeforeBirth(OldCardDeclaration card, LocalDate birth) {
    LocalDate issuedOn = card.issuedOn();
    if (issuedOn != null && issuedOn.isBefore(birth)) {
      throw new MalformedCitizenException(
          Fault.CONTRADICTION, "oldCard.issuedOn", "a day after the date of birth expected");
    }
  }

  private static int fingerDpi(CitizenFields fields) {
    int dpi = fields.has("fingerDpi") ? fields.number("fingerDpi") : USUAL_DPI;
    if (dpi < LOWEST_DPI || dpi > HIGHEST_DPI) {
      throw new MalformedCitizenException(Fault.MALFORMED, "fingerDpi", "250 to 1200 expected");
    }
    return dpi;
  }

  private static NoticeLanguage noticeLanguage(CitizenFields fields) {
    return fields.has("noticeLanguage")
        ? fields.word("noticeLanguage", NoticeLanguage.class)
        : NoticeLanguage.ID;
  }

  static String write(Biodata biodata) {
    ObjectNode json = MAPPER.createObjectNode();
    json.put("nik", biodata.nik().digits());
    json.put("kk", biodata.kk().digits());
    json.put("name", biodata.name());
    json.put("placeOfBirth", biodata.placeOfBirth());
    json.put("dateOfBirth", biodata.dateOfBirth().toString());
    json.put("sex", biodata.sex().code());
    json.put("bloodGroup", biodata.bloodGroup().code());
    writeAddress(biodata, json);
    json.put("religion", biodata.religion().code());
    json.put("maritalStatus", biodata.maritalStatus().code());
    json.put("occupation", biodata.occupation().code());
    json.put("nationality", biodata.nationality());
    json.put("kind", biodata.kind().name());
    writeKitap(biodata.kitap(), json);
    return json.toString();
  }

  private static void writeAddress(Biodata biodata, ObjectNode json) {
    json.put("address", biodata.address());
    json.put("rt", biodata.rt());
    json.put("rw", biodata.rw());
    json.put("village", biodata.village());
    json.put("district", biodata.district());
    json.put("regency", biodata.regency());
    json.put("province", biodata.province());
  }

  private static void writeKitap(@Nullable Kitap kitap, ObjectNode json) {
    if (kitap != null) {
      json.putObject("kitap")
          .put("number", kitap.number())
          .put("validUntil", kitap.validUntil().toString());
    }
  }
}
