package org.yinfa.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.yinfa.problem.Problem;
import org.yinfa.report.Profile;

/** Writes an outcome as one line of JSON with its fields in a fixed order, and reads it. */
public final class OutcomeJson {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private OutcomeJson() {}

  public static String write(Outcome outcome) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("position", outcome.position()).put("name", outcome.name());
    if (outcome instanceof Outcome.Issued issued) {
      issued(json, issued);
    } else if (outcome instanceof Outcome.Failed failed) {
      failed(json, failed);
    }
    try {
      return MAPPER.writeValueAsString(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void issued(ObjectNode json, Outcome.Issued issued) {
    json.put("status", "issued")
        .put("output", issued.output())
        .put("inputSha256", issued.inputSha256())
        .put("outputSha256", issued.outputSha256())
        .put("pages", issued.pages())
        .put("template", issued.template())
        .put("profile", issued.settings().profile().id())
        .put("release", issued.settings().release())
        .put("fonts", issued.settings().fonts());
    if (issued.settings().template() != null) {
      json.put("templateAsked", issued.settings().template());
    }
    if (issued.dropped() > 0) {
      json.put("dropped", issued.dropped());
    }
  }

  private static void failed(ObjectNode json, Outcome.Failed failed) {
    json.put("status", "failed");
    if (failed.inputSha256() != null) {
      json.put("inputSha256", failed.inputSha256());
    }
    ArrayNode problems = json.putArray("problems");
    for (Problem problem : failed.problems()) {
      ObjectNode one = problems.addObject();
      one.put("code", problem.code().id()).put("pointer", problem.pointer());
      ArrayNode arguments = one.putArray("arguments");
      problem.arguments().forEach(arguments::add);
      one.put("message", problem.message(Locale.ENGLISH));
    }
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IllegalArgumentException if it is something else
   */
  public static Outcome read(String json) {
    try {
      return read(MAPPER.readTree(json));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e.getOriginalMessage(), e);
    }
  }

  public static Outcome read(JsonNode json) {
    long position = json.required("position").longValue();
    String name = json.required("name").textValue();
    if (json.required("status").textValue().equals("failed")) {
      List<Problem> problems = new ArrayList<>();
      json.required("problems").forEach(problem -> problems.add(problem(problem)));
      return new Outcome.Failed(position, name, text(json, "inputSha256"), problems);
    }
    String profile = json.required("profile").textValue();
    var settings =
        new Settings(
            json.required("release").textValue(),
            json.required("fonts").textValue(),
            Profile.of(profile).orElseThrow(() -> new IllegalArgumentException(profile)),
            text(json, "templateAsked"));
    return new Outcome.Issued(
        position,
        name,
        json.required("output").textValue(),
        json.required("inputSha256").textValue(),
        json.required("outputSha256").textValue(),
        json.required("pages").intValue(),
        json.required("template").textValue(),
        settings,
        json.path("dropped").intValue());
  }

  private static Problem problem(JsonNode json) {
    String id = json.required("code").textValue();
    List<String> arguments = new ArrayList<>();
    json.required("arguments").forEach(argument -> arguments.add(argument.textValue()));
    return new Problem(json.required("pointer").textValue(), ItemCodes.of(id), arguments);
  }

  private static @Nullable String text(JsonNode json, String field) {
    return json.path(field).textValue();
  }
}
