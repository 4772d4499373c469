package id.anjungan.agent.contract;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;

/// Checks a frame of the door by the schema of its message, for the tests of both ends.
public final class DoorSchemas {

  private static final String IDS = "https://anjungan.example/door/1.0/";
  private static final String FOLDER = "id/anjungan/agent/contract/schema/";
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12,
          builder -> builder.schemaIdResolvers(ids -> ids.mapPrefix(IDS, "classpath:" + FOLDER)));

  private DoorSchemas() {}

  /// What is wrong with a frame; empty when nothing is.
  public static List<String> faults(String frame) {
    Header header = DoorCodec.read(frame).header();
    return knows(header)
        ? faultsOf(schemaOf(header), frame)
        : List.of("no message " + schemaOf(header) + " is known");
  }

  /// @param schema name of its file
  static List<String> faultsOf(String schema, String frame) {
    return REGISTRY
        .getSchema(SchemaLocation.of(IDS + schema))
        .validate(frame, InputFormat.JSON)
        .stream()
        .map(Error::toString)
        .toList();
  }

  /// A schema is named after message and type. An acknowledge looks the same for all; so does the
  /// completion of a command that this door does not know.
  static String schemaOf(Header header) {
    String named = header.name() + "." + header.type().word() + ".json";
    return switch (header.type()) {
      case ACKNOWLEDGE -> "acknowledge.json";
      case COMPLETION -> exists(named) ? named : "unsupported.completion.json";
      case COMMAND, EVENT, UNSOLICITED -> named;
    };
  }

  static boolean knows(Header header) {
    return exists(schemaOf(header));
  }

  private static boolean exists(String schema) {
    return DoorSchemas.class.getClassLoader().getResource(FOLDER + schema) != null;
  }
}
