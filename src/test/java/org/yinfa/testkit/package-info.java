/**
 * What tests of several packages share: reports and files to test with ({@code Documents}, {@code
 * AnyReport}, {@code Seeds}, {@code Pictures}), PDFs made, edited and read ({@code RawPdf}, {@code
 * PdfEditor}, {@code Pdf}), and the program as it runs ({@code Invocation} in this process, {@code
 * ProcessRun} and {@code JavaProcess} in another, {@code RunningService}).
 */
@NullMarked
package org.yinfa.testkit;

import org.jspecify.annotations.NullMarked;
