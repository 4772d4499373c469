package id.anjungan.central.gateway;

import id.anjungan.central.contract.Problem;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/// The centre's REST face; every path stands on its resource.
@ApplicationPath("/")
@OpenAPIDefinition(
    info =
        @Info(
            title = "Anjungan, the centre",
            version = "1",
            description =
                "Commands of kiosks (mutual TLS, kiosk listener only, each POST with the header"
                    + " Idempotency-Key) and public keys. Answers that are not 2xx are RFC 9457"
                    + " problem documents with a stable code."),
    components =
        @Components(
            responses =
                @APIResponse(
                    name = PublishedProblems.COMPONENT,
                    description = "The command could not be carried out; the code is stable",
                    content =
                        @Content(
                            mediaType = Reply.PROBLEM_TYPE,
                            schema = @Schema(implementation = Problem.class)))))
public class CentreApplication extends Application {}
