package id.anjungan.central.world;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.ECKey;
import id.anjungan.central.contract.CaptureClaims;
import id.anjungan.central.contract.KioskId;
import id.anjungan.central.contract.KioskPaths;
import id.anjungan.central.contract.Problem;
import id.anjungan.central.contract.SignedCapture;
import id.anjungan.central.contract.WireCodec;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.text.ParseException;
import java.util.HexFormat;
import java.util.UUID;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/// A kiosk as the centre sees it: mutual TLS, keys, signed captures.
public final class TestKiosk {

  private final String name;
  private final KeyStore keys;
  private final ECKey captureKey;
  private final HttpClient client;

  private TestKiosk(String name, KeyStore keys, ECKey captureKey, HttpClient client) {
    this.name = name;
    this.keys = keys;
    this.captureKey = captureKey;
    this.client = client;
  }

  /// The kiosk whose keys were made under that name.
  public static TestKiosk named(String name) {
    try {
      Path folder = TestWorld.keys().resolve(name);
      KeyStore keys = store(folder.resolve("device.p12"));
      ECKey capture = ECKey.parse(Files.readString(folder.resolve("capture.jwk")));
      return new TestKiosk(name, keys, capture, client(keys));
    } catch (IOException | GeneralSecurityException | ParseException e) {
      throw new IllegalStateException(e);
    }
  }

  private static HttpClient client(KeyStore keys) throws GeneralSecurityException, IOException {
    KeyManagerFactory own = KeyManagerFactory.getInstance("PKIX");
    own.init(keys, TestKeys.PASSWORD.toCharArray());
    TrustManagerFactory trusted = TrustManagerFactory.getInstance("PKIX");
    trusted.init(store(TestWorld.keys().resolve("centre-trust.p12")));
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(own.getKeyManagers(), trusted.getTrustManagers(), null);
    return HttpClient.newBuilder().sslContext(context).version(HttpClient.Version.HTTP_1_1).build();
  }

  private static KeyStore store(Path file) throws GeneralSecurityException, IOException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream bytes = Files.newInputStream(file)) {
      store.load(bytes, TestKeys.PASSWORD.toCharArray());
    }
    return store;
  }

  public KioskId id() {
    return new KioskId(name);
  }

  public String certificateSha256() {
    try {
      byte[] encoded = keys.getCertificate("device").getEncoded();
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(encoded));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  public String publicCaptureKey() {
    return captureKey.toPublicJWK().toJSONString();
  }

  /// A fresh idempotency key.
  public static String key() {
    return UUID.randomUUID().toString();
  }

  /// Sends a command with a fresh key and expects its answer.
  public <T> T ask(String path, Object request, Class<T> answer) {
    HttpResponse<byte[]> response = send(path, key(), WireCodec.write(request));
    if (response.statusCode() != 200) {
      throw new AssertionError(problem(response).toString());
    }
    return WireCodec.read(response.body(), answer);
  }

  /// Sends a command with a fresh key and expects a problem. @return its code
  public String refused(String path, Object request) {
    return problem(send(path, key(), WireCodec.write(request))).code();
  }

  public static Problem problem(HttpResponse<byte[]> response) {
    if (response.statusCode() == 200) {
      throw new AssertionError("no problem but an answer");
    }
    return WireCodec.read(response.body(), Problem.class);
  }

  public HttpResponse<byte[]> send(String path, String key, byte[] body) {
    return send(
        HttpRequest.newBuilder(uri(path))
            .header("Content-Type", "application/json")
            .header(KioskPaths.IDEMPOTENCY_HEADER, key)
            .POST(HttpRequest.BodyPublishers.ofByteArray(body))
            .build());
  }

  public HttpResponse<byte[]> get(String path) {
    return send(HttpRequest.newBuilder(uri(path)).GET().build());
  }

  private static URI uri(String path) {
    return URI.create("https://127.0.0.1:" + System.getProperty("anjungan.it.kiosk.port") + path);
  }

  public HttpResponse<byte[]> send(HttpRequest request) {
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  public SignedCapture sign(CaptureClaims claims) {
    try {
      JWSObject jws =
          new JWSObject(
              new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(name).build(),
              new Payload(WireCodec.write(claims)));
      jws.sign(new ECDSASigner(captureKey));
      return new SignedCapture(jws.serialize());
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }
}
