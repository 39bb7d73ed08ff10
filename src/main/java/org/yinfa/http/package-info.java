/**
 * The HTTP interface: answers requests with PDF, JSON, ZIP and problem details (RFC 9457). Jersey
 * and Jetty are used here only.
 */
@NullMarked
package org.yinfa.http;

import org.jspecify.annotations.NullMarked;
