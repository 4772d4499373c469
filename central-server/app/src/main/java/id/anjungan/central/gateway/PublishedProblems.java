package id.anjungan.central.gateway;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/// Tells in the published OpenAPI document that every operation may be answered by a problem: once,
/// for all that there are and will be. Named in `microprofile-config.properties`.
public class PublishedProblems implements OASFilter {

  /// The response as [CentreApplication] describes it.
  static final String COMPONENT = "Problem";

  @Override
  public Operation filterOperation(Operation operation) {
    APIResponses responses = operation.getResponses();
    responses.setDefaultValue(OASFactory.createAPIResponse().ref(COMPONENT));
    return operation;
  }
}
