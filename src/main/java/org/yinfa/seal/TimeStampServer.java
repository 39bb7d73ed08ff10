package org.yinfa.seal;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.util.Collection;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.SignerInformationVerifier;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;
import org.yinfa.report.Sha256;

/**
 * Asks a server for time stamps (RFC 3161) over HTTP. No other address is reached: redirections are
 * not followed.
 *
 * @param timeout for connection and answer together
 */
public record TimeStampServer(URI address, Duration timeout) {

  private static final int OK = 200;

  /**
   * A time stamp of a signature.
   *
   * @throws NoTimeStamp if the server isn't reached in time, refuses or gives a wrong token
   */
  TimeStampToken stamp(byte[] signature) {
    try {
      var generator = new TimeStampRequestGenerator();
      generator.setCertReq(true);
      // no nonce: the digest is that of one signature, so no answer to another request fits
      TimeStampRequest request =
          generator.generate(NISTObjectIdentifiers.id_sha256, Sha256.digest(signature));
      var response = new TimeStampResponse(send(request.getEncoded()));
      response.validate(request);
      TimeStampToken token = response.getTimeStampToken();
      if (token == null) {
        throw new NoTimeStamp(address, "it refused: " + response.getStatusString());
      }
      token.validate(verifier(token));
      return token;
    } catch (IOException | TSPException | OperatorCreationException | CertificateException failed) {
      throw new NoTimeStamp(address, failed.toString());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new NoTimeStamp(address, "the program was asked to end");
    }
  }

  private byte[] send(byte[] request) throws IOException, InterruptedException {
    HttpClient client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    CompletableFuture<HttpResponse<byte[]>> answer =
        client.sendAsync(
            HttpRequest.newBuilder(address)
                .header("Content-Type", "application/timestamp-query")
                .POST(HttpRequest.BodyPublishers.ofByteArray(request))
                .build(),
            HttpResponse.BodyHandlers.ofByteArray());
    try {
      HttpResponse<byte[]> response = answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
      if (response.statusCode() != OK) {
        throw new NoTimeStamp(address, "it answered with status " + response.statusCode());
      }
      return response.body();
    } catch (ExecutionException failed) {
      throw new IOException(failed.getCause());
    } catch (TimeoutException late) {
      throw new NoTimeStamp(address, "it did not answer within " + timeout.toSeconds() + " s");
    } finally {
      answer.cancel(true);
    }
  }

  /** Bouncy Castle declares the name of a signer without the type that it selects. */
  @SuppressWarnings("unchecked")
  private static SignerInformationVerifier verifier(TimeStampToken token)
      throws OperatorCreationException, CertificateException, TSPException {
    Collection<X509CertificateHolder> own = token.getCertificates().getMatches(token.getSID());
    if (own.isEmpty()) {
      throw new TSPException("the token has no certificate of its signer");
    }
    return new JcaSimpleSignerInfoVerifierBuilder().build(own.iterator().next());
  }
}
