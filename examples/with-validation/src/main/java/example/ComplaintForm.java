package example;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import kz.qyzmet.law.StateServicesLaw;
import kz.qyzmet.validation.OnWorkingDay;
import kz.qyzmet.validation.ValidBin;
import kz.qyzmet.validation.WithinTimeLimit;

/** What a clerk fills in: a record of the application, with constraints of the library on it. */
@WithinTimeLimit(
        norm = StateServicesLaw.Ids.COMPLAINT_REVIEW_BY_PROVIDER,
        trigger = "registeredOn",
        done = "answeredAt")
record ComplaintForm(
        @NotNull @ValidBin String providerBin,
        @OnWorkingDay LocalDate visitOn,
        LocalDate registeredOn,
        OffsetDateTime answeredAt) {}
