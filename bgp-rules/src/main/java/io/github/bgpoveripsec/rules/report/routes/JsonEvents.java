package io.github.bgpoveripsec.rules.report.routes;

import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.route.AsPath;
import io.github.bgpoveripsec.model.route.AsPathSegment;
import io.github.bgpoveripsec.rules.layout.JsonText;
import io.github.bgpoveripsec.rules.routing.ClauseRef;
import io.github.bgpoveripsec.rules.routing.Hop;
import io.github.bgpoveripsec.rules.routing.Offer;
import io.github.bgpoveripsec.rules.routing.Refusal;
import io.github.bgpoveripsec.rules.routing.RefusalDetail;
import io.github.bgpoveripsec.rules.routing.RouteEvent;
import io.github.bgpoveripsec.rules.routing.RouteSource;
import io.github.bgpoveripsec.rules.routing.SessionState;
import io.github.bgpoveripsec.rules.routing.TableRef;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;

/** Writes sessions, tables, hops and what happened at them. */
final class JsonEvents {
  private final JsonGenerator json;

  JsonEvents(JsonGenerator json) {
    this.json = json;
  }

  static String word(Enum<?> constant) {
    String[] words = constant.name().toLowerCase(Locale.ROOT).split("_", -1);
    StringBuilder word = new StringBuilder(words[0]);
    for (int i = 1; i < words.length; i++) {
      word.append(words[i].substring(0, 1).toUpperCase(Locale.ROOT)).append(words[i].substring(1));
    }
    return word.toString();
  }

  void session(SessionState state) {
    json.writeStartObject();
    json.writeStringProperty("session", state.session().path().toString());
    json.writeBooleanProperty("up", state.down().isEmpty());
    state.down().ifPresent(this::refusal);
    json.writeEndObject();
  }

  /** The properties that name a table. */
  void describe(TableRef table) {
    json.writeStringProperty("table", table.path().toString());
    json.writeStringProperty("kind", word(table.kind()));
    json.writeStringProperty("owner", table.owner().value());
  }

  void event(RouteEvent event) {
    json.writeStartObject();
    event.match(
        new RouteEvent.Cases<Boolean>() {
          @Override
          public Boolean originated(RouteEvent.Originated originated) {
            json.writeStringProperty("event", "originated");
            source(originated.source());
            return true;
          }

          @Override
          public Boolean advertised(RouteEvent.Advertised advertised) {
            return offer("advertised", advertised.offer());
          }

          @Override
          public Boolean learned(RouteEvent.Learned learned) {
            return offer("learned", learned.offer());
          }

          @Override
          public Boolean refused(RouteEvent.Refused refused) {
            offer("refused", refused.offer());
            refusal(refused.refusal());
            return true;
          }
        });
    json.writeEndObject();
  }

  void refusals(String name, List<RouteEvent.Refused> refusals) {
    json.writeArrayPropertyStart(name);
    for (RouteEvent.Refused refused : refusals) {
      json.writeStartObject();
      json.writeStringProperty("prefix", refused.prefix().toString());
      hop(refused.offer().hop());
      asPath(refused.offer().asPath());
      refusal(refused.refusal());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** The properties of where a route started. */
  void source(RouteSource source) {
    json.writeStringProperty("table", source.table().path().toString());
    json.writeStringProperty("kind", word(source.kind()));
    source.nextHop().ifPresent(instance -> json.writeStringProperty("nextHop", instance));
  }

  /** The properties of a hop. */
  void hop(Hop hop) {
    json.writeStringProperty("from", hop.from().path().toString());
    json.writeStringProperty("to", hop.to().path().toString());
    hop.session()
        .ifPresent(session -> json.writeStringProperty("session", session.path().toString()));
  }

  void asPath(AsPath path) {
    json.writeArrayPropertyStart("asPath");
    for (AsPathSegment segment : path.segments()) {
      segment.asns().forEach((Asn asn) -> json.writeNumber(asn.value()));
    }
    json.writeEndArray();
  }

  void clauses(List<ClauseRef> clauses) {
    json.writeArrayPropertyStart("clauses");
    for (ClauseRef clause : clauses) {
      json.writeStartObject();
      json.writeStringProperty("id", clause.id());
      json.writeStringProperty("slug", clause.slug());
      json.writeStringProperty("place", clause.place());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private Boolean offer(String event, Offer offer) {
    json.writeStringProperty("event", event);
    hop(offer.hop());
    asPath(offer.asPath());
    return true;
  }

  private void refusal(Refusal refusal) {
    json.writeStringProperty("reason", refusal.reason().name());
    json.writeStringProperty("refusedBy", word(refusal.reason().refusedBy()));
    detail(refusal.detail());
    clauses(refusal.clauses());
    json.writeStringProperty("text", RoutePhrases.of(refusal));
  }

  private void detail(RefusalDetail detail) {
    if (detail instanceof RefusalDetail.Faults down) {
      JsonText.strings("faults", down.faults().stream().map(Enum::name).toList(), json);
    } else if (detail instanceof RefusalDetail.Connections among) {
      JsonText.strings(
          "connections", among.connections().stream().map(id -> id.value()).toList(), json);
    } else if (detail instanceof RefusalDetail.Forbidden forbidden) {
      json.writeStringProperty("forbidden", forbidden.prefix().toString());
    } else if (detail instanceof RefusalDetail.OwnAsn own) {
      json.writeNumberProperty("ownAsn", own.asn().value());
    } else if (detail instanceof RefusalDetail.LearnedFrom from) {
      json.writeStringProperty("learnedFrom", from.table().path().toString());
    } else if (detail instanceof RefusalDetail.Limit limit) {
      json.writeNumberProperty("quota", limit.routes());
    }
  }
}
