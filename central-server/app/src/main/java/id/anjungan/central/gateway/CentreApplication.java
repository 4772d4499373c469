package id.anjungan.central.gateway;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;

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
                    + " problem documents with a stable code."))
public class CentreApplication extends Application {}
