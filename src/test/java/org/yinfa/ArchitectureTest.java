package org.yinfa;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.UUID;
import org.apache.pdfbox.Loader;

/** The shape of the program: who knows whom, and where each library lives. */
@AnalyzeClasses(packages = "org.yinfa", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String ROOT = "org.yinfa";
  private static final String REPORT = "org.yinfa.report";
  private static final String PROBLEM = "org.yinfa.problem";
  private static final String VERDICT = "org.yinfa.verdict";
  private static final String ISSUED = "org.yinfa.issued";
  private static final String INPUT = "org.yinfa.input..";
  private static final String IMPORTER = "org.yinfa.importer..";
  private static final String TEMPLATE = "org.yinfa.template..";
  private static final String XML = "org.yinfa.xml..";
  private static final String LAYOUT = "org.yinfa.layout..";
  private static final String FINISH = "org.yinfa.finish..";
  private static final String CONFORMANCE = "org.yinfa.conformance..";
  private static final String PDF = "org.yinfa.pdf..";
  private static final String DERIVE = "org.yinfa.derive..";
  private static final String SEAL = "org.yinfa.seal..";
  private static final String PREFLIGHT = "org.yinfa.preflight..";
  private static final String VERIFY = "org.yinfa.verify..";
  private static final String ARCHIVE = "org.yinfa.archive..";
  private static final String ZIP = "org.yinfa.zip";
  private static final String RENDERING = "org.yinfa.rendering..";
  private static final String BATCH = "org.yinfa.batch..";
  private static final String WIRING = "org.yinfa.wiring..";
  private static final String HTTP = "org.yinfa.http..";
  private static final String CLI = "org.yinfa.cli..";
  private static final String HEALTH = "org.yinfa.health..";

  private static final String[] STAGES = {
    INPUT,
    IMPORTER,
    TEMPLATE,
    XML,
    LAYOUT,
    FINISH,
    CONFORMANCE,
    DERIVE,
    SEAL,
    PREFLIGHT,
    VERIFY,
    ARCHIVE
  };
  private static final String[] BELOW_THE_EDGES = {
    REPORT,
    PROBLEM,
    VERDICT,
    ISSUED,
    ZIP,
    INPUT,
    IMPORTER,
    TEMPLATE,
    XML,
    LAYOUT,
    FINISH,
    CONFORMANCE,
    PDF,
    DERIVE,
    SEAL,
    PREFLIGHT,
    VERIFY,
    ARCHIVE,
    RENDERING,
    BATCH
  };

  @ArchTest
  static final ArchRule the_layout_engine_lives_in_layout =
      onlyHomeOf(List.of("org.apache.fop..", "org.apache.xmlgraphics.."), LAYOUT);

  @ArchTest
  static final ArchRule the_stylesheet_processor_lives_in_layout =
      onlyHomeOf(List.of("net.sf.saxon.."), LAYOUT);

  @ArchTest
  static final ArchRule the_referee_lives_in_conformance =
      onlyHomeOf(List.of("org.verapdf.."), CONFORMANCE);

  /**
   * OpenPDF has two homes above the one where files are opened, because the two must not meet: seal
   * leaves a file what it was, derive makes of it what can't pass for it.
   */
  @ArchTest
  static final ArchRule open_pdf_lives_in_derive_and_seal =
      onlyHomeOf(List.of("com.lowagie.."), PDF, DERIVE, SEAL);

  @ArchTest
  static final ArchRule files_are_opened_to_be_derived_from_or_sealed =
      onlyHomeOf(List.of(PDF), PDF, DERIVE, SEAL);

  @ArchTest
  static final ArchRule the_opening_of_files_knows_nothing_but_values =
      classes()
          .that()
          .resideInAPackage(PDF)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              PDF, REPORT, PROBLEM, "com.lowagie..", "java..", "org.jspecify.annotations");

  /** Bouncy Castle has two homes: who checks a signature must not rely on who made it. */
  @ArchTest
  static final ArchRule signatures_are_made_in_seal_and_checked_in_verify =
      onlyHomeOf(List.of("org.bouncycastle.."), SEAL, "org.yinfa.verify.signature");

  /** Whoever measures what a file prints measures what verify.file has read of it. */
  @ArchTest
  static final ArchRule pdf_box_lives_in_verify =
      onlyHomeOf(List.of("org.apache.pdfbox.."), VERIFY);

  /** What a file of unknown origin unpacks to is counted first: OpenFile is the way to one. */
  @ArchTest
  static final ArchRule no_file_is_opened_unmetered =
      noClasses().should().dependOnClassesThat().areAssignableTo(Loader.class);

  @ArchTest
  static final ArchRule files_of_unknown_origin_are_opened_in_one_place =
      onlyHomeOf(List.of("org.apache.pdfbox.pdfparser.."), "org.yinfa.verify.file");

  /** Batch and archive both open untrusted ZIPs, so what is refused stands below both. */
  @ArchTest
  static final ArchRule zip_archives_are_opened_in_one_place =
      onlyHomeOf(List.of("org.apache.commons.compress.."), ZIP);

  @ArchTest
  static final ArchRule the_opener_of_zip_archives_knows_nothing_but_problems =
      classes()
          .that()
          .resideInAPackage(ZIP)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              ZIP,
              REPORT,
              PROBLEM,
              "java..",
              "org.jspecify.annotations",
              "org.apache.commons.compress..");

  /** Whatever reaches out to a server does so from where its address is configured for. */
  @ArchTest
  static final ArchRule only_time_stamps_come_over_the_network =
      noClasses()
          .that(not(resideInAnyPackage(SEAL)))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.net.http..");

  @ArchTest
  static final ArchRule databases_are_used_by_the_queue =
      onlyHomeOf(
          List.of(
              "java.sql..",
              "javax.sql..",
              "com.github.kagkarlsson..",
              "com.zaxxer..",
              "org.flywaydb.."),
          "org.yinfa.batch.queue");

  @ArchTest
  static final ArchRule the_segmenter_lives_in_line_composition =
      onlyHomeOf(List.of("org.apache.lucene.."), "org.yinfa.layout.line");

  @ArchTest
  static final ArchRule the_schema_validator_lives_in_input =
      onlyHomeOf(List.of("com.networknt.."), INPUT);

  @ArchTest
  static final ArchRule the_service_lives_at_the_edges =
      onlyHomeOf(
          List.of(
              "io.dropwizard..",
              "com.codahale.metrics..",
              "jakarta.ws.rs..",
              "jakarta.servlet..",
              "org.glassfish..",
              "org.eclipse.jetty.."),
          ROOT,
          WIRING,
          HTTP,
          CLI,
          HEALTH);

  @ArchTest
  static final ArchRule json_is_read_at_the_doors =
      onlyHomeOf(
          List.of("com.fasterxml.jackson.."),
          WIRING,
          INPUT,
          TEMPLATE,
          ARCHIVE,
          "org.yinfa.layout.font",
          "org.yinfa.form",
          "org.yinfa.proof",
          BATCH,
          HTTP,
          CLI,
          HEALTH);

  /** Whoever knows a package may be understood without it, and taken away without it. */
  @ArchTest
  static final ArchRule no_package_leads_back_to_itself =
      slices()
          .assignedFrom(
              new SliceAssignment() {
                @Override
                public SliceIdentifier getIdentifierOf(JavaClass javaClass) {
                  return SliceIdentifier.of(javaClass.getPackageName());
                }

                @Override
                public String getDescription() {
                  return "packages";
                }
              })
          .should()
          .beFreeOfCycles();

  @ArchTest
  static final ArchRule stages_know_nothing_but_the_report =
      slices()
          .matching("org.yinfa.(input|importer|template|xml|layout|finish|derive|seal|verify)..")
          .should()
          .notDependOnEachOther();

  /** A check that has a room of its own is one of verify's, and knows no other check. */
  @ArchTest
  static final ArchRule checks_know_nothing_but_what_they_check =
      slices()
          .matching("org.yinfa.(conformance|preflight|archive)..")
          .should()
          .notDependOnEachOther();

  @ArchTest
  static final ArchRule checks_know_no_stage_but_verify =
      noClasses()
          .that()
          .resideInAnyPackage(CONFORMANCE, PREFLIGHT, ARCHIVE)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(INPUT, IMPORTER, TEMPLATE, XML, LAYOUT, FINISH, DERIVE, SEAL);

  @ArchTest
  static final ArchRule stages_do_not_know_who_calls_them =
      noClasses()
          .that()
          .resideInAnyPackage(STAGES)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(ROOT, WIRING, RENDERING, BATCH, HTTP, CLI, HEALTH);

  @ArchTest
  static final ArchRule rendering_does_not_know_who_calls_it =
      noClasses()
          .that()
          .resideInAPackage(RENDERING)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(ROOT, WIRING, BATCH, HTTP, CLI, HEALTH);

  @ArchTest
  static final ArchRule batches_do_not_know_the_edges =
      noClasses()
          .that()
          .resideInAPackage(BATCH)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(ROOT, WIRING, HTTP, CLI, HEALTH);

  @ArchTest
  static final ArchRule the_values_know_no_library =
      classes()
          .that()
          .resideInAnyPackage(REPORT, PROBLEM, VERDICT)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(REPORT, PROBLEM, VERDICT, "java..", "org.jspecify.annotations");

  /** Writers and readers of issued files stand on their form, so it can't lean on any of them. */
  @ArchTest
  static final ArchRule the_form_of_issued_files_knows_nothing_but_values =
      classes()
          .that()
          .resideInAPackage(ISSUED)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(ISSUED, REPORT, PROBLEM, "java..", "org.jspecify.annotations");

  /** A PDF library would write its own dates and identifiers, which are there to be replaced. */
  @ArchTest
  static final ArchRule files_are_finished_as_bytes =
      classes()
          .that()
          .resideInAPackage(FINISH)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              FINISH, ISSUED, REPORT, PROBLEM, "java..", "org.jspecify.annotations");

  @ArchTest
  static final ArchRule time_comes_from_the_clock =
      noClasses()
          .that(not(resideInAnyPackage(WIRING)))
          .should()
          .callMethodWhere(
              isOneOf(
                  Set.of(
                      Instant.class,
                      LocalDate.class,
                      LocalTime.class,
                      LocalDateTime.class,
                      ZonedDateTime.class,
                      OffsetDateTime.class,
                      Year.class,
                      YearMonth.class),
                  "now"))
          .orShould()
          .callMethodWhere(isOneOf(Set.of(Clock.class), "systemUTC", "systemDefaultZone", "system"))
          .orShould()
          .callConstructor(Date.class);

  @ArchTest
  static final ArchRule nothing_is_left_to_the_machine_below_the_edges =
      noClasses()
          .that()
          .resideInAnyPackage(BELOW_THE_EDGES)
          .should()
          .callMethodWhere(
              isOneOf(
                  Set.of(System.class),
                  "getProperty",
                  "getProperties",
                  "getenv",
                  "lineSeparator",
                  "currentTimeMillis",
                  "nanoTime"))
          .orShould()
          .callMethodWhere(isOneOf(Set.of(Locale.class, TimeZone.class), "getDefault"))
          .orShould()
          .callMethodWhere(isOneOf(Set.of(ZoneId.class), "systemDefault"))
          .orShould()
          .callMethodWhere(isOneOf(Set.of(UUID.class), "randomUUID"))
          .orShould()
          .callMethodWhere(isOneOf(Set.of(Math.class), "random"))
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(Random.class);

  /** A number formatted for the machine's locale may have digits that no PDF reader knows. */
  @ArchTest
  static final ArchRule text_is_formatted_for_a_locale_that_is_named =
      noClasses()
          .should()
          .callMethod(String.class, "format", String.class, Object[].class)
          .orShould()
          .callMethod(String.class, "formatted", Object[].class)
          .orShould()
          .callMethod(String.class, "toUpperCase")
          .orShould()
          .callMethod(String.class, "toLowerCase");

  /** Bytes of the machine's own encoding differ from machine to machine. */
  @ArchTest
  static final ArchRule text_is_encoded_as_is_said =
      noClasses()
          .should()
          .callMethod(String.class, "getBytes")
          .orShould()
          .callConstructor(String.class, byte[].class);

  private static ArchRule onlyHomeOf(List<String> library, String... homes) {
    return noClasses()
        .that(not(resideInAnyPackage(homes)))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(library.toArray(String[]::new));
  }

  private static DescribedPredicate<JavaCall<?>> isOneOf(Set<Class<?>> owners, String... methods) {
    return DescribedPredicate.describe(
        "one of " + List.of(methods),
        call -> {
          AccessTarget target = call.getTarget();
          JavaClass owner = target.getOwner();
          return List.of(methods).contains(target.getName())
              && owners.stream().anyMatch(owner::isEquivalentTo);
        });
  }
}
