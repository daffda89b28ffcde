package org.lotusmatch.matcher.policy;

import org.lotusmatch.domain.place.DivisionCode;
import org.lotusmatch.domain.place.Gazetteer;
import org.lotusmatch.domain.policy.ApplicationWindow;
import org.lotusmatch.domain.policy.Audience;
import org.lotusmatch.domain.policy.Condition;
import org.lotusmatch.domain.policy.FactTest;
import org.lotusmatch.domain.policy.InForce;
import org.lotusmatch.domain.policy.Policy;
import org.lotusmatch.domain.policy.PolicyKey;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** One rule file. */
final class ReadPolicy {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{2,59}");

    private final FactBook facts;
    private final Gazetteer gazetteer;

    ReadPolicy(FactBook facts, Gazetteer gazetteer) {
        this.facts = facts;
        this.gazetteer = gazetteer;
    }

    Policy read(RuleFile file) {
        RuleNode node = file.read();
        node.allowOnly(
                "id",
                "version",
                "for",
                "paid-to",
                "name",
                "benefit",
                "region",
                "valid-from",
                "valid-to",
                "apply",
                "conditions",
                "documents",
                "amount",
                "example",
                "source");
        Audience audience = ReadText.audience(node, "for");
        DivisionCode region = region(node);
        return new Policy(
                new PolicyKey(id(node), node.count("version")),
                audience,
                node.has("paid-to") ? ReadText.audience(node, "paid-to") : audience,
                ReadText.text(node, "name"),
                ReadText.text(node, "benefit"),
                region,
                inForce(node),
                node.has("apply") ? window(node.mapping("apply")) : ApplicationWindow.ALL_YEAR,
                condition(node, audience, region),
                ReadText.texts(node, "documents"),
                node.has("amount")
                        ? new ReadAmount(facts, audience).read(node.mapping("amount"))
                        : null,
                ReadSource.of(node));
    }

    private static String id(RuleNode node) {
        String id = node.text("id");
        if (!ID.matcher(id).matches()) {
            throw node.at(
                    "id",
                    "\"id\" is \"" + id + "\"",
                    "must be small letters, digits and hyphens, 3 to 60 of them");
        }
        return id;
    }

    private DivisionCode region(RuleNode node) {
        String code = node.text("region");
        try {
            DivisionCode region = new DivisionCode(code);
            if (gazetteer.find(region).isPresent()) {
                return region;
            }
        } catch (IllegalArgumentException e) {
            throw noRegion(node, code);
        }
        throw noRegion(node, code);
    }

    private static PolicyFileException noRegion(RuleNode node, String code) {
        return node.at(
                "region",
                "\"region\" is \"" + code + "\"",
                "must be the code of a known division (GB/T 2260) such as 430300 for 湘潭市");
    }

    private static InForce inForce(RuleNode node) {
        LocalDate from = node.date("valid-from");
        LocalDate to = node.has("valid-to") ? node.date("valid-to") : null;
        if (to != null && to.isBefore(from)) {
            throw node.at(
                    "valid-to",
                    "\"valid-to\" " + to + " is before \"valid-from\" " + from,
                    "turn them around, or leave \"valid-to\" out while no end is known");
        }
        return new InForce(from, to);
    }

    private static ApplicationWindow window(RuleNode node) {
        node.allowOnly("from", "to");
        return new ApplicationWindow(day(node, "from"), day(node, "to"));
    }

    private static MonthDay day(RuleNode node, String key) {
        String text = node.text(key);
        try {
            return MonthDay.parse("--" + text);
        } catch (DateTimeException e) {
            throw node.at(
                    key,
                    "\"" + key + "\" is \"" + text + "\"",
                    "must be a day of the year such as 03-01");
        }
    }

    private Condition condition(RuleNode node, Audience audience, DivisionCode region) {
        List<Condition> parts = new ArrayList<>();
        parts.add(new Condition.Asks(facts.place(audience), new FactTest.Inside(region)));
        parts.addAll(new ReadCondition(facts, audience).all(node, "conditions"));
        return new Condition.All(parts);
    }
}
