package kz.qyzmet.contactcenter;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.text.LocalizedText;

/**
 * The scale on which a recipient rates a consultation ({@code ucc83.p13.rating-scale}): five points, of which the
 * lowest, 1, is inferred.
 *
 * @param lowest the lowest value
 * @param highest the highest value, not less than the lowest
 */
public record RatingScale(int lowest, int highest) {

    private static final Pattern SCALE = Pattern.compile("scale=(\\d{1,4})\\.\\.(\\d{1,4})");

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if the highest value is less than the lowest
     */
    public RatingScale {
        if (highest < lowest) {
            throw new IllegalArgumentException(
                    "Invalid order: Expected 'lowest' <= 'highest', but found: " + lowest + " > " + highest);
        }
    }

    /**
     * Returns the scale of the edition.
     *
     * @param law the engine, not null
     * @return the scale, not null
     * @throws IllegalArgumentException if the norm of the edition gives no scale
     */
    public static RatingScale of(Reckoner law) {
        String condition =
                law.edition().norms().get(ContactCenterNorms.RATING_SCALE).condition();
        Matcher scale = SCALE.matcher(condition);
        if (!scale.find()) {
            throw new IllegalArgumentException(
                    "Invalid norm: Expected a condition such as scale=1..5, but found: '" + condition + "'");
        }
        return new RatingScale(Integer.parseInt(scale.group(1)), Integer.parseInt(scale.group(2)));
    }

    /**
     * Tells whether a value is on the scale.
     *
     * @param value the value
     * @return true from the lowest to the highest, both included
     */
    public boolean has(int value) {
        return lowest <= value && value <= highest;
    }

    /** Why a rating off the scale is none. */
    LocalizedText refusal(ConsultationRating given) {
        return ContactCenterTexts.TEXTS.text(
                "rating.scale", Integer.toString(given.value()), Integer.toString(lowest), Integer.toString(highest));
    }
}
