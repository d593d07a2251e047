package kz.qyzmet.validation;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A bean as a host writes it: fields, a getter, elements of containers, parameters, a constraint of its own. */
class ApplicantForm {

    /** Asked for when a contract is drawn up. */
    interface Contract {}

    @ValidBin
    @Nullable
    String bin;

    @ValidIin(groups = Contract.class, message = "{host.contract.iin}")
    @ValidIin(asWritten = true)
    @Nullable
    CharSequence iin;

    @ValidKazakhIban
    @Nullable
    String account;

    @ValidKazakhIban(asWritten = true)
    @Nullable
    String accountOnPaper;

    List<@ValidBin @NotNull String> branches = List.of();

    Map<@ValidIin String, String> heirs = Map.of();

    @HeadOffice
    @Nullable
    String head;

    private @Nullable String founder;

    @ValidIin
    public @Nullable String getFounder() {
        return founder;
    }

    void setFounder(@Nullable String founder) {
        this.founder = founder;
    }

    public @ValidBin String register(@ValidBin String bin, @ValidIin String director) {
        return bin.isEmpty() ? director : bin;
    }
}
