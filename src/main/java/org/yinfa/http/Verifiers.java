package org.yinfa.http;

import org.yinfa.archive.PackageVerifier;
import org.yinfa.verify.Verifier;

/**
 * Who checks what is sent for that.
 *
 * @param fileBytes the size of a PDF that is read, in bytes
 * @param packageBytes the size of a package that is read, in bytes
 */
public record Verifiers(
    Verifier files, int fileBytes, PackageVerifier packages, int packageBytes) {}
