package org.yinfa.finish;

/**
 * How a file was made, so that it can be reproduced.
 *
 * @param release the name and release of the program
 * @param template the identifier of the template
 * @param fonts the digest of the fonts: 64 hexadecimal digits
 * @param source the SHA-256 of the report JSON: 64 hexadecimal digits
 */
record Origin(String release, String template, String fonts, String source) {}
