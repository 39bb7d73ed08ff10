package org.yinfa.testkit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.DigestCalculator;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/** A time stamp server (RFC 3161) on a free port of this machine. */
public final class TimeStampAuthority implements AutoCloseable {

  private final HttpServer server;
  private final Authority.Certified key;

  public TimeStampAuthority(Authority.Certified key) throws IOException {
    this.key = key;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/stamp", exchange -> answer(exchange, 200, stamp(exchange)));
    server.createContext("/other", exchange -> answer(exchange, 200, stampOfNothing()));
    server.createContext("/rubbish", exchange -> answer(exchange, 200, new byte[] {1, 2, 3}));
    server.createContext("/broken", exchange -> answer(exchange, 503, new byte[0]));
    server.createContext(
        "/elsewhere",
        exchange -> {
          exchange.getResponseHeaders().add("Location", address("stamp").toString());
          answer(exchange, 302, new byte[0]);
        });
    server.createContext("/silent", exchange -> exchange.getRequestBody().readAllBytes());
    server.start();
  }

  public URI address(String path) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/" + path);
  }

  private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private byte[] stamp(HttpExchange exchange) throws IOException {
    return stamp(exchange.getRequestBody().readAllBytes());
  }

  /** A time stamp of something else than what was sent. */
  private byte[] stampOfNothing() throws IOException {
    var generator = new TimeStampRequestGenerator();
    generator.setCertReq(true);
    return stamp(generator.generate(TSPAlgorithms.SHA256, new byte[32]).getEncoded());
  }

  private byte[] stamp(byte[] request) throws IOException {
    try {
      DigestCalculator digest =
          new JcaDigestCalculatorProviderBuilder()
              .build()
              .get(new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256));
      var tokens =
          new TimeStampTokenGenerator(
              new JcaSimpleSignerInfoGeneratorBuilder()
                  .build("SHA256withRSA", key.key(), (X509Certificate) key.chain()[0]),
              digest,
              new ASN1ObjectIdentifier("1.2.3.4.1"));
      tokens.addCertificates(new JcaCertStore(List.of(key.chain())));
      return new TimeStampResponseGenerator(tokens, TSPAlgorithms.ALLOWED)
          .generate(new TimeStampRequest(request), BigInteger.ONE, Date.from(Instant.now()))
          .getEncoded();
    } catch (TSPException | OperatorCreationException | GeneralSecurityException e) {
      throw new IOException(e);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
