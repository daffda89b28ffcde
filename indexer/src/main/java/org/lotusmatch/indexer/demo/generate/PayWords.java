package org.lotusmatch.indexer.demo.generate;

import org.lotusmatch.domain.pay.PayRange;
import org.lotusmatch.domain.taxonomy.TsvFile;

import java.util.List;

/** The many ways of writing pay. Immutable. */
final class PayWords {
    private static final int MONTHS = 12;
    private static final int INTERNSHIP_LEAST = 2000;

    private final List<Form> forms =
            PartFile.read("pay-forms.tsv", "weight", "from", "to", "type", "text").stream()
                    .map(PayWords::form)
                    .toList();

    /**
     * @param from least monthly pay for which it is used, yuan
     * @param to greatest
     * @param type kind of employment, empty = any that has no form of its own
     */
    private record Form(double weight, int from, int to, String type, String text) {}

    private static Form form(TsvFile.Row row) {
        return new Form(
                Double.parseDouble(row.cell(0)),
                Integer.parseInt(row.cell(1)),
                Integer.parseInt(row.cell(2)),
                row.cell(3),
                row.cell(4));
    }

    String word(MonthlyPay pay, String employmentType, Dice dice) {
        String type =
                forms.stream().anyMatch(form -> form.type().equals(employmentType))
                        ? employmentType
                        : "";
        List<Form> fitting =
                forms.stream()
                        .filter(form -> form.type().equals(type))
                        .filter(form -> form.from() <= pay.low() && pay.high() <= form.to())
                        .toList();
        String text = new Weighted<>(fitting, Form::weight).draw(dice).text();
        return Template.fill(text, name -> amount(name, pay));
    }

    private static String amount(String name, MonthlyPay pay) {
        double middle = (pay.low() + pay.high()) / 2.0;
        return switch (name) {
            case "low" -> Integer.toString(pay.low());
            case "high" -> Integer.toString(pay.high());
            case "middle" -> rounded(middle, 100);
            case "base" -> rounded(Math.max(2200, pay.low() * 0.5), 100);
            case "lowThousand" -> decimal(pay.low() / 1000.0);
            case "highThousand" -> decimal(pay.high() / 1000.0);
            case "lowTenThousand" -> decimal(pay.low() / 10_000.0);
            case "highTenThousand" -> decimal(pay.high() / 10_000.0 + 0.05);
            case "lowYear" -> rounded(pay.low() * MONTHS / 10_000.0, 1);
            case "highYear" -> rounded(pay.high() * MONTHS / 10_000.0 + 0.5, 1);
            case "day" -> rounded(middle / PayRange.DAYS_PER_MONTH, 10);
            case "hour" -> rounded(Math.max(20, middle / PayRange.HOURS_PER_MONTH), 1);
            case "internship" -> rounded(Math.max(INTERNSHIP_LEAST, middle * 0.5), 100);
            case "internshipDay" -> rounded(Math.max(100, middle * 0.5 / 21.75), 10);
            default -> throw new IllegalArgumentException("pay-forms.tsv asks for {" + name + "}");
        };
    }

    private static String rounded(double value, int step) {
        return Long.toString(Math.round(value / step) * step);
    }

    /** With one decimal, none if it is 0. */
    private static String decimal(double value) {
        long tenths = Math.round(value * 10);
        return tenths % 10 == 0 ? Long.toString(tenths / 10) : tenths / 10 + "." + tenths % 10;
    }
}
