/**
 * The HTTP interface: reports and texts enter, PDF, JSON and problem details (RFC 9457) leave.
 * Jersey and Jetty are used here and in the program's root only.
 */
@NullMarked
package org.yinfa.http;

import org.jspecify.annotations.NullMarked;
