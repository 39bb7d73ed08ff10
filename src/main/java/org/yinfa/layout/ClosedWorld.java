package org.yinfa.layout;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;

/** Refuses every resource but those inside the document: FOP decodes data: addresses itself. */
final class ClosedWorld implements ResourceResolver {

  @Override
  public Resource getResource(URI uri) throws IOException {
    throw new IOException("a document may not read " + uri);
  }

  @Override
  public OutputStream getOutputStream(URI uri) throws IOException {
    throw new IOException("a document may not write " + uri);
  }
}
