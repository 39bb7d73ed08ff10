package org.yinfa;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yinfa.problem.Problem;
import org.yinfa.problem.ProblemCode;

/** The problems of all packages together. */
class ProblemCodesTest {

  @Test
  void noTwoProblemsHaveOneName() {
    assertThat(codes().map(ProblemCode::id)).hasSizeGreaterThan(70).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("codes")
  void aNameIsASubjectAndLowerCaseWordsWithHyphens(ProblemCode code) {
    assertThat(code.id()).matches("[a-z]+(-[a-z]+)*\\.[a-z]+(-[a-z]+)*");
  }

  @ParameterizedTest
  @MethodSource("codes")
  void aProblemIsSaidInBothLanguages(ProblemCode code) {
    var problem = new Problem("", code, List.of("1", "2", "3"));

    assertThat(problem.message(Locale.ENGLISH)).doesNotMatch(".*\\p{IsHan}.*");
    assertThat(problem.message(Locale.CHINESE)).matches(".*\\p{IsHan}.*");
  }

  static Stream<ProblemCode> codes() {
    return new ClassFileImporter()
        .withImportOption(new DoNotIncludeTests()).importPackages("org.yinfa").stream()
            .filter(type -> type.isEnum() && type.isAssignableTo(ProblemCode.class))
            .map(JavaClass::reflect)
            .flatMap(type -> Arrays.stream((ProblemCode[]) type.getEnumConstants()));
  }
}
