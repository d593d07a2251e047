package example;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import kz.qyzmet.validation.OnWorkingDay;
import kz.qyzmet.validation.ValidBin;

/**
 * What a clerk fills in.
 *
 * @param providerBin the provider complained of
 * @param registeredOn the day on which the complaint was registered, a day on which this office works
 */
record ComplaintForm(
        @NotNull @ValidBin String providerBin,
        @NotNull @OnWorkingDay LocalDate registeredOn) {}
