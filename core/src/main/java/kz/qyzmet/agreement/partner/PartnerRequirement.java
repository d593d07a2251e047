package kz.qyzmet.agreement.partner;

import java.util.Objects;
import java.util.Optional;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.text.LocalizedText;

/**
 * One requirement of the services authority, and whether a candidate was found to meet it
 * ({@code law88.a11-2.p1.sp2.meets-requirements}).
 *
 * <p>The requirements stand in a document of that authority, agreed with the quality authority: the host supplies them.
 *
 * @param code the name by which the host knows the requirement, the same at each check of it, not blank
 * @param text what it asks for, not null
 * @param met whether it is met, empty where that was not decided, not null
 * @param checkedOn when that was found, not null
 */
public record PartnerRequirement(String code, LocalizedText text, Optional<Boolean> met, Fact checkedOn) {

    /**
     * Checks the code.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public PartnerRequirement {
        PartnerTexts.requireText("requirement", code);
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(met, "met");
        Objects.requireNonNull(checkedOn, "checkedOn");
    }
}
